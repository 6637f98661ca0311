// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/replayedconnection.h"
#include "app/sandbox/doorkeeper.h"

#include <QtCore/QUrl>

namespace BlazeAuth::Qa {

/// Plays the server's side of a recording to a client of this computer: each connection of the client is the
/// next one of the recording, whatever the client asks in it. Answers come with the id that the client itself
/// has used. After the last connection nobody is let in any more; that one stays until the client leaves,
/// unless the recording ends it. Not to be deleted in a slot of its own signal.
class ReplayServer final : public QObject
{
    Q_OBJECT

public:
    ReplayServer(const Bench::Recording &recording, Pace pace, QObject *parent = nullptr);
    /// Drops every client.
    ~ReplayServer() override;

    /// Starts to listen, on a free port. When it returns false, errorString() says why: nothing in the
    /// recording can be replayed, or there is no port.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const { return m_error; }
    /// `ws://127.0.0.1:PORT/`; empty before listen().
    [[nodiscard]] QUrl url() const { return m_url; }

Q_SIGNALS:
    /// All of the recording has been played, or its clients have gone.
    void finished();

private:
    void onArrived(qintptr descriptor);
    void onOpened(ReplayedConnection *connection);
    void onPlayed();
    void onEnded(ReplayedConnection *connection);

    const Pace m_pace;
    QList<ReplaySteps> m_plan; // connections that follow
    int m_playing = 0;
    QString m_error;
    QUrl m_url;
    Sandbox::Doorkeeper m_listener;
    QList<ReplayedConnection *> m_connections; // our children
};

} // namespace BlazeAuth::Qa
