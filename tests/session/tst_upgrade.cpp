// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"
#include "session/websockettransport.h"
#include "tests/session/tlsserver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <initializer_list>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What becomes of each way to answer the request for an upgrade, plain and over TLS.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void withoutAnEnd_data();
    void withoutAnEnd();
    void tlsNeverAnswers();
    void maskedFramesAreFrames_data();
    void maskedFramesAreFrames();
    void requestLine_data();
    void requestLine();

private:
    QSslConfiguration m_tls;
};

namespace {

using Pieces = QByteArrayList;

/// Says its pieces to whoever has asked, one in each turn of the event loop. "KEY" becomes the answer to the
/// client's key. The connection stays open.
class Peer final : public QObject
{
public:
    Peer(const QSslConfiguration &tls, Pieces pieces)
        : m_isSecure(!tls.isNull())
        , m_pieces(std::move(pieces))
    {
        if (m_isSecure)
            m_server.setSslConfiguration(tls);
        auto &server = m_isSecure ? static_cast<QTcpServer &>(m_server) : m_plainServer;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [this, &server] {
            m_socket = server.nextPendingConnection();
            connect(m_socket, &QTcpSocket::readyRead, this, &Peer::onReadyRead);
        });
        connect(&m_turns, &QTimer::timeout, this, &Peer::say);
    }

    [[nodiscard]] SessionConfig config() const
    {
        SessionConfig config;
        config.server.setUrl(
            u"%1://127.0.0.1:%2/"_s.arg(m_isSecure ? u"wss"_s : u"ws"_s, QString::number(m_port)));
        config.authorities = {m_server.sslConfiguration().localCertificate()};
        config.apiKey = u"BA0123456789ABCDEFGHI"_s;
        config.clientId = u"desktop-main"_s;
        config.deadlines.connect = std::chrono::milliseconds(150);
        return config;
    }
    [[nodiscard]] QByteArray request() const { return m_request; }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

private:
    void onReadyRead()
    {
        m_request += m_socket->readAll();
        if (m_request.contains("\r\n\r\n"))
            m_turns.start(std::chrono::milliseconds(0));
    }

    void say()
    {
        if (m_pieces.isEmpty() || !isOpen()) {
            m_turns.stop();
            return;
        }
        static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s);
        const auto asked = key.match(QString::fromLatin1(m_request)).captured(1).toLatin1();
        const auto accept =
            QCryptographicHash::hash(asked + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                .toBase64();
        m_socket->write(m_pieces.takeFirst().replace("KEY", accept));
        m_socket->flush();
    }

    QTcpServer m_plainServer;
    QSslServer m_server;
    const bool m_isSecure;
    Pieces m_pieces;
    quint16 m_port = 0;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_request;
    QTimer m_turns;
};

Pieces bytesOf(const QByteArray &text)
{
    Pieces result;
    for (const auto byte : text)
        result += QByteArray(1, byte);
    return result;
}

const QByteArray accepting("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Accept: KEY\r\n");
const QByteArray frames("\x81\x03one\x81\x03two");

/// A row for each of ws and wss.
void addRow(const QByteArray &name, const Pieces &pieces, FailureKind kind = {})
{
    QTest::newRow((name + ", ws").constData()) << false << pieces << kind;
    QTest::newRow((name + ", wss").constData()) << true << pieces << kind;
}

void addColumns()
{
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<Pieces>("pieces");
    QTest::addColumn<FailureKind>("kind");
}

} // namespace

void TestUpgrade::initTestCase()
{
    m_tls = newServerTls();
    QVERIFY(!m_tls.localCertificate().isNull());
}

void TestUpgrade::accepted_data()
{
    addColumns();
    addRow("frames later", {accepting + "\r\n", frames});
    addRow("frames in the same packet", {accepting + "\r\n" + frames});
    addRow("half a frame in the same packet", {accepting + "\r\n" + frames.first(3), frames.sliced(3)});
    addRow("end of the head with the frames", {accepting, "\r\n" + frames});
    addRow("the last byte of the head with the frames", {accepting + "\r", "\n" + frames});
    addRow("line by line", {accepting.first(34), accepting.sliced(34), "\r\n", frames});
    addRow("other case and white space",
        {"HTTP/1.1 101 \r\nUPGRADE:WebSocket\r\nconnection:  upgrade\r\nsec-websocket-accept: KEY\r\n\r\n"
            + frames});
    QTest::newRow("byte by byte, ws")
        << false
        << (Pieces(bytesOf(accepting.first(60))) + Pieces{accepting.sliced(60) + "\r\n"} + bytesOf(frames))
        << FailureKind();
}

