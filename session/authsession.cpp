// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"

#include "session/authsessionprivate.h"

#include <QtCore/QMetaMethod>

namespace BlazeAuth {

AuthSession::AuthSession(SessionConfig config, QObject *parent)
    : AuthSession(std::move(config), Surroundings(), parent)
{
}

AuthSession::AuthSession(SessionConfig config, Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<AuthSessionPrivate>(this, std::move(config), std::move(surroundings)))
{
}

AuthSession::~AuthSession() = default;

Stage AuthSession::stage() const
{
    return d->stage();
}

const SessionConfig &AuthSession::config() const
{
    return d->config();
}

const Clock &AuthSession::clock() const
{
    return d->clock();
}

QUrl AuthSession::endpoint() const
{
    return d->endpoint();
}

bool AuthSession::isAuthorizing() const
{
    return d->isAuthorizing();
}

bool AuthSession::isAuthorized() const
{
    return d->isAuthorized();
}

void AuthSession::setProxyLogin(const ProxyLogin &login)
{
    d->setProxyLogin(login);
}

void AuthSession::setProxy(const ProxyChoice &proxy)
{
    d->setProxy(proxy);
}

void AuthSession::open()
{
    d->open();
}

void AuthSession::authorize(const Credentials &credentials)
{
    d->authorize(credentials);
}

void AuthSession::cancel()
{
    d->cancel();
}

void AuthSession::signOut()
{
    d->signOut();
}

void AuthSession::close()
{
    d->close();
}

void AuthSession::wake()
{
    d->wake();
}

void AuthSession::connectNotify(const QMetaMethod &signal)
{
    // Masking what nobody listens to would be work for nothing.
    if (signal == QMetaMethod::fromSignal(&AuthSession::traced))
        d->relayTraces();
}

} // namespace BlazeAuth
