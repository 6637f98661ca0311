// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtGui/QFont>

class QWidget;

namespace BlazeAuth {

/// Texts of one language, without line breaks of their own, that may have to stand in one place, and the
/// height that each of them needs there. Layouts ask again and again, for ever the same widths: so none is
/// measured twice, until the texts or the font change.
class WrappedTexts
{
public:
    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    /// The height in pixels of the tallest of the texts in the font of \a widget, word wrapped to \a width
    /// pixels; 0 where there is none.
    [[nodiscard]] int heightAt(int width, const QWidget &widget) const;

private:
    void measure(const QWidget &widget) const;

    QStringList m_texts;
    mutable QFont m_font;
    mutable int m_dotsPerInch = 0;
    mutable QStringList m_long; // shorter ones need no more lines; none before they are measured
    mutable int m_lineWidth = 0; // in which each fits in a line
    mutable int m_lineHeight = 0;
    mutable QMap<int, int> m_heights; // by width, where they do not
};

} // namespace BlazeAuth
