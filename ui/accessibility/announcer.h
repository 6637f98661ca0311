// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

/// Says something once to those who hear the window, beside what is read to them anyway: that something is
/// going on, or was copied. Nothing of it is to be seen, and it takes no room. Never to be given a secret.
///
/// From 6.8 on Qt has an event for this. Before, it is a notification that comes and goes, named by the text:
/// screen readers read those out, which they do not do for an alert or for a name that has changed.
class BLAZEAUTH_EXPORT Announcer : public QWidget
{
    Q_OBJECT

public:
    enum class Urgency
    {
        Polite, ///< After what is being said.
        Assertive ///< In place of what is being said.
    };

    /// A text can be read for \a readable: a screen reader asks for it when it comes to the event, and it may
    /// have others to see to first.
    explicit Announcer(QWidget *parent, std::chrono::milliseconds readable = std::chrono::seconds(2));

    /// Says \a text, unless just that is being said. Not at once but in the next turn of the event loop, if
    /// the parent is to be seen then: after a focus that moves now, because hearing where it went would cut
    /// \a text off. One that comes right after another waits, so that both are heard; of several that wait
    /// the last one counts.
    void announce(const QString &text, Urgency urgency = Urgency::Polite);
    /// Takes back what waits. Nor can what was said be read any longer.
    void fallSilent();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Announcement
    {
        QString text;
        Urgency urgency = Urgency::Polite;
    };
    void say(const Announcement &announcement);
    void onSaid();

    const std::chrono::milliseconds m_readable;
    QString m_saying;
    std::optional<Announcement> m_next;
    QTimer m_said;
};

} // namespace BlazeAuth
