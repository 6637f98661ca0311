// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/pseudolanguage.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

QChar accented(QChar letter)
{
    constexpr std::u16string_view plain = u"AEIOUYCNSZaeiouycnsz";
    constexpr std::u16string_view strange = u"ÅÉÎÖÛÝČÑŠŽåéîöûýčñšž";
    const auto at = plain.find(letter.unicode());
    return at == std::u16string_view::npos ? letter : QChar(strange[at]);
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "QGuiApplication") == 0)
        return {}; // the direction, which is no text
    const auto english = QString::fromUtf8(source);
    QString text;
    for (qsizetype i = 0; i < english.size(); ++i) {
        // What follows these two is a mnemonic or a placeholder.
        const auto before = english.first(i);
        const bool isSpecial = before.endsWith(u'&') || before.endsWith(u'%') || before.endsWith(u"%L"_s);
        text += isSpecial ? english.at(i) : accented(english.at(i));
    }
    // In words, so that the text can be broken as others can.
    const auto more = qMax<qsizetype>(2, english.size() * 2 / 5 - 2);
    for (qsizetype i = 0; i < more; ++i)
        text += i % 8 == 0 ? u' ' : u'~';
    return opening + text + closing;
}

} // namespace BlazeAuth::Tests
