// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accessibility/announcer.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

Announcer::Announcer(QWidget *parent, std::chrono::milliseconds readable)
    : QWidget(parent)
    , m_readable(readable)
{
    setAccessibleRole(*this, QAccessible::Notification);
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
    hide();
    m_said.setSingleShot(true);
    connect(&m_said, &QTimer::timeout, this, &Announcer::onSaid);
}

void Announcer::announce(const QString &text, Urgency urgency)
{
    if (text.isEmpty())
        return;
    if (text == m_saying) {
        m_next.reset();
        return;
    }
    m_next = Announcement{.text = text, .urgency = urgency};
    if (urgency == Urgency::Assertive || !m_said.isActive())
        m_said.start(0);
}

void Announcer::fallSilent()
{
    m_next.reset();
    m_said.stop();
    onSaid();
}

void Announcer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fallSilent(); // what was said was said in the other language
}

void Announcer::say(const Announcement &announcement)
{
    m_saying = announcement.text;
    m_said.start(m_readable);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(parentWidget(), announcement.text);
    event.setPoliteness(announcement.urgency == Urgency::Polite
                            ? QAccessible::AnnouncementPoliteness::Polite
                            : QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
#else
    changeAccessibleName(*this, announcement.text); // how urgent it is, screen readers decide
    show(); // which is what they hear
#endif
}

void Announcer::onSaid()
{
    hide();
    changeAccessibleName(*this, {});
    m_saying.clear();
    const auto next = std::exchange(m_next, std::nullopt);
    if (next && parentWidget()->isVisible())
        say(*next);
}

} // namespace BlazeAuth