void TestUpgrade::accepted()
{
    QFETCH(bool, isSecure);
    QFETCH(Pieces, pieces);
    const Peer peer(isSecure ? m_tls : QSslConfiguration(), pieces);
    WebSocketTransport transport(peer.config());
    const QSignalSpy connected(&transport, &Transport::connected);
    const QSignalSpy received(&transport, &Transport::received);
    const QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.config().server);
    QTRY_COMPARE(received.count(), 2);
    QCOMPARE(received.at(0).constFirst().toByteArray(), QByteArray("one"));
    QCOMPARE(received.at(1).constFirst().toByteArray(), QByteArray("two"));
    QCOMPARE(connected.count(), 1);
    QVERIFY(ended.isEmpty());
}

void TestUpgrade::refused_data()
{
    using enum FailureKind;
    addColumns();
    const QByteArray head("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 4\r\n");
    addRow("429 without a body", {"HTTP/1.1 429 Too Many Requests\r\n\r\n"}, Network);
    addRow("429 with a body", {head + "\r\nbody"}, Network);
    addRow("429, body later", {head + "\r\n", "body"}, Network);
    addRow("429 in two parts", {head, "\r\nbody"}, Network);
    for (const QByteArray &status :
        std::initializer_list<QByteArray>{"401 Unauthorized", "403 Forbidden", "404 Not Found",
            "302 Found\r\nLocation: /", "400 Bad Request", "500 No", "503 Service Unavailable", "503"})
        QTest::newRow(status.simplified().constData())
            << false << Pieces{"HTTP/1.1 " + status + "\r\n\r\n"} << Network;
    addRow("an extension", {accepting + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n" + frames},
        Protocol);
    addRow("a subprotocol", {accepting + "Sec-WebSocket-Protocol: chat\r\n\r\n" + frames}, Protocol);
    QTest::newRow("HTTP/1.0") << false
                              << Pieces{QByteArray(accepting).replace("1.1 101", "1.0 101") + "\r\n" + frames}
                              << Protocol;
    QTest::newRow("a bare LF") << false << Pieces{accepting + "X: y\nZ: w\r\n\r\n" + frames} << Protocol;
    QTest::newRow("no Upgrade") << false
                                << Pieces{QByteArray(accepting).replace("Upgrade: websocket\r\n", "")
                                          + "\r\n"}
                                << Protocol;
    QTest::newRow("another Upgrade") << false
                                     << Pieces{QByteArray(accepting).replace("websocket\r\n", "h2c\r\n")
                                               + "\r\n"}
                                     << Protocol;
    QTest::newRow("no Connection") << false
                                   << Pieces{QByteArray(accepting).replace("Connection: Upgrade\r\n", "")
                                             + "\r\n"}
                                   << Protocol;
    QTest::newRow("keep-alive, Upgrade")
        << false << Pieces{QByteArray(accepting).replace("Connection: ", "Connection: keep-alive, ") + "\r\n"}
        << Protocol;
    QTest::newRow("another key") << false << Pieces{QByteArray(accepting).replace("KEY", "KEYx") + "\r\n"}
                                 << Protocol;
    QTest::newRow("two keys") << false << Pieces{accepting + "Sec-WebSocket-Accept: KEY\r\n\r\n"} << Protocol;
    QTest::newRow("no header") << false << Pieces{accepting + "nonsense\r\n\r\n" + frames} << Protocol;
    QTest::newRow("not HTTP") << false << Pieces{"SSH-2.0-OpenSSH_9.2\r\n\r\n"} << Protocol;
}

void TestUpgrade::refused()
{
    QFETCH(bool, isSecure);
    QFETCH(Pieces, pieces);
    QFETCH(FailureKind, kind);
    const Peer peer(isSecure ? m_tls : QSslConfiguration(), pieces);
    WebSocketTransport transport(peer.config());
    const QSignalSpy connected(&transport, &Transport::connected);
    const QSignalSpy received(&transport, &Transport::received);
    QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.config().server);
    QVERIFY(ended.wait());
    const auto end = ended.constFirst().constFirst().value<TransportEnd>();
    QVERIFY(std::holds_alternative<Failure>(end));
    QCOMPARE(std::get<Failure>(end).kind(), kind);
    QVERIFY(connected.isEmpty());
    QVERIFY(received.isEmpty());
    QTRY_VERIFY(!peer.isOpen());
    QCOMPARE(ended.count(), 1);
}

