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
{
    setAccessibleRole(*this, QAccessible::Notification);
    setObjectName(u"announcer"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(0, 0);
    hide();
    m_said.setSingleShot(true);
    m_said.setInterval(readable);
    connect(&m_said, &QTimer::timeout, this, &Announcer::onSaid);
}

void Announcer::announce(const QString &text, Urgency urgency)
{
    if (text.isEmpty() || !parentWidget()->isVisible())
        return;
    if (text == m_saying)
        m_next.clear();
    else if (urgency == Urgency::Polite && m_said.isActive())
        m_next = text;
    else
        say(text, urgency);
}

void Announcer::fallSilent()
{
    m_next.clear();
    m_said.stop();
    onSaid();
}

void Announcer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fallSilent(); // what was said was said in the other language
}

void Announcer::say(const QString &text, Urgency urgency)
{
    m_saying = text;
    m_next.clear();
    m_said.start();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(parentWidget(), text);
    event.setPoliteness(urgency == Urgency::Polite ? QAccessible::AnnouncementPoliteness::Polite
                                                   : QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(urgency) // screen readers decide
    hide();
    changeAccessibleName(*this, text);
    show(); // which is what they hear
#endif
}

void Announcer::onSaid()
{
    hide();
    changeAccessibleName(*this, {});
    m_saying.clear();
    if (!m_next.isEmpty())
        say(std::exchange(m_next, {}), Urgency::Polite);
}

} // namespace BlazeAuth
