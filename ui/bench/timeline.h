// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"
#include "session/trace.h"
#include "ui/bench/attemptbuilder.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

namespace BlazeAuth {
class AuthSession;
}

namespace BlazeAuth::Bench {

/// Time that passes evenly, since an arbitrary start.
using Stopwatch = std::function<std::chrono::microseconds()>;

/// Measures the attempts of a session. What the session takes for the time is no matter
/// here.
///
/// Where its connections are not those of WebSocketTransport, and tell nothing of TCP and TLS, all until the
/// connection is up counts as AttemptStep::Resolve.
class Timeline final : public QObject
{
    Q_OBJECT

public:
    /// By this computer's own time.
    explicit Timeline(QObject *parent = nullptr);
    explicit Timeline(Stopwatch stopwatch, QObject *parent = nullptr);

    /// From now on measures \a session, and no other one. It may be deleted at any time.
    void attach(AuthSession &session);
    void detach();
    /// The last twelve, the oldest first; that of the connection that is under way last.
    [[nodiscard]] QList<AttemptTimes> attempts() const { return m_builder.attempts(); }
    /// Forgets all of them.
    void clear();

Q_SIGNALS:
    /// attempts() are others.
    void changed();

private:
    void onStageChanged(Stage stage);
    void onTraced(const TraceEvent &event);
    void add(const AttemptEvent &event);
    void addAt(std::chrono::microseconds now, const AttemptEvent &event);
    void end(AttemptEnd end, const QString &text);

    const Stopwatch m_stopwatch;
    AttemptBuilder m_builder;
    QPointer<AuthSession> m_session;
    std::chrono::microseconds m_opened{}; // the connection
    AttemptStep m_afterTcp = AttemptStep::Upgrade;
};

} // namespace BlazeAuth::Bench
