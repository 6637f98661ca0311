// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/heightsbywidth.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QFontMetrics>

namespace BlazeAuth {

/// Texts of one language, without line breaks of their own, that may have to stand in one place, and the
/// height that each of them needs there. As few of them are laid out as will do.
class WrappedTexts
{
public:
    void setTexts(const QStringList &texts);
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

    /// The height in pixels of the tallest of the texts in the font of \a widget, word wrapped to \a width
    /// pixels; 0 where there is none.
    [[nodiscard]] int heightAt(int width, const QWidget &widget) const;

private:
    /// One that may need more lines than the others.
    struct Long
    {
        QString text;
        int width; // of all of it, as the widths of its letters add up
        int widestWord;
    };

    void measure(const QWidget &widget) const;
    [[nodiscard]] int tallestAt(int width, const QFontMetrics &metrics) const;

    QStringList m_texts;
    mutable QList<Long> m_long; // shorter ones need no more lines
    mutable int m_lineWidth = 0; // in which each fits in a line
    mutable int m_lineHeight = 0;
    mutable HeightsByWidth m_heights; // where they do not
};

} // namespace BlazeAuth
