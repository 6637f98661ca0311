// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/mnemonic.h"

#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace BlazeAuth {
namespace {

/// Where the & of the mnemonic is; && is a letter.
qsizetype mnemonicIn(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    while (at >= 0 && at + 1 < text.size() && text.at(at + 1) == u'&')
        at = text.indexOf(u'&', at + 2);
    return at + 1 < text.size() ? at : -1;
}

/// The nearest character that is no mark on another one, from \a at on by \a step.
QChar letterFrom(const QString &text, qsizetype at, int step)
{
    while (at >= 0 && at < text.size() && text.at(at).joiningType() == QChar::Joining_Transparent)
        at += step;
    return at >= 0 && at < text.size() ? text.at(at) : QChar();
}

bool joinsNext(QChar letter)
{
    const auto type = letter.joiningType();
    return type == QChar::Joining_Dual || type == QChar::Joining_Causing || type == QChar::Joining_Left;
}

bool joinsPrevious(QChar letter)
{
    const auto type = letter.joiningType();
    return type == QChar::Joining_Dual || type == QChar::Joining_Causing || type == QChar::Joining_Right;
}

} // namespace

bool isMnemonicJoined(const QString &text)
{
    const auto at = mnemonicIn(text);
    if (at < 0)
        return false;
    const auto letter = text.at(at + 1);
    return (joinsNext(letterFrom(text, at - 1, -1)) && joinsPrevious(letter))
           || (joinsNext(letter) && joinsPrevious(letterFrom(text, at + 2, 1)));
}

int mnemonicFlag(const QWidget &widget, const QString &text)
{
    const bool shown = widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) != 0;
    return shown && !isMnemonicJoined(text) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

QString withoutJoinedMnemonic(QString text)
{
    if (isMnemonicJoined(text))
        text.remove(mnemonicIn(text), 1);
    return text;
}

} // namespace BlazeAuth
