// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timelinepicture.h"

#include "ui/bench/timelinescale.h"
#include "ui/look/theme.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr double leastBar = 2; // however short it was
constexpr int leastBars = 160; // what the bars need to tell anything
constexpr double barShare = 0.6; // of the height of a row
constexpr qsizetype longestOutcome = 32; // in letters

/// What an outcome looks like; unset for what is neither good nor bad.
std::optional<Tone> toneOfAttempt(const AttemptTimes &attempt)
{
    if (!attempt.outcome || attempt.outcome->end == AttemptEnd::GivenUp)
        return std::nullopt;
    return attempt.outcome->end == AttemptEnd::Authorized ? Tone::Success : Tone::Error;
}

/// Without the time that the user took.
std::chrono::microseconds workOf(const AttemptTimes &attempt)
{
    const auto *user = attempt.find(AttemptStep::User);
    const auto wait = user != nullptr && user->end ? *user->end - user->begin : std::chrono::microseconds();
    return attempt.total() - wait;
}

QString earlierTitle()
{
    return u"Before that, without waiting for the user"_s;
}

/// The widths that all rows have in common.
struct TimelineColumns
{
    double names = 0;
    double values = 0;
    double row = 0; // height
    double headline = 0; // height
    double small = 0; // height
};

TimelineColumns columnsFor(const QList<AttemptTimes> &attempts, const QFont &font)
{
    const QFontMetricsF metrics(font);
    TimelineColumns columns;
    columns.row = std::ceil(metrics.height()) + Size::small;
    columns.headline = std::ceil(QFontMetricsF(fontFor(TextSize::Title, font)).height()) + Size::small;
    columns.small = std::ceil(QFontMetricsF(fontFor(TextSize::Small, font)).height()) + Size::small;
    for (const AttemptStep step : allAttemptSteps)
        columns.names = std::max(columns.names, metrics.horizontalAdvance(nameOf(step)));
    for (const AttemptTimes &attempt : attempts) {
        columns.values = std::max(columns.values, metrics.horizontalAdvance(stepTimeText(attempt.total())));
        for (const StepTimes &times : attempt.steps)
            columns.values = std::max(columns.values, metrics.horizontalAdvance(durationOf(times)));
        if (attempt.outcome)
            columns.names = std::max(columns.names,
                metrics.horizontalAdvance(
                    attempt.outcome->text.first(std::min(attempt.outcome->text.size(), longestOutcome))));
    }
    columns.names = std::ceil(columns.names) + Size::medium;
    columns.values = std::ceil(columns.values) + Size::medium;
    return columns;
}

/// One picture while it is painted, from its top to its bottom.
class TimelinePage
{
public:
    TimelinePage(QPainter &painter, const QRectF &area, const TimelineColumns &columns, const Theme &theme)
        : m_painter(painter)
        , m_columns(columns)
        , m_theme(theme)
        , m_font(painter.font())
        , m_left(area.left() + Size::large)
        , m_right(area.right() - Size::large)
        , m_top(area.top() + Size::medium)
    {
    }

    void newest(const AttemptTimes &attempt);
    void earlier(const QList<AttemptTimes> &attempts);

private:
    [[nodiscard]] double barsLeft() const { return m_left + m_columns.names; }
    [[nodiscard]] double barsWidth() const { return m_right - m_columns.values - barsLeft(); }
    void text(const QRectF &rect, Qt::Alignment alignment, const QColor &color, const QString &words);
    void names(const QString &name, const QString &value, bool isMuted);
    void bar(double begin, double end, const QColor &color, bool isOutlined);
    void axis(const TimeScale &scale, double top, const QString &longest);
    void step(const AttemptTimes &attempt, AttemptStep step, const TimeScale &scale);
    void line(const AttemptTimes &attempt, double longest);
    [[nodiscard]] QColor colorOf(const AttemptTimes &attempt, const StepTimes &times) const;

    QPainter &m_painter;
    const TimelineColumns m_columns;
    const Theme &m_theme;
    const QFont m_font;
    const double m_left;
    const double m_right;
    double m_top;
};

