// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"

#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>

#include <algorithm>

namespace BlazeAuth::Tests {
namespace {

EventRecorder *listening = nullptr; // Qt takes a plain function only

QString changedText(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextInserted:
        return static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    case QAccessible::TextRemoved:
        return static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    case QAccessible::TextUpdated: {
        const auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        return update->textRemoved() + update->textInserted();
    }
    default:
        return {};
    }
}

/// The public function only tells others of it; where there is no desktop, nobody else sets it.
void setActive(bool active)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(active);
}

bool isAnnouncement(const HeardEvent &event)
{
    return event.type == QAccessible::ObjectShow && event.role == QAccessible::Notification;
}

} // namespace

EventRecorder::EventRecorder()
    : m_wasActive(QAccessible::isActive())
{
    Q_ASSERT(listening == nullptr);
    listening = this;
    setActive(true);
    QAccessible::installUpdateHandler(record);
}

EventRecorder::~EventRecorder()
{
    QAccessible::installUpdateHandler(nullptr);
    setActive(m_wasActive);
    listening = nullptr;
}

qsizetype EventRecorder::count(QAccessible::Event type, const QString &objectName) const
{
    return std::count_if(m_events.cbegin(), m_events.cend(),
        [&](const HeardEvent &event) { return event.type == type && event.objectName == objectName; });
}

QStringList EventRecorder::announcements() const
{
    QStringList said;
    for (const auto &event : m_events) {
        if (isAnnouncement(event) && !event.name.isEmpty())
            said += event.name;
    }
    return said;
}

void EventRecorder::record(QAccessibleEvent *event)
{
    auto *interface = event->accessibleInterface();
    if (interface == nullptr || !interface->isValid())
        return;
    const auto *object = interface->object();
    listening->m_events.append({.type = event->type(),
        .role = interface->role(),
        .objectName = object != nullptr ? object->objectName() : QString(),
        .name = interface->text(QAccessible::Name),
        .description = interface->text(QAccessible::Description),
        .value = interface->text(QAccessible::Value),
        .changedText = changedText(event)});
}

} // namespace BlazeAuth::Tests
