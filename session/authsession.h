// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/credentials.h"
#include "session/protocol/moment.h"
#include "session/protocol/outcome.h"
#include "session/sessionconfig.h"
#include "session/trace.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace BlazeAuth {

class AuthSessionPrivate;
struct Surroundings;

/// Signs in at a Blazeauth server: one connection, one Initialize, one authorize at a time.
///
/// open() connects and initializes in the background; authorize() may be called at any stage and goes out as
/// soon as it can. Each attempt ends in exactly one of authorized(), rejected(), closed() or failed(); a
/// canceled one ends in none. stageChanged() comes first, then the signal named after what happened. The
/// session may be deleted in any of its slots. All in one thread, the one the session lives in.
///
/// A connection that ended comes back by itself where the tables say so, each time after a longer delay. An
/// authorize is never repeated by itself, unless SessionConfig::reauthorize asks for that once somebody is
/// signed in. Where nobody has called open(), wake() or authorize() for SessionConfig::sleepAfter and nobody
/// is signed in, the connection goes to sleep.
///
/// With SessionConfig::reauthorize, whoever is signed in stays so through a loss: the session authorizes
/// again as soon as initialized() is told. isAuthorized() holds until one of the ends. In the order of
/// signals, each after its stageChanged():
///
/// - the loss: connectionLost(), or closed() where the server said why; then reconnecting() or waiting()
/// - a try that comes to nothing: failed() or closed(), once for each; then reconnecting() or waiting().
///   What TLS or the protocol could not go on with is tried again too, since it may be the doing of a network
///   in between, which gets no secret. Where neither follows, only somebody can mend it, and open() tries
///   again
/// - a try that the server refuses for now, with a status whose remedy is Remedy::Retry or Remedy::Wait: the
///   connection is dropped, and reconnecting() or waiting() follows at once, without a rejected()
/// - the return: connecting(), connected(), initializing(), initialized(), authorizing(), reconnected()
/// - the server lets nobody in any more, with any other status: rejected(), signedOut(); the session is Ready
/// - any other end, as without: expired() at the time of the grant before, signedOut(), closed() for good,
///   or rejected() for an Initialize; nothing is authorized again after that
///
/// An authorize() by the program comes before the return, and is told like any other. Once it is granted, it
/// takes the place of what was kept; where it is not, or was canceled, the return goes on after that.
class BLAZEAUTH_EXPORT AuthSession final : public QObject
{
    Q_OBJECT
    Q_PROPERTY(BlazeAuth::Stage stage READ stage NOTIFY stageChanged)

public:
    /// Does nothing before open(), wake() or authorize(). Where \a config is unusable, those end in failed().
    explicit AuthSession(SessionConfig config, QObject *parent = nullptr);
    /// For tests and simulators: with parts of the world replaced.
    AuthSession(SessionConfig config, Surroundings surroundings, QObject *parent = nullptr);
    ~AuthSession() override;

    /// Where it stands.
    [[nodiscard]] Stage stage() const;
    /// What it was made with, with the proxy of now.
    [[nodiscard]] const SessionConfig &config() const;
    /// By which Expiry counts, here and in what is shown.
    [[nodiscard]] const Clock &clock() const;
    /// The server the connection goes to, without user name and query; empty before it is known.
    [[nodiscard]] QUrl endpoint() const;
    /// Whether an authorize is queued or under way, one of the session's own too.
    [[nodiscard]] bool isAuthorizing() const;
    /// Whether somebody is signed in: since authorized(), through lost connections, until signOut(), close(),
    /// expired(), a rejected() Initialize or reauthorization - not one by the program, which leaves it as it
    /// was - or a closed() for good. It is false already when they are told.
    [[nodiscard]] bool isAuthorized() const;