void TimelinePage::text(
    const QRectF &rect, Qt::Alignment alignment, const QColor &color, const QString &words)
{
    m_painter.setPen(color);
    const auto cut =
        QFontMetricsF(m_painter.font(), m_painter.device()).elidedText(words, Qt::ElideRight, rect.width());
    m_painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, cut);
}

void TimelinePage::names(const QString &name, const QString &value, bool isMuted)
{
    const auto &color = isMuted ? m_theme.mutedText : m_theme.text;
    m_painter.setFont(m_font);
    text({m_left, m_top, m_columns.names - Size::tiny, m_columns.row}, Qt::AlignLeft, color, name);
    text({m_right - m_columns.values, m_top, m_columns.values, m_columns.row}, Qt::AlignRight, color, value);
}

void TimelinePage::bar(double begin, double end, const QColor &color, bool isOutlined)
{
    const double height = std::round(m_columns.row * barShare);
    const double from = std::min(begin, barsWidth() - leastBar);
    const double to = std::clamp(end, from + leastBar, std::max(from + leastBar, barsWidth()));
    const QRectF rect(barsLeft() + from, m_top + (m_columns.row - height) / 2, to - from, height);
    m_painter.setPen(isOutlined ? QPen(m_theme.fieldEdge, Size::hair) : QPen(Qt::NoPen));
    m_painter.setBrush(color);
    m_painter.drawRect(rect);
}

QColor TimelinePage::colorOf(const AttemptTimes &attempt, const StepTimes &times) const
{
    if (times.step == AttemptStep::User)
        return m_theme.quiet;
    const auto tone = toneOfAttempt(attempt);
    const bool isLast = times.step == attempt.steps.constLast().step;
    return isLast && tone ? m_theme.colorOf(*tone) : m_theme.accentLine;
}

void TimelinePage::axis(const TimeScale &scale, double top, const QString &longest)
{
    m_painter.setFont(fontFor(TextSize::Small, m_font));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const double widest = metrics.horizontalAdvance(longest + u' ');
    double free = m_left;
    for (const auto &tick : scale.ticks(widest)) {
        const double x = std::round(barsLeft() + tick.position) + 0.5;
        m_painter.setPen(QPen(m_theme.hairline, Size::hair));
        m_painter.drawLine(QPointF(x, top), QPointF(x, m_top));
        const auto label = stepTimeText(tick.time);
        const double width = std::ceil(metrics.horizontalAdvance(label)) + Size::hair;
        const double left = std::min(x - width / 2, m_right - width);
        if (left < free)
            continue;
        free = left + width + Size::tiny;
        text({left, m_top, width, m_columns.small}, Qt::AlignLeft, m_theme.mutedText, label);
    }
}

void TimelinePage::step(const AttemptTimes &attempt, AttemptStep step, const TimeScale &scale)
{
    const auto *times = attempt.find(step);
    names(nameOf(step), times != nullptr ? durationOf(*times) : u"–"_s, times == nullptr);
    if (times == nullptr)
        return;
    const bool isWait = step == AttemptStep::User;
    const double begin = scale.positionOf(times->begin);
    const double end = scale.positionOf(times->end.value_or(times->begin));
    bar(begin, end, colorOf(attempt, *times), isWait);
    if (!isWait || !scale.isCut())
        return;
    // Here time is left out.
    const QPointF middle(barsLeft() + (begin + end) / 2, m_top + m_columns.row / 2);
    const QPointF slant(Size::tiny / 2.0, -m_columns.row / 2);
    const QPointF aside(Size::tiny / 2.0, 0);
    m_painter.setPen(QPen(m_theme.card, Size::tiny));
    m_painter.drawLine(middle - slant, middle + slant);
    m_painter.setPen(QPen(m_theme.fieldEdge, Size::hair));
    m_painter.drawLine(middle - aside - slant, middle - aside + slant);
    m_painter.drawLine(middle + aside - slant, middle + aside + slant);
}

