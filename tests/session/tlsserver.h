// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>

namespace BlazeAuth {

/// A certificate for this computer, made anew, and its key; without one when openssl is missing.
inline QSslConfiguration newServerTls()
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir directory;
    const auto keyPath = directory.filePath(u"key.pem"_s);
    const auto certificatePath = directory.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
            u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"_s,
            u"-keyout"_s, keyPath, u"-out"_s, certificatePath});
    QSslConfiguration tls;
    QFile key(keyPath);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !key.open(QIODevice::ReadOnly))
        return tls;
    tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate::fromPath(certificatePath).constFirst());
    return tls;
}

/// A server over TLS that says the same to everybody who has asked.
class TlsServer final : public QSslServer
{
public:
    /// What happens after the answer.
    enum class Afterwards
    {
        Close,
        Wait,
        RepeatForEver, ///< The last part again and again, as fast as it is taken.
        ByteByByte, ///< Each byte is sent for itself; then it waits.
    };

    TlsServer(const QSslConfiguration &tls, QByteArray answer, Afterwards afterwards,
        QByteArray lastPart = {}, const QHostAddress &address = QHostAddress::LocalHost)
        : m_answer(std::move(answer))
        , m_afterwards(afterwards)
        , m_lastPart(std::move(lastPart))
    {
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(*socket); });
        });
        listen(address);
    }

    [[nodiscard]] int requests() const { return m_requests; }
    /// The bytes of the last request.
    [[nodiscard]] QByteArray request() const { return m_request; }
    /// How many bytes of the last part have left the server.
    [[nodiscard]] qint64 taken() const { return m_taken; }

private:
    void onReadyRead(QTcpSocket &socket)
    {
        m_request += socket.readAll();
        if (!m_request.endsWith("\r\n\r\n"))
            return;
        ++m_requests;
        if (m_afterwards == Afterwards::ByteByByte) {
            for (const auto byte : m_answer) {
                socket.write(&byte, 1);
                socket.flush();
            }
            return;
        }
        socket.write(m_answer);
        if (m_afterwards == Afterwards::Close)
            socket.disconnectFromHost();
        if (m_afterwards != Afterwards::RepeatForEver)
            return;
        connect(qobject_cast<QSslSocket *>(&socket), &QSslSocket::encryptedBytesWritten, this,
            [this, &socket](qint64 count) {
                m_taken += count;
                if (socket.bytesToWrite() == 0)
                    socket.write(m_lastPart);
            });
        socket.write(m_lastPart);
    }

    const QByteArray m_answer;
    const Afterwards m_afterwards;
    const QByteArray m_lastPart;
    int m_requests = 0;
    QByteArray m_request;
    qint64 m_taken = 0;
};

} // namespace BlazeAuth
