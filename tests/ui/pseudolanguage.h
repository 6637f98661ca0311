// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTranslator>

namespace BlazeAuth::Tests {

/// A language that nobody speaks and everybody can read: `Sign &in` is `⟦Šîĝñ &in ~~~⟧`. Its texts are two
/// fifths longer than the English ones, as those of other languages can be, and a text without its brackets
/// was never given to a translator.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT

public:
    static constexpr char16_t opening = u'⟦';
    static constexpr char16_t closing = u'⟧';

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;
};

} // namespace BlazeAuth::Tests