    /// The login for a proxy that demands one, after ProxyLoginRequired; kept in memory. A connection that is
    /// just being made begins anew with it.
    void setProxyLogin(const ProxyLogin &login);
    /// The way to the server from now on; the login of a proxy is forgotten, since it was for another one. A
    /// connection that nobody uses begins anew, any other one is kept until it ends.
    void setProxy(const ProxyChoice &proxy);

public Q_SLOTS:
    /// Connects and initializes; does nothing unless the stage is Idle, Closed or Asleep. The stage becomes
    /// Waiting instead while the server has asked to be left alone.
    void open();
    /// Signs in with \a credentials, connecting first where needed. What cannot be right by the server's own
    /// limits fails with InputRefused and is not sent. Does nothing while another authorize is queued or
    /// under way, while authorized, and while the server has asked to wait.
    void authorize(const BlazeAuth::Credentials &credentials);
    /// Gives up what is under way, at once. A queued authorize is forgotten and connecting goes on; one that
    /// was sent takes its connection with it, and a fresh one comes up. Without an authorize, connecting ends
    /// in Idle, unless somebody is signed in and is being reconnected: that goes on, and so does authorizing
    /// again.
    void cancel();
    /// Ends an authorization: drops the connection, emits signedOut() and comes back to Ready on a fresh
    /// connection, after a wait that is under way. Does nothing unless isAuthorized().
    void signOut();
    /// Drops the connection, silently; the stage is Idle afterwards. What the server has asked to wait is not
    /// forgotten.
    void close();
    /// Somebody is there: types, or turns to the window. Connects again where the session is asleep, or
    /// closed until the user does something; otherwise keeps it from falling asleep.
    void wake();

Q_SIGNALS:
    /// Before the signal that is named after what happened.
    void stageChanged(BlazeAuth::Stage stage);

    /// The endpoint is known and the connection is being made.
    void connecting(const QUrl &endpoint);
    /// The WebSocket is up; Initialize has been sent.
    void connected();
    /// The application has been named to the server (page Initialize).
    void initializing();
    /// The server knows the application; the session is Ready.
    void initialized(const BlazeAuth::AppInfo &app);
    /// The server takes only so much a minute: the authorize goes out by itself after this long.
    void delayed(std::chrono::seconds delay);
    /// The credentials have been sent.
    void authorizing();
    /// The server has signed somebody in; the only signal that says so, beside reconnected().
    void authorized(const BlazeAuth::Grant &grant);
    /// Initialize or authorize was refused. After an authorize the session is Ready for the next one. When it
    /// authorized again by itself, signedOut() follows at once, unless a slot has taken another step already.
    void rejected(const BlazeAuth::Rejection &rejection);
    /// The server closed with an application close code, during an attempt, while Ready or while authorized.
    void closed(const BlazeAuth::Closure &closure);
    /// Anything else that ends an attempt or keeps it from beginning: the network, TLS, the time, an answer
    /// that makes no sense, or what was typed.
    void failed(const BlazeAuth::Failure &failure);
    /// The connection broke while authorized, or while Ready with nothing under way.
    void connectionLost(const BlazeAuth::Failure &failure);
    /// With SessionConfig::reauthorize: after a loss the server has let the same user in again, as \a grant
    /// says. It stands in the place of the one before, with its levels and its expiry.
    void reconnected(const BlazeAuth::Grant &grant);
    /// After one of those, or after a return that was refused for now: the session connects again by itself
    /// after \a delay; open() does so at once.
    void reconnecting(std::chrono::milliseconds delay);
    /// After closed() or failed(), a return that was refused for now, or at open(): the server has asked to
    /// stay away this long. Then the session connects again by itself.
    void waiting(std::chrono::seconds wait);
    /// The time of the authorization is over; a fresh connection is coming up.
    void expired();
    /// After signOut(), or after the rejected() of what the session authorized by itself.
    void signedOut();
    /// Whatever crosses the wire, with secrets masked. How a connection comes up is told to those who listen
    /// when it begins.
    void traced(const BlazeAuth::TraceEvent &event);

protected:
    /// Traces are made only for those who listen.
    void connectNotify(const QMetaMethod &signal) override;

private:
    friend class AuthSessionPrivate;
    const std::unique_ptr<AuthSessionPrivate> d;
};

} // namespace BlazeAuth
