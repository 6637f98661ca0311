// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/wrappedtexts.h"

#include <QtCore/QStringTokenizer>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace BlazeAuth {
namespace {

/// The width of \a text, but for what its letters do to each other.
int estimatedWidth(QStringView text, const QFontMetrics &metrics)
{
    return std::transform_reduce(text.cbegin(), text.cend(), 0, std::plus<>(),
        [&metrics](QChar letter) { return metrics.horizontalAdvance(letter); });
}

/// What the letters do to each other, at most.
int withAllowance(int estimated)
{
    return estimated * 11 / 10;
}

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const auto word : qTokenize(text, u' '))
        widest = qMax(widest, estimatedWidth(word, metrics));
    return widest;
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
    m_heights = {};
}

int WrappedTexts::heightAt(int width, const QWidget &widget) const
{
    if (m_texts.isEmpty())
        return 0;
    if (m_heights.follow({}, widget))
        measure(widget);
    if (width >= m_lineWidth)
        return m_lineHeight;
    return m_heights.at(width, [&] { return tallestAt(width, widget.fontMetrics()); });
}

int WrappedTexts::tallestAt(int width, const QFontMetrics &metrics) const
{
    int height = 0;
    for (const auto &[text, textWidth, wordWidth] : std::as_const(m_long)) {
        // No line but the last is shorter than what is left of it by a word that does not fit any more.
        const int leastLine = width - withAllowance(wordWidth);
        const bool isLower =
            leastLine > 0 && (withAllowance(textWidth) / leastLine + 1) * m_lineHeight <= height;
        if (!isLower)
            height = qMax(height, wrappedHeight(text, width, metrics));
    }
    return height;
}

void WrappedTexts::measure(const QWidget &widget) const
{
    const auto metrics = widget.fontMetrics();
    m_long.clear();
    for (const auto &text : m_texts)
        m_long.append({text, estimatedWidth(text, metrics), 0});
    std::ranges::sort(m_long, std::greater<>(), &Long::width);
    const int widest = m_long.first().width;
    m_lineWidth = withAllowance(widest);
    m_lineHeight = wrappedHeight(m_long.first().text, QWIDGETSIZE_MAX, metrics);
    m_long.removeIf([widest](const Long &one) { return one.width < widest * 3 / 4; });
    for (auto &one : m_long)
        one.widestWord = widestWord(one.text, metrics);
}

} // namespace BlazeAuth