void TimelinePage::newest(const AttemptTimes &attempt)
{
    const auto tone = toneOfAttempt(attempt);
    m_painter.setFont(fontFor(TextSize::Title, m_font));
    text({m_left, m_top, m_right - m_left, m_columns.headline}, Qt::AlignLeft,
        tone ? m_theme.colorOf(*tone) : m_theme.text, headlineOf(attempt));
    m_top += m_columns.headline;

    const TimeScale scale(attempt, barsWidth());
    const double rows = m_top;
    m_top += m_columns.row * static_cast<double>(allAttemptSteps.size());
    axis(scale, rows, stepTimeText(attempt.total()));
    const double below = m_top + m_columns.small;
    m_top = rows;
    for (const AttemptStep each : allAttemptSteps) {
        step(attempt, each, scale);
        m_top += m_columns.row;
    }
    m_top = below;
}

void TimelinePage::line(const AttemptTimes &attempt, double longest)
{
    names(attempt.outcome ? attempt.outcome->text : u"under way"_s, stepTimeText(workOf(attempt)), false);
    double begin = 0;
    for (const StepTimes &times : attempt.steps) {
        if (times.step == AttemptStep::User || !times.end)
            continue;
        const double length = static_cast<double>((*times.end - times.begin).count());
        const double width = longest > 0 ? length / longest * barsWidth() : 0;
        // A hair is left free, so that one is told from the next.
        bar(begin, begin + width - Size::hair, colorOf(attempt, times), false);
        begin += std::max(width, leastBar + Size::hair);
    }
}

void TimelinePage::earlier(const QList<AttemptTimes> &attempts)
{
    m_top += Size::small;
    m_painter.setFont(fontFor(TextSize::Small, m_font));
    text(
        {m_left, m_top, m_right - m_left, m_columns.small}, Qt::AlignLeft, m_theme.mutedText, earlierTitle());
    m_top += m_columns.small;
    double longest = 0;
    for (const AttemptTimes &attempt : attempts)
        longest = std::max(longest, static_cast<double>(workOf(attempt).count()));
    std::for_each(attempts.crbegin(), attempts.crend(), [&](const AttemptTimes &attempt) {
        line(attempt, longest);
        m_top += m_columns.row;
    });
}

} // namespace

void paintTimeline(
    QPainter &painter, const QRectF &area, const QList<AttemptTimes> &attempts, const Theme &theme)
{
    painter.save();
    painter.fillRect(area, theme.card);
    if (attempts.isEmpty()) {
        painter.setPen(theme.mutedText);
        painter.drawText(area, Qt::AlignCenter, u"No attempt yet"_s);
    } else {
        TimelinePage page(painter, area, columnsFor(attempts, painter.font()), theme);
        page.newest(attempts.constLast());
        if (attempts.size() > 1)
            page.earlier(attempts.first(attempts.size() - 1));
    }
    painter.restore();
}

QSize timelineSize(const QList<AttemptTimes> &attempts, const QFont &font)
{
    const auto columns = columnsFor(attempts, font);
    const QFontMetricsF titles(fontFor(TextSize::Small, font));
    double width = columns.names + scaled(leastBars, font) + columns.values;
    width = std::max(width, titles.horizontalAdvance(earlierTitle()) + Size::small);
    if (!attempts.isEmpty()) {
        const QFontMetricsF headlines(fontFor(TextSize::Title, font));
        width = std::max(width, headlines.horizontalAdvance(headlineOf(attempts.constLast())) + Size::small);
    }
    double height = columns.headline + columns.row * static_cast<double>(allAttemptSteps.size())
                    + columns.small + 2 * Size::medium;
    if (attempts.size() > 1)
        height += Size::small + columns.small + columns.row * static_cast<double>(attempts.size() - 1);
    return {static_cast<int>(std::ceil(width)) + 2 * Size::large, static_cast<int>(std::ceil(height))};
}

} // namespace BlazeAuth::Bench
