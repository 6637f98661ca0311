// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"
#include "session/surroundings.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <array>
#include <memory>
#include <optional>

class QTcpSocket;

namespace BlazeAuth {

class AuthSession;
class ProxyFinder;

/// What a test of a proxy goes through, in this order.
enum class ProxyTestStep
{
    FindProxy,
    ReachProxy, ///< Skipped where there is none on the way.
    ReachServer, ///< Through the proxy, up to the WebSocket.
    HearServer
};
inline constexpr std::size_t proxyTestSteps = 4;

/// How far a test has come.
struct ProxyTestProgress
{
    /// When each step was over, since the beginning; unset for those that are not, and for what was skipped.
    std::array<std::optional<std::chrono::milliseconds>, proxyTestSteps> over;
    std::optional<QNetworkProxy> proxy; ///< Once it is found; NoProxy for a direct connection.
    ProxyTestStep current = ProxyTestStep::FindProxy; ///< What is under way, or has failed.
    bool isRunning = false;
    std::optional<Failure> failure; ///< Why the current step came to nothing.

    [[nodiscard]] bool hasSucceeded() const { return over.back().has_value(); }
};

/// Tries the way to the server on a connection of its own that is dropped afterwards: it initializes and asks
/// for nothing else. A server that has asked to be left alone is left alone.
class ProxyTest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualDeadline{10'000};

    /// \a deadline is for the whole test.
    explicit ProxyTest(Surroundings surroundings, std::chrono::milliseconds deadline = usualDeadline,
        QObject *parent = nullptr);
    ~ProxyTest() override;

    /// Begins; one that is under way goes on instead.
    void start(SessionConfig config);
    /// Ends it at once, silently. It may be called, but this not destroyed, in a slot of progressed().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress.isRunning; }

Q_SIGNALS:
    /// At the start, after each step, and at the end.
    void progressed(const BlazeAuth::ProxyTestProgress &progress);

private:
    void onProxyFound(const QNetworkProxy &proxy);
    void onDeadline();
    void reachServer();
    void pass(ProxyTestStep next);
    void succeed();
    void fail(const Failure &failure);
    void stop();

    const Surroundings m_surroundings;
    std::optional<SessionConfig> m_config; // of the last test
    QTimer m_deadline;
    std::chrono::milliseconds m_started{}; // Moment::boot
    ProxyTestProgress m_progress;
    std::unique_ptr<ProxyFinder> m_finder;
    QTcpSocket *m_probe = nullptr; // a child, released by deleteLater only: it tells of its own end
    std::unique_ptr<AuthSession> m_session;
};

} // namespace BlazeAuth

Q_DECLARE_METATYPE(BlazeAuth::ProxyTestProgress)
