// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accessibility/accessibletext.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {
namespace {

QString withoutNumbers(QString text)
{
    return text.removeIf([](QChar character) { return character.isDigit(); });
}

} // namespace

void changeAccessibleName(QWidget &widget, const QString &name)
{
    if (widget.accessibleName() != name)
        widget.setAccessibleName(name);
}

void changeAccessibleDescription(QWidget &widget, const QString &description)
{
    if (widget.accessibleDescription() != description)
        widget.setAccessibleDescription(description);
}

bool areSameButForNumbers(const QString &first, const QString &second)
{
    return withoutNumbers(first) == withoutNumbers(second);
}

QString withoutMnemonic(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        // Two of them stand for one.
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        result += text.at(i);
    }
    return result;
}

} // namespace BlazeAuth
