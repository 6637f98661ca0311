// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/publickey.h"
#include "session/websockettransport.h"
#include "tests/session/certificate.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWebSockets/QWebSocketServer>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Takes everything in that a client says over TLS, until it leaves.
class ListeningServer final : public QTcpServer
{
public:
    explicit ListeningServer(const QSslConfiguration &tls)
        : m_tls(tls)
    {
    }

    [[nodiscard]] bool isLeft() const { return m_isLeft; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QTcpSocket::disconnected, this, [this] { m_isLeft = true; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            // What a stranger answers means nothing: this is neither told nor waited for.
            socket->write("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 3600\r\n\r\n");
        });
        socket->startServerEncryption();
    }

private:
    const QSslConfiguration m_tls;
    QByteArray m_received;
    bool m_isLeft = false;
};

} // namespace

/// Pins of public keys: the same as openssl computes, and held against real servers.
class TestPublicKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asOpensslSays_data();
    void asOpensslSays();
    void damagedCertificates();
    void pinnedServer();
    void otherServer_data();
    void otherServer();
    void noTlsNoKey();

private:
    QSslConfiguration m_tls;
};

void TestPublicKey::initTestCase()
{
    m_tls = serverTls({});
    QVERIFY(!m_tls.privateKey().isNull());
}

void TestPublicKey::asOpensslSays_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::newRow("RSA") << QStringList{u"rsa:2048"_s};
    QTest::newRow("RSA-PSS") << QStringList{u"rsa-pss"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s};
    QTest::newRow("EC P-256") << CertificateWish().key;
    QTest::newRow("EC P-521") << QStringList{u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:secp521r1"_s};
    QTest::newRow("Ed25519") << QStringList{u"ed25519"_s};
}

void TestPublicKey::asOpensslSays()
{
    QFETCH(QStringList, key);
    const QTemporaryDir directory;
    CertificateWish wish;
    wish.key = key;
    QVERIFY(makeCertificate(directory.path(), wish));
    QVERIFY(runOpenssl(
        directory.path(), u"x509 -in certificate.pem -pubkey -noout -out public.pem"_s.split(u' ')));
    QVERIFY(runOpenssl(
        directory.path(), u"pkey -pubin -in public.pem -outform der -out public.der"_s.split(u' ')));
    QFile file(directory.filePath(u"public.der"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = file.readAll();
    const auto certificate = QSslCertificate::fromPath(directory.filePath(u"certificate.pem"_s)).constFirst();
    QCOMPARE(subjectPublicKeyInfoIn(certificate.toDer()), expected);
    QCOMPARE(pinOf(certificate), QCryptographicHash::hash(expected, QCryptographicHash::Sha256));
}

void TestPublicKey::damagedCertificates()
{
    const auto good = m_tls.localCertificate().toDer();
    const auto key = subjectPublicKeyInfoIn(good);
    QVERIFY(!key.isEmpty());
    QVERIFY(subjectPublicKeyInfoIn({}).isEmpty());
    QVERIFY(pinOf(QSslCertificate()).isEmpty());
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(subjectPublicKeyInfoIn(good.first(size)).isEmpty());
    QVERIFY(subjectPublicKeyInfoIn(good + '\0').isEmpty());
    // Whatever one byte is, the result is the key, changed within perhaps, or nothing: never something else.
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char value : {'\x00', '\x30', '\x7f', '\x80', '\x84', '\xff'}) {
            auto damaged = good;
            damaged[at] = value;
            const auto result = subjectPublicKeyInfoIn(damaged);
            QVERIFY(result.isEmpty() || damaged.contains(result));
        }
    }
    // A length in more bytes than it needs is no DER.
    QVERIFY(subjectPublicKeyInfoIn(QByteArray::fromHex("308100")).isEmpty());
    QVERIFY(subjectPublicKeyInfoIn(QByteArray::fromHex("30820001") + '\0').isEmpty());
    QVERIFY(subjectPublicKeyInfoIn(QByteArray::fromHex("3080") + '\0').isEmpty());
}

void TestPublicKey::pinnedServer()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::SecureMode);
    server.setSslConfiguration(m_tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.authorities = m_tls.caCertificates();
    config.pins = {QByteArray(32, '\1'), pinOf(m_tls.localCertificate())};
    WebSocketTransport transport(config);
    QSignalSpy connected(&transport, &Transport::connected);
    transport.open(QUrl(u"wss://localhost:%1/"_s.arg(server.serverPort())));
    QTRY_COMPARE(connected.count(), 1);
}

void TestPublicKey::otherServer_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("nobody's") << QByteArray(32, '\1');
    // The authority's certificate is genuine, and still not the server's.
    QTest::newRow("its authority's") << pinOf(m_tls.caCertificates().constFirst());
}

void TestPublicKey::otherServer()
{
    QFETCH(QByteArray, pin);
    auto tls = m_tls;
    tls.setLocalCertificateChain(m_tls.localCertificateChain() + m_tls.caCertificates());
    ListeningServer server(tls);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.authorities = m_tls.caCertificates();
    config.pins = {pin};
    WebSocketTransport transport(config);
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(QUrl(u"wss://localhost:%1/?secret=1"_s.arg(server.serverPort())));
    QTRY_COMPARE(ended.count(), 1);
    const auto end = ended.constFirst().constFirst().value<TransportEnd>();
    QCOMPARE(std::get<Failure>(end).cause, FailureCause::CertificateNotPinned);
    QCOMPARE(connected.count(), 0);
    QTRY_VERIFY(server.isLeft());
    QCOMPARE(server.received(), QByteArray()); // not even the request to upgrade
}

void TestPublicKey::noTlsNoKey()
{
    QWebSocketServer server(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    SessionConfig config;
    config.pins = {QByteArray(32, '\1')};
    WebSocketTransport transport(config);
    QSignalSpy connected(&transport, &Transport::connected);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(server.serverUrl());
    QTRY_COMPARE(ended.count(), 1);
    const auto end = ended.constFirst().constFirst().value<TransportEnd>();
    QCOMPARE(std::get<Failure>(end).cause, FailureCause::CertificateNotPinned);
    QCOMPARE(connected.count(), 0);
}

QTEST_GUILESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
