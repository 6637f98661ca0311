// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/replayplan.h"
#include "app/sandbox/limits.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace BlazeAuth::Sandbox {
class Connection;
}

namespace BlazeAuth::Qa {

/// How fast a recording is replayed.
enum class Pace
{
    RealSpeed, ///< With the pauses of the server as they were recorded.
    AtOnce, ///< Without any. The client still takes its time.
};

/// One client to which a connection of a recording is replayed.
class ReplayedConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the connected TCP socket \a descriptor over.
    ReplayedConnection(qintptr descriptor, Pace pace, QObject *parent);
    ~ReplayedConnection() override;

    /// After opened(): \a steps follow.
    void replay(const ReplaySteps &steps);
    /// After opened(), where nothing is left to replay: drops it.
    void refuse();

Q_SIGNALS:
    /// The WebSocket is open now.
    void opened();
    /// All steps are done, or the client has gone before that; once, if ever there were steps.
    void played();
    /// The client has gone; delete this later.
    void ended();

private:
    void onText(const QByteArray &text);
    void onEnded();
    void advance();
    void perform(const ServerAct &act);
    void finish();

    const Pace m_pace;
    Sandbox::Connection *const m_connection; // our child
    ReplaySteps m_steps; // those that follow
    QList<std::optional<qint64>> m_requests; // ids of those that came before they were awaited
    QHash<qint64, qint64> m_ids; // the client's own for each that was recorded
    QTimer m_pause;
    bool m_isPlaying = false;
};

} // namespace BlazeAuth::Qa
