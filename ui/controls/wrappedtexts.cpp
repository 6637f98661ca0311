// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/wrappedtexts.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

namespace BlazeAuth {
namespace {

constexpr qsizetype mostWidths = 32; // a window that is being resized asks for each

/// The width of \a text, but for what its letters do to each other.
int estimatedWidth(const QString &text, const QFontMetrics &metrics)
{
    return std::transform_reduce(text.cbegin(), text.cend(), 0, std::plus<>(),
        [&metrics](QChar letter) { return metrics.horizontalAdvance(letter); });
}

int wrappedHeight(const QString &text, int width, const QFontMetrics &metrics)
{
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    return metrics.boundingRect(room, Qt::TextWordWrap, text).height();
}

} // namespace

void WrappedTexts::setTexts(const QStringList &texts)
{
    m_texts = texts;
    m_texts.removeDuplicates();
    m_long.clear();
}

int WrappedTexts::heightAt(int width, const QWidget &widget) const
{
    if (m_texts.isEmpty())
        return 0;
    if (m_long.isEmpty() || m_font != widget.font() || m_dotsPerInch != widget.logicalDpiY())
        measure(widget);
    if (width >= m_lineWidth)
        return m_lineHeight;

    // More room never makes more lines: between two widths of the same height, all are of that height.
    const auto &known = std::as_const(m_heights);
    const auto above = known.lowerBound(width);
    if (above != known.cend() && above.key() == width)
        return *above;
    if (above != known.cbegin() && above != known.cend() && *std::prev(above) == *above)
        return *above;

    if (m_heights.size() >= mostWidths)
        m_heights.clear();
    const auto metrics = widget.fontMetrics();
    int height = 0;
    for (const auto &text : std::as_const(m_long))
        height = qMax(height, wrappedHeight(text, width, metrics));
    m_heights.insert(width, height);
    return height;
}

void WrappedTexts::measure(const QWidget &widget) const
{
    m_font = widget.font();
    m_dotsPerInch = widget.logicalDpiY();
    m_heights.clear();

    // To lay out texts is what takes the longest in the start of a window; widths of letters are known.
    const auto metrics = widget.fontMetrics();
    QList<int> widths;
    for (const auto &text : m_texts)
        widths.append(estimatedWidth(text, metrics));
    const auto widest = std::ranges::max_element(widths);
    m_lineWidth = *widest * 11 / 10;
    m_lineHeight = wrappedHeight(m_texts.at(widest - widths.begin()), QWIDGETSIZE_MAX, metrics);
    m_long.clear();
    for (qsizetype number = 0; number < widths.size(); ++number) {
        if (widths.at(number) >= *widest * 3 / 4)
            m_long.append(m_texts.at(number));
    }
}

} // namespace BlazeAuth
