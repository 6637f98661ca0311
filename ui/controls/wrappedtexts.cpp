// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/wrappedtexts.h"

#include <QtWidgets/QWidget>

#include <algorithm>
#include <iterator>

namespace BlazeAuth {
namespace {

constexpr qsizetype mostWidths = 32; // a window that is being resized asks for each

} // namespace

void WrappedTexts::setTexts(const QStringList &texts)
{
    m_texts = texts;
    m_heights.clear();
    qsizetype longest = 0;
    for (const auto &text : texts)
        longest = qMax(longest, text.size());
    // To lay out texts is what takes the longest in the start of a window.
    m_long.clear();
    std::ranges::copy_if(texts, std::back_inserter(m_long),
        [longest](const QString &text) { return text.size() > longest * 2 / 3; });
    m_long.removeDuplicates();
}

int WrappedTexts::heightAt(int width, const QWidget &widget) const
{
    if (m_font != widget.font() || m_dotsPerInch != widget.logicalDpiY() || m_heights.size() >= mostWidths) {
        m_font = widget.font();
        m_dotsPerInch = widget.logicalDpiY();
        m_heights.clear();
    }
    const auto metrics = widget.fontMetrics();
    // More room never makes more lines: between two widths of the same height, all are of that height.
    const auto above = m_heights.lowerBound(width);
    if (above != m_heights.cend() && above.key() == width)
        return *above;
    if (above != m_heights.cbegin()) {
        const int below = *std::prev(above);
        if (below <= metrics.height() || (above != m_heights.cend() && *above == below))
            return below;
    }

    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    int height = 0;
    for (const auto &text : m_long)
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, text).height());
    m_heights.insert(width, height);
    return height;
}

} // namespace BlazeAuth
