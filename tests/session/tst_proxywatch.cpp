// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/proxywatch.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What a ProxyWatch lets through, and where it stops.
class TestProxyWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tunnels_data();
    void tunnels();
    void answersWithoutEnd_data();
    void answersWithoutEnd();
    void withoutProxy();
};

namespace {

using Answers = QList<QByteArray>;

/// Says one thing after the other, each when something has been asked.
class Proxy final : public QTcpServer
{
public:
    /// The last of \a answers is said again and again when it \a isEndless.
    explicit Proxy(Answers answers, bool isEndless = false)
        : m_answers(std::move(answers))
    {
        connect(this, &QTcpServer::newConnection, this, [this, isEndless] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                socket->readAll();
                if (!m_answers.isEmpty())
                    socket->write(m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst());
            });
            if (isEndless) {
                connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] {
                    if (m_answers.size() == 1 && socket->bytesToWrite() == 0)
                        socket->write(m_answers.constFirst());
                });
            }
        });
        listen(QHostAddress::LocalHost);
    }

    /// Tells \a socket to connect through this proxy.
    void lead(QTcpSocket &socket, QNetworkProxy::ProxyType type) const
    {
        socket.setProxy(QNetworkProxy(type, u"127.0.0.1"_s, serverPort()));
        socket.connectToHost(u"login.invalid"_s, 443);
    }

private:
    Answers m_answers;
};

const QByteArray httpConnected("HTTP/1.1 200 Connection established\r\n\r\n");
const QByteArray socksConnected = QByteArray::fromHex("05000001000000000000");

} // namespace

void TestProxyWatch::tunnels_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<Answers>("answers");
    QByteArray data;
    for (int count = 0; count < 200'000; ++count)
        data += QByteArray::number(count) + ' ';
    const QByteArray longHead =
        "HTTP/1.1 200 OK\r\n" + QByteArray("X-Header: value\r\n").repeated(1000) + "\r\n";
    QTest::newRow("HTTP") << QNetworkProxy::HttpProxy << Answers{httpConnected + data};
    QTest::newRow("HTTP with a long head") << QNetworkProxy::HttpProxy << Answers{longHead + data};
    QTest::newRow("SOCKS5") << QNetworkProxy::Socks5Proxy
                            << Answers{QByteArray::fromHex("0500"), socksConnected + data};
}

/// Everything arrives in order, what was glued to the proxy's own answer too.
void TestProxyWatch::tunnels()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(Answers, answers);
    const auto &last = answers.constLast();
    const Proxy proxy(answers);
    QTcpSocket socket;
    socket.setReadBufferSize(256 * 1024);
    proxy.lead(socket, type);
    auto *watch = new ProxyWatch(socket);
    const QSignalSpy exceeded(watch, &ProxyWatch::exceeded);
    QByteArray received;
    connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    const auto expected = last.sliced(last.indexOf("0 1 2 3 "));
    QTRY_COMPARE(received.size(), expected.size());
    QVERIFY(received == expected);
    QVERIFY(exceeded.isEmpty());
}

void TestProxyWatch::answersWithoutEnd_data()
{
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    QTest::addColumn<Answers>("answers");
    const QByteArray challenge = "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\n";
    QTest::newRow("header lines") << QNetworkProxy::HttpProxy
                                  << Answers{"HTTP/1.1 200 OK\r\n", QByteArray("A: b\r\n").repeated(1000)};
    QTest::newRow("one line") << QNetworkProxy::HttpProxy
                              << Answers{"HTTP/1.1 200 OK\r\nA: ", QByteArray(10'000, 'x')};
    QTest::newRow("header lines of a refusal")
        << QNetworkProxy::HttpProxy << Answers{challenge, QByteArray("A: b\r\n").repeated(1000)};
    QTest::newRow("line ends") << QNetworkProxy::HttpProxy << Answers{QByteArray(10'000, '\n')};
}

void TestProxyWatch::answersWithoutEnd()
{
    QFETCH(QNetworkProxy::ProxyType, type);
    QFETCH(Answers, answers);
    const Proxy proxy({answers.join()}, true);
    QTcpSocket socket;
    proxy.lead(socket, type);
    auto *watch = new ProxyWatch(socket);
    const QSignalSpy exceeded(watch, &ProxyWatch::exceeded);
    QTRY_COMPARE(exceeded.count(), 1);
    socket.abort();
    QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(exceeded.count(), 1);
}

void TestProxyWatch::withoutProxy()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
    auto *watch = new ProxyWatch(socket);
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(server.hasPendingConnections());
    auto *peer = server.nextPendingConnection();
    socket.write("question");
    QTRY_COMPARE(peer->bytesAvailable(), 8);
    peer->write("answer");
    QTRY_COMPARE(socket.bytesAvailable(), 6);
    QCOMPARE(watch->bytesToWrite(), 0);
}

QTEST_GUILESS_MAIN(TestProxyWatch)
#include "tst_proxywatch.moc"
