// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/time/timeleftlabel.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/time/timelefttext.h"

#include <QtCore/QEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::hours soon{24};
constexpr std::chrono::minutes verySoon{5};
// A timer stands still while the computer sleeps, so the text is looked at again after at most this long.
constexpr std::chrono::milliseconds longestTimer = std::chrono::minutes(10);
constexpr std::chrono::milliseconds longestTimerSoon = std::chrono::minutes(1);

/// As the text counts them.
std::chrono::seconds begunSeconds(std::chrono::milliseconds remaining)
{
    return std::chrono::ceil<std::chrono::seconds>(remaining);
}

} // namespace

TimeLeftLabel::TimeLeftLabel(QWidget *parent)
    : TextLabel(TextSize::Display, Ink::Normal, parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(u"timeLeftLabel"_s);
    setWordWrap(true);
    m_change.setSingleShot(true);
    m_change.setTimerType(Qt::PreciseTimer);
    connect(&m_change, &QTimer::timeout, this, &TimeLeftLabel::refresh);
}

void TimeLeftLabel::start(const Expiry &expiry, const Clock &clock)
{
    m_countdown.emplace(expiry);
    m_clock = clock;
    m_toldNearlyOver = false;
    refresh();
}

void TimeLeftLabel::stop()
{
    m_countdown.reset();
    m_change.stop();
    clear();
    setTone(std::nullopt);
    m_spokenMinutes.reset();
    setQuietAccessibleName(*this, {});
    changeAccessibleName(*this, {});
}

bool TimeLeftLabel::isExpiring() const
{
    return m_countdown && begunSeconds(m_countdown->remaining(m_clock())) < soon;
}

void TimeLeftLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_spokenMinutes.reset();
        refresh();
    }
}

void TimeLeftLabel::showEvent(QShowEvent *event)
{
    TextLabel::showEvent(event);
    refresh();
}

void TimeLeftLabel::hideEvent(QHideEvent *event)
{
    TextLabel::hideEvent(event);
    m_change.stop();
}

void TimeLeftLabel::refresh()
{
    if (!m_countdown)
        return;
    const auto remaining = m_countdown->remaining(m_clock());
    const auto words = timeLeftText(remaining);
    speak(words, remaining);
    if (words != text())
        setText(words);
    const bool wasWarning = tone() == Tone::Warning;
    setTone(isExpiring() ? std::optional(Tone::Warning) : std::nullopt);
    if (isExpiring() && !wasWarning)
        Q_EMIT expiring();
    if (isVisible() && begunSeconds(remaining) < verySoon && !std::exchange(m_toldNearlyOver, true))
        Q_EMIT nearlyOver();
    if (isVisible() && remaining > std::chrono::milliseconds::zero())
        m_change.start(std::min({timeLeftTextLasts(remaining), isExpiring() ? longestTimerSoon : longestTimer,
            m_clock.keepsPaceFor()}));
}

void TimeLeftLabel::speak(const QString &words, std::chrono::milliseconds remaining)
{
    //: Read by screen readers; %1 is such as "29 days 4 hours"
    const auto name = tr("Time left: %1").arg(words);
    setQuietAccessibleName(*this, name);
    // Those who keep what they have read are told each minute, not each second.
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(remaining);
    if (std::exchange(m_spokenMinutes, minutes) != minutes)
        changeAccessibleName(*this, name);
}

} // namespace BlazeAuth
