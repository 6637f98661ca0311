// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/time/timeleftlabel.h"

#include "ui/accessibility/accessibletext.h"
#include "ui/time/timelefttext.h"

#include <QtCore/QEvent>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::hours soon{24};
// A timer stands still while the computer sleeps, so the text is looked at again after at most this long.
constexpr std::chrono::milliseconds longestTimer = std::chrono::minutes(1);

} // namespace

TimeLeftLabel::TimeLeftLabel(QWidget *parent)
    : TextLabel(TextSize::Display, Ink::Normal, parent)
{
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
    refresh();
}

void TimeLeftLabel::stop()
{
    m_countdown.reset();
    m_change.stop();
    clear();
    setTone(std::nullopt);
    changeAccessibleName(*this, {});
}

bool TimeLeftLabel::isExpiring() const
{
    return m_countdown && std::chrono::ceil<std::chrono::seconds>(m_countdown->remaining(m_clock())) < soon;
}

void TimeLeftLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
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
    if (words != text())
        setText(words);
    //: Read by screen readers; %1 is such as "29 days 4 hours"
    changeAccessibleName(*this, tr("Time left: %1").arg(words));
    const bool wasWarning = tone() == Tone::Warning;
    setTone(isExpiring() ? std::optional(Tone::Warning) : std::nullopt);
    if (isExpiring() && !wasWarning)
        Q_EMIT expiring();
    if (isVisible() && remaining > std::chrono::milliseconds::zero())
        m_change.start(std::min(timeLeftTextLasts(remaining), longestTimer));
}

} // namespace BlazeAuth
