// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/websocketerror.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtWebSockets/QWebSocket>

namespace BlazeAuth::Sandbox {

/// A plain QWebSocket that keeps what it sees.
class WireClient final : public QObject
{
    Q_OBJECT

public:
    explicit WireClient(const QUrl &url)
    {
        connect(&m_socket, &QWebSocket::connected, this, [this] { m_wasConnected = true; });
        connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { texts.append(text); });
        connect(&m_socket, &QWebSocket::textFrameReceived, this, [this] { ++frames; });
        connect(&m_socket, &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { binaries.append(message); });
        connect(&m_socket, &QWebSocket::disconnected, this, [this] { ended = true; });
        connect(&m_socket, webSocketError, this, [this](QAbstractSocket::SocketError error) {
            dropped |= error == QAbstractSocket::RemoteHostClosedError;
        });
        m_socket.open(url);
    }
    ~WireClient() override { m_socket.disconnect(this); }

    [[nodiscard]] bool isConnected() const { return m_wasConnected && !ended; }
    void send(const QString &text) { m_socket.sendTextMessage(text); }
    void send(const QJsonObject &request)
    {
        send(QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact)));
    }
    void initialize(const QString &apiKey, const QString &clientId, int id = 1)
    {
        send(QJsonObject{{QStringLiteral("type"), 0}, {QStringLiteral("id"), id},
            {QStringLiteral("websocket_api_key"), apiKey}, {QStringLiteral("client_id"), clientId}});
    }
    void license(const QString &key, int id = 2)
    {
        send(QJsonObject{
            {QStringLiteral("type"), 2}, {QStringLiteral("id"), id}, {QStringLiteral("license"), key}});
    }
    void account(const QString &login, const QString &password, int id = 2)
    {
        send(QJsonObject{{QStringLiteral("type"), 3}, {QStringLiteral("id"), id},
            {QStringLiteral("login"), login}, {QStringLiteral("password"), password},
            {QStringLiteral("credentials_type"), login.contains(QLatin1Char('@')) ? 1 : 0}});
    }

    /// The answers that are JSON objects, in order.
    [[nodiscard]] QList<QJsonObject> answers() const
    {
        QList<QJsonObject> result;
        for (const QString &text : texts) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            if (document.isObject())
                result.append(document.object());
        }
        return result;
    }
    /// The status of the answer with \a id; -1 while there is none.
    [[nodiscard]] int statusOf(int id) const
    {
        const QList<QJsonObject> all = answers();
        for (const QJsonObject &answer : all) {
            if (answer.value(QStringLiteral("id")) == id)
                return answer.value(QStringLiteral("status")).toInt(-1);
        }
        return -1;
    }
    [[nodiscard]] int closeCode() const { return m_socket.closeCode(); }
    [[nodiscard]] QString closeReason() const { return m_socket.closeReason(); }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }

    QStringList texts;
    QList<QByteArray> binaries;
    int frames = 0;
    bool ended = false;
    bool dropped = false; // without a close frame

private:
    QWebSocket m_socket;
    bool m_wasConnected = false;
};

} // namespace BlazeAuth::Sandbox
