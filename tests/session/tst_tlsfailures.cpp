// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/httpsrequest.h"
#include "session/websockettransport.h"
#include "tests/session/certificate.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Each way in which TLS fails, over real sockets, told apart by the session and by the question to the
/// balancer alike.
class TestTlsFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void certificates_data();
    void certificates();
    void otherPeers_data();
    void otherPeers();
    void oldServer();

private:
    static void verify(quint16 port, const SessionConfig &config, FailureCause cause);
};

void TestTlsFailures::verify(quint16 port, const SessionConfig &config, FailureCause cause)
{
    WebSocketTransport transport(config);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(QUrl(u"wss://localhost:%1/"_s.arg(port)));
    QTRY_COMPARE(ended.count(), 1);
    const auto end = ended.constFirst().constFirst().value<TransportEnd>();
    QVERIFY(std::holds_alternative<Failure>(end));
    QCOMPARE(std::get<Failure>(end).cause, cause);

    HttpsRequest request(QUrl(u"https://localhost:%1/"_s.arg(port)), config);
    QSignalSpy failed(&request, &HttpsRequest::failed);
    request.send();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Failure>().cause, cause);
}

void TestTlsFailures::certificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<FailureCause>("cause");
    const auto longAgo = u"20200101000000Z"_s;
    const auto before = u"20210101000000Z"_s;
    const auto later = u"20900101000000Z"_s;
    const auto muchLater = u"20991231235959Z"_s;
    const auto here = u"DNS:localhost"_s;
    const auto elsewhere = u"DNS:other.example"_s;
    QTest::newRow("expired") << here << longAgo << before << true << FailureCause::CertificateExpired;
    QTest::newRow("not yet valid") << here << later << muchLater << true << FailureCause::CertificateExpired;
    QTest::newRow("wrong host") << elsewhere << longAgo << muchLater << true
                                << FailureCause::CertificateWrongHost;
    QTest::newRow("wrong host, not yet valid")
        << elsewhere << later << muchLater << true << FailureCause::CertificateWrongHost;
    QTest::newRow("unknown issuer") << here << longAgo << muchLater << false
                                    << FailureCause::CertificateUntrusted;
    QTest::newRow("unknown issuer, not yet valid")
        << here << later << muchLater << false << FailureCause::CertificateUntrusted;
    QTest::newRow("unknown issuer, wrong host")
        << elsewhere << longAgo << muchLater << false << FailureCause::CertificateUntrusted;
}

void TestTlsFailures::certificates()
{
    QFETCH(QString, name);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(bool, isTrusted);
    QFETCH(FailureCause, cause);
    const auto tls = serverTls({.name = name, .start = start, .end = end});
    QVERIFY(!tls.privateKey().isNull());
    QSslServer server;
    server.setSslConfiguration(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.authorities = (isTrusted ? tls : serverTls({})).caCertificates();
    verify(server.serverPort(), config, cause);
}

void TestTlsFailures::otherPeers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isFirst"); // before anything was asked
    QTest::addColumn<FailureCause>("cause");
    const auto row = [](const char *name, const QByteArray &bytes, FailureCause cause, bool isFirst = false) {
        QTest::newRow(name) << bytes << isFirst << cause;
    };
    const auto alert = [](const char *code) {
        return QByteArray::fromHex("150301000202" + QByteArray(code));
    };
    row("HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", FailureCause::TlsNotSpoken);
    row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", FailureCause::TlsNotSpoken, true);
    row("zeros", QByteArray(64, '\0'), FailureCause::TlsNotSpoken);
    row("alert protocol_version", alert("46"), FailureCause::TlsTooOld);
    row("chooses TLS 1.1", QByteArray::fromHex("160302002a020000260302" + QByteArray(64, '7') + "00c01400"),
        FailureCause::TlsTooOld);
    row("alert handshake_failure", alert("28"), FailureCause::TlsHandshakeFailed);
    row("alert internal_error", alert("50"), FailureCause::TlsHandshakeFailed);
}

void TestTlsFailures::otherPeers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isFirst);
    QFETCH(FailureCause, cause);
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        auto *socket = server.nextPendingConnection();
        if (isFirst)
            socket->write(bytes);
        else
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->readAll();
                socket->write(bytes);
            });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    verify(server.serverPort(), SessionConfig(), cause);
}

void TestTlsFailures::oldServer()
{
    const QTemporaryDir directory;
    QVERIFY(makeCertificate(directory.path(), {}));
    QProcess openssl;
    openssl.setWorkingDirectory(directory.path());
    openssl.start(u"openssl"_s,
        u"s_server -accept 127.0.0.1:0 -cert certificate.pem -key key.pem -tls1_1 -cipher DEFAULT@SECLEVEL=0"_s
            .split(u' '));
    // It says where it listens: ACCEPT 127.0.0.1:43210
    static const QRegularExpression address(u"ACCEPT [^\\n]*:(\\d+)\\s"_s);
    QByteArray output;
    QRegularExpressionMatch match;
    QTRY_VERIFY((output += openssl.readAll(), match = address.match(QString::fromLatin1(output))).hasMatch());
    SessionConfig config;
    config.authorities = QSslCertificate::fromPath(directory.filePath(u"authority.pem"_s));
    verify(match.captured(1).toUShort(), config, FailureCause::TlsTooOld);
    openssl.kill();
    QVERIFY(openssl.waitForFinished());
}

QTEST_GUILESS_MAIN(TestTlsFailures)
#include "tst_tlsfailures.moc"
