// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/proxytest.h"

#include "session/authsession.h"
#include "session/proxyfinder.h"

#include <QtNetwork/QTcpSocket>

namespace BlazeAuth {
namespace {

/// Those of a connection that is made once: nobody comes back by news of the network.
Surroundings forOnce(Surroundings surroundings)
{
    surroundings.networkWatch = {};
    return surroundings;
}

} // namespace

ProxyTest::ProxyTest(Surroundings surroundings, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_surroundings(forOnce(std::move(surroundings)))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, &ProxyTest::onDeadline);
}

ProxyTest::~ProxyTest()
{
    stop();
}

void ProxyTest::start(SessionConfig config)
{
    if (isRunning())
        return;
    m_config.emplace(std::move(config));
    m_config->deadlines = {.connect = m_deadline.intervalAsDuration(),
        .initialize = m_deadline.intervalAsDuration(),
        .authorize = m_deadline.intervalAsDuration()};
    m_started = m_surroundings.clock().boot;
    m_progress = {};
    m_progress.isRunning = true;
    m_deadline.start();
    Q_EMIT progressed(m_progress);
    if (!isRunning())
        return;
    m_finder = std::make_unique<ProxyFinder>(m_config->server, m_config->proxy);
    connect(m_finder.get(), &ProxyFinder::found, this, &ProxyTest::onProxyFound);
    m_finder->find();
}

void ProxyTest::cancel()
{
    stop();
}

void ProxyTest::onDeadline()
{
    const bool isAtProxy = m_progress.current == ProxyTestStep::ReachProxy;
    fail(failureBy(isAtProxy ? FailureCause::ProxyUnreachable : FailureCause::ConnectTimeout));
}

void ProxyTest::onProxyFound(const QNetworkProxy &proxy)
{
    m_progress.proxy = proxy;
    if (proxy.type() == QNetworkProxy::NoProxy) {
        pass(ProxyTestStep::ReachServer);
        reachServer();
        return;
    }
    pass(ProxyTestStep::ReachProxy);
    if (!isRunning())
        return;
    // By a connection of our own, since no other can tell a proxy that is not there from a server that is
    // not.
    m_probe = new QTcpSocket(this);
    m_probe->setProxy(QNetworkProxy::NoProxy);
    connect(m_probe, &QAbstractSocket::connected, this, [this] {
        pass(ProxyTestStep::ReachServer);
        reachServer();
    });
    connect(m_probe, &QAbstractSocket::errorOccurred, this, [this] {
        if (m_progress.current == ProxyTestStep::ReachProxy)
            fail(failureBy(FailureCause::ProxyUnreachable));
    });
    m_probe->connectToHost(proxy.hostName(), proxy.port());
}

void ProxyTest::reachServer()
{
    if (!isRunning())
        return;
    m_session = std::make_unique<AuthSession>(*m_config, m_surroundings);
    const auto *session = m_session.get();
    connect(session, &AuthSession::connected, this, [this] { pass(ProxyTestStep::HearServer); });
    // Whatever it answers: it was heard.
    connect(session, &AuthSession::initialized, this, &ProxyTest::succeed);
    connect(session, &AuthSession::rejected, this, &ProxyTest::succeed);
    connect(session, &AuthSession::closed, this, &ProxyTest::succeed);
    connect(session, &AuthSession::failed, this, &ProxyTest::fail);
    connect(session, &AuthSession::waiting, this, [this](std::chrono::seconds wait) {
        auto failure = failureBy(FailureCause::TooManyConnections);
        failure.retryAfter = wait;
        fail(failure);
    });
    m_session->open();
}

void ProxyTest::pass(ProxyTestStep next)
{
    if (!isRunning())
        return;
    m_progress.over.at(static_cast<std::size_t>(m_progress.current)) =
        m_surroundings.clock().boot - m_started;
    m_progress.current = next;
    Q_EMIT progressed(m_progress);
}

void ProxyTest::succeed()
{
    if (!isRunning())
        return;
    const auto now = m_surroundings.clock().boot - m_started;
    m_progress.over.at(static_cast<std::size_t>(ProxyTestStep::ReachServer)) =
        m_progress.over.at(static_cast<std::size_t>(ProxyTestStep::ReachServer)).value_or(now);
    m_progress.over.back() = now;
    m_progress.current = ProxyTestStep::HearServer;
    stop();
    Q_EMIT progressed(m_progress);
}

void ProxyTest::fail(const Failure &failure)
{
    if (!isRunning())
        return;
    m_progress.failure = failure;
    stop();
    Q_EMIT progressed(m_progress);
}

void ProxyTest::stop()
{
    m_progress.isRunning = false;
    m_deadline.stop();
    m_finder.reset();
    m_session.reset();
    if (m_probe != nullptr) {
        m_probe->disconnect(this);
        m_probe->deleteLater();
        m_probe = nullptr;
    }
}

} // namespace BlazeAuth
