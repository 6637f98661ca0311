// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/peers/honestserver.h"
#include "tests/peers/peerconnection.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <functional>

namespace BlazeAuth::Tests {

/// Hands out connections before anything is done with them.
class Listener final : public QTcpServer
{
    Q_OBJECT

Q_SIGNALS:
    void arrived(qintptr descriptor);

protected:
    void incomingConnection(qintptr descriptor) override { Q_EMIT arrived(descriptor); }
};

/// A server that does what its test says, byte by byte; on an ephemeral port of the loopback address.
class ScriptedPeer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(PeerConnection &)>;
    using TextScript = std::function<void(PeerConnection &, const QJsonObject &request)>;

    /// What becomes of a connection, decided before any byte of it is read.
    enum class Reception
    {
        Scripted, ///< TLS, where the peer has it; then what the scripts say. The default.
        Silent, ///< Nothing is read and TLS never begins; onConnection() follows the first byte.
        Honest ///< It is given to an HonestServer.
    };

    /// Over TLS when \a tls has a certificate.
    explicit ScriptedPeer(const QSslConfiguration &tls = {});

    /// From now on.
    void receive(Reception reception) { m_reception = reception; }
    /// What happens when an upgrade is asked for, or anything else by HTTP; the default accepts it.
    void onUpgrade(Script script) { m_onUpgrade = std::move(script); }
    /// What happens when TCP connects, before any byte; the default is nothing.
    void onConnection(Script script) { m_onConnection = std::move(script); }
    /// What happens at a request; the default is nothing.
    void onRequest(TextScript script) { m_onRequest = std::move(script); }
    /// Whether pings are answered, as every WebSocket server does; the default.
    void answerPings(bool answers) { m_answersPings = answers; }
    /// Answers Initialize with status 1, and everything else by \a script.
    void onAuthorize(TextScript script);
    /// Deletes all connections that are over; the newest too.
    void forgetClosed();

    [[nodiscard]] QUrl url() const;
    /// Whom a client has to trust.
    [[nodiscard]] QList<QSslCertificate> authorities() const { return m_tls.caCertificates(); }
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] const QList<QJsonObject> &requests() const { return m_requests; }
    /// The payloads of the pings, of all connections.
    [[nodiscard]] const QByteArrayList &pings() const { return m_pings; }
    /// Whether there is one that forgetClosed() has not deleted.
    [[nodiscard]] bool hasConnection() const { return m_connection != nullptr; }
    /// The newest connection that was not given to the honest server.
    [[nodiscard]] PeerConnection &connection() const { return *m_connection; }
    [[nodiscard]] const HonestServer &honestServer() const { return m_honestServer; }

private:
    void onArrived(qintptr descriptor);
    void follow(PeerConnection &connection);

    const QSslConfiguration m_tls;
    const bool m_isSecure;
    Listener m_listener;
    HonestServer m_honestServer;
    Reception m_reception = Reception::Scripted;
    Script m_onConnection;
    Script m_onUpgrade;
    TextScript m_onRequest;
    QList<QJsonObject> m_requests;
    QByteArrayList m_pings;
    bool m_answersPings = true;
    PeerConnection *m_connection = nullptr;
    int m_connectionCount = 0;
};

} // namespace BlazeAuth::Tests
