// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/app/qa/plainclient.h"

#include "session/protocol/tables.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype longestAnswer = 64 * 1024;

using Sandbox::Expected;

} // namespace

PlainClient::PlainClient()
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { tell(Expected::failed(FailureKind::Timeout)); });
    connect(&m_socket, &QWebSocket::connected, this, &PlainClient::initialize);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &PlainClient::onText);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this,
        [this] { tell(Expected::failed(FailureKind::Protocol)); });
    connect(&m_socket, &QWebSocket::disconnected, this,
        [this] { tell(endBy(m_socket.closeCode(), m_socket.closeReason())); });
}

PlainClient::~PlainClient()
{
    m_socket.disconnect(this);
}

void PlainClient::start(const SessionConfig &config, const Credentials &credentials)
{
    m_config = config;
    m_credentials = credentials;
    m_socket.open(config.server);
}

bool PlainClient::isGood(Packet packet, int status) const
{
    return status == 1 || (packet == Packet::Initialize && status == 4);
}

Expected PlainClient::endBy(int code, const QString &reason) const
{
    if (code < 4'000 || code > 4'499)
        return Expected::failed(FailureKind::Network);
    static const QRegularExpression seconds(u"(\\d+) seconds left"_s);
    const auto match = seconds.match(reason);
    if (!match.hasMatch())
        return Expected::closed(code);
    return Expected::closed(code, std::chrono::seconds(match.captured(1).toInt()));
}

void PlainClient::initialize()
{
    ask(Packet::Initialize, {{u"websocket_api_key"_s, m_config.apiKey}, {u"client_id"_s, m_config.clientId}},
        m_config.deadlines.initialize);
}

void PlainClient::authorize()
{
    QJsonObject request;
    if (const auto *account = std::get_if<Account>(&m_credentials)) {
        request = {{u"login"_s, account->login}, {u"password"_s, account->password},
            {u"credentials_type"_s, account->login.contains(u'@') ? 1 : 0}};
    } else {
        request.insert(u"license"_s, std::get<LicenseKey>(m_credentials).key);
    }
    ask(packetOf(m_credentials), request, m_config.deadlines.authorize);
}

void PlainClient::ask(Packet packet, QJsonObject request, std::chrono::milliseconds patience)
{
    m_asked = packet;
    request.insert(u"type"_s, static_cast<int>(packet));
    request.insert(u"id"_s, ++m_id);
    m_patience.start(patience);
    m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
}

void PlainClient::onText(const QString &text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject() || text.size() > longestAnswer) {
        tell(Expected::failed(FailureKind::Protocol));
        return;
    }
    const QJsonObject answer = document.object();
    if (answer.value(u"id"_s).toInt(-1) != m_id)
        return;
    const int status = answer.value(u"status"_s).toInt(-1);
    if (!isGood(m_asked, status))
        tell(Expected::rejected(statusFrom(status)));
    else if (m_asked == Packet::Initialize)
        authorize();
    else
        tell(Expected::authorized());
}

void PlainClient::tell(const Expected &outcome)
{
    if (m_isOver)
        return;
    m_patience.stop();
    m_isOver = outcome.kind != Expected::Kind::Authorized;
    Q_EMIT observed({.outcome = outcome});
}

bool CredulousClient::isGood(Packet, int) const
{
    return true;
}

Expected ImpatientClient::endBy(int code, const QString &reason) const
{
    Expected end = PlainClient::endBy(code, reason);
    end.wait.reset();
    return end;
}

Expected OffendedClient::endBy(int code, const QString &reason) const
{
    const Expected end = PlainClient::endBy(code, reason);
    return end.kind == Expected::Kind::Failed ? Expected::rejected(Status::NotAuthorized) : end;
}

} // namespace BlazeAuth::Qa
