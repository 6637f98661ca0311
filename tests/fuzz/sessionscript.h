// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/networkwatch.h"
#include "tests/fuzz/faketransport.h"
#include "tests/fuzz/sessionoracle.h"
#include "tests/fuzz/virtualtime.h"

#include <memory>

namespace BlazeAuth::Tests {

/// A session, its user and its server, both as a script says. A line of the script is a letter and, for some,
/// more text:
///
///     o     open()                            C         the connection is up
///     w     wake()                            R TEXT    a text frame arrives; `$`: the last id sent
///     l     authorize() with a license        P TEXT    a pong arrives; `$`: the payload of the last ping
///     a     authorize() with an account       E NUMBER  the server closes: code, and perhaps a reason
///     b     authorize(), license too short    F NUMBER  the connection fails for this FailureCause
///     c     cancel()                          N         the network changes
///     s     signOut()                         T NUMBER  so many milliseconds pass, an hour at most
///     x     close()                           J NUMBER  the wall clock jumps by so many seconds
///     d     the session is deleted            .         posted events are delivered
///                                             !LETTER   the next slot that the session calls does that
///
/// A script that begins with the line `k` is about a session that reauthorizes.
class SessionScript
{
public:
    explicit SessionScript(VirtualTime &time);
    ~SessionScript();
    Q_DISABLE_COPY_MOVE(SessionScript)

    void run(const QByteArray &script);

private:
    [[nodiscard]] std::unique_ptr<AuthSession> makeSession(bool reauthorizes);
    void begin(bool reauthorizes);
    void listen();
    void step(char letter, const QByteArray &text);
    void act(char letter);
    void authorize(const Credentials &credentials, const QStringList &secrets);
    void giveUp(const std::function<void()> &what);
    void receive(QByteArray text);
    void onSignal();

    VirtualTime &m_time;
    std::chrono::seconds m_wallOffset{};
    std::unique_ptr<AuthSession> m_session;
    std::unique_ptr<SessionOracle> m_oracle;
    QPointer<FakeTransport> m_transport;
    QPointer<NetworkWatch> m_networkWatch;
    QByteArray m_lastPing;
    QByteArray m_lastId;
    char m_armed = 0; // what the next slot does
};

} // namespace BlazeAuth::Tests
