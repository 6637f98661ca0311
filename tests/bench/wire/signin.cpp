// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/wire/signin.h"
#include "session/websocketerror.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

constexpr int initializeId = 1;
constexpr int authorizeId = 2;

QString encoded(const QJsonObject &request)
{
    return QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
}

} // namespace

PlainSignIn::PlainSignIn(SessionConfig config)
    : m_config(std::move(config))
{
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_socket.sendTextMessage(encoded({{u"type"_s, 0}, {u"id"_s, initializeId},
            {u"websocket_api_key"_s, m_config.apiKey}, {u"client_id"_s, m_config.clientId}}));
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &PlainSignIn::onText);
    connect(&m_socket, webSocketError, this, [this] { Q_EMIT failed(m_socket.errorString()); });
}

void PlainSignIn::open()
{
    if (!m_config.authorities.isEmpty()) {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(m_config.authorities);
        m_socket.setSslConfiguration(tls);
    }
    m_socket.open(m_config.server);
}

void PlainSignIn::authorize()
{
    m_socket.sendTextMessage(encoded({{u"type"_s, 2}, {u"id"_s, authorizeId}, {u"license"_s, license()}}));
}

void PlainSignIn::close()
{
    m_socket.disconnect(this);
    m_socket.close();
}

void PlainSignIn::onText(const QString &text)
{
    const auto answer = QJsonDocument::fromJson(text.toUtf8()).object();
    if (answer.value(u"status"_s).toInt() != 1)
        Q_EMIT failed(text);
    else if (answer.value(u"id"_s).toInt() == initializeId)
        Q_EMIT ready();
    else
        Q_EMIT authorized();
}

SessionSignIn::SessionSignIn(const SessionConfig &config)
    : m_session(config)
{
    connect(&m_session, &AuthSession::initialized, this, &SignIn::ready);
    connect(&m_session, &AuthSession::authorized, this, &SignIn::authorized);
    connect(&m_session, &AuthSession::failed, this,
        [this](const Failure &failure) { Q_EMIT failed(failure.detail); });
    connect(&m_session, &AuthSession::rejected, this,
        [this](const Rejection &rejection) { Q_EMIT failed(QString::number(rejection.number)); });
    connect(&m_session, &AuthSession::closed, this,
        [this](const Closure &closure) { Q_EMIT failed(closure.reason); });
}

void SessionSignIn::open()
{
    m_session.open();
}

void SessionSignIn::authorize()
{
    m_session.authorize(LicenseKey{license()});
}

void SessionSignIn::close()
{
    m_session.close();
}

QString license()
{
    return u"ABCDEF-123456"_s;
}

SessionConfig configFor(const QString &url, const QString &authority)
{
    SessionConfig config;
    config.server = QUrl(url);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"bench-device"_s;
    if (!authority.isEmpty())
        config.authorities = QSslCertificate::fromPath(authority);
    return config;
}

} // namespace BlazeAuth::Tests
