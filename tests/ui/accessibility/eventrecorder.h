// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtGui/QAccessible>

namespace BlazeAuth::Tests {

/// What assistive technology was told of, as it was just then.
struct HeardEvent
{
    QAccessible::Event type = QAccessible::InvalidEvent;
    QAccessible::Role role = QAccessible::NoRole;
    QString objectName;
    QString name;
    QString description;
    QString value; ///< Also the text of a label.
    QString changedText; ///< What was typed into a field or taken out of it.
};

/// Listens, in place of assistive technology, for as long as it lives; one at a time.
class EventRecorder
{
public:
    EventRecorder();
    ~EventRecorder();
    Q_DISABLE_COPY_MOVE(EventRecorder)

    [[nodiscard]] const QList<HeardEvent> &events() const { return m_events; }
    [[nodiscard]] qsizetype count(QAccessible::Event type, const QString &objectName) const;
    /// What is read out by itself: notifications that are shown.
    [[nodiscard]] QStringList announcements() const;
    void forget() { m_events.clear(); }

private:
    static void record(QAccessibleEvent *event);

    QList<HeardEvent> m_events;
    const bool m_wasActive;
};

} // namespace BlazeAuth::Tests