void TestUpgrade::withoutAnEnd_data()
{
    addColumns();
    addRow("never answers", {});
    // QWebSocket waits for lines that end as they should.
    addRow("nothing but bare LF", {QByteArray(accepting + "\r\n").replace("\r\n", "\n") + frames});
    addRow("a head without a newline", {"HTTP/1.1 101 " + QByteArray(100'000, 'x')});
    addRow("a head without an end", {accepting + QByteArray("X: y\r\n").repeated(5000)});
    addRow("a head too large", {accepting, QByteArray("X: y\r\n").repeated(150'000)});
}

void TestUpgrade::withoutAnEnd()
{
    QFETCH(bool, isSecure);
    QFETCH(Pieces, pieces);
    const Peer peer(isSecure ? m_tls : QSslConfiguration(), pieces);
    AuthSession session(peer.config());
    QSignalSpy failed(&session, &AuthSession::failed);
    session.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Failure>().kind(), FailureKind::Timeout);
    QTRY_VERIFY(!peer.isOpen());
}

/// Nothing comes before the handshake of TLS either.
void TestUpgrade::tlsNeverAnswers()
{
    const Peer peer(QSslConfiguration(), {});
    auto config = peer.config();
    config.server.setScheme(u"wss"_s);
    AuthSession session(config);
    QSignalSpy failed(&session, &AuthSession::failed);
    session.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Failure>().kind(), FailureKind::Timeout);
}

void TestUpgrade::maskedFramesAreFrames_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("text"); // empty: the connection ends
    // The mask is 1, 2, 3, 4.
    QTest::newRow("text") << QByteArray("\x81\x83\x01\x02\x03\x04nlf") << QByteArray("one");
    QTest::newRow("binary") << QByteArray("\x82\x83\x01\x02\x03\x04nlf") << QByteArray();
    QTest::newRow("not UTF-8") << QByteArray("\x81\x81\x01\x02\x03\x04\xfe") << QByteArray();
    QTest::newRow("too large") << QByteArray::fromHex("81ff00000000000100010102030400") << QByteArray();
    QTest::newRow("reserved bits") << QByteArray("\xc1\x83\x01\x02\x03\x04nlf") << QByteArray();
}

/// A server must not mask. QWebSocket unmasks all the same, and does not tell; then the rules for any frame
/// hold.
void TestUpgrade::maskedFramesAreFrames()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, text);
    const Peer peer(QSslConfiguration(), {accepting + "\r\n", frame});
    WebSocketTransport transport(peer.config());
    const QSignalSpy received(&transport, &Transport::received);
    const QSignalSpy ended(&transport, &Transport::ended);
    transport.open(peer.config().server);
    QTRY_COMPARE(received.count() + ended.count(), 1);
    QCOMPARE(received.count(), text.isEmpty() ? 0 : 1);
    if (!text.isEmpty())
        QCOMPARE(received.constFirst().constFirst().toByteArray(), text);
}

void TestUpgrade::requestLine_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("line"); // empty: nothing is sent
    QTest::newRow("a query without a path") << u"?region=eu"_s << QByteArray("GET /?region=eu HTTP/1.1\r\n");
    QTest::newRow("no path") << QString() << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("CR and LF in the path") << u"/a\r\nX-Injected: b"_s << QByteArray();
    QTest::newRow("CR and LF in the query") << u"/?a\r\nX-Injected: b"_s << QByteArray();
    QTest::newRow("CR and LF, encoded, in the path") << u"/a%0d%0aX-Injected:%20b"_s << QByteArray();
    QTest::newRow("CR and LF, encoded, in the query") << u"/?a%0D%0AX-Injected:%20b"_s << QByteArray();
}

void TestUpgrade::requestLine()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, line);
    const Peer peer(QSslConfiguration(), {accepting + "\r\n"});
    auto config = peer.config();
    config.server.setUrl(config.server.toString(QUrl::RemovePath) + place);
    AuthSession session(config);
    const QSignalSpy connected(&session, &AuthSession::connected);
    const QSignalSpy failed(&session, &AuthSession::failed);
    session.open();
    QTRY_COMPARE(connected.count() + failed.count(), 1);
    if (line.isEmpty()) {
        QCOMPARE(failed.constFirst().constFirst().value<Failure>().kind(), FailureKind::Config);
        QVERIFY(peer.request().isEmpty());
    } else {
        QVERIFY(peer.request().startsWith(line));
        QVERIFY(!peer.request().contains("X-Injected"));
    }
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
