// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/heightsbywidth.h"

#include <QtWidgets/QWidget>

#include <iterator>

namespace BlazeAuth {
namespace {

constexpr qsizetype mostWidths = 32; // a window that is being resized asks for each

} // namespace

bool HeightsByWidth::follow(const QString &text, const QWidget &widget)
{
    if (m_dotsPerInch == widget.logicalDpiY() && m_text == text && m_font == widget.font())
        return false;
    m_text = text;
    m_font = widget.font();
    m_dotsPerInch = widget.logicalDpiY();
    m_heights.clear();
    return true;
}

std::optional<int> HeightsByWidth::known(int width) const
{
    // More room never makes more lines: between two widths of the same height, all are of that height.
    const auto above = m_heights.lowerBound(width);
    if (above == m_heights.cend())
        return std::nullopt;
    if (above.key() == width || (above != m_heights.cbegin() && *std::prev(above) == *above))
        return *above;
    return std::nullopt;
}

void HeightsByWidth::learn(int width, int height)
{
    if (m_heights.size() >= mostWidths)
        m_heights.clear();
    m_heights.insert(width, height);
}

} // namespace BlazeAuth
