// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/awaited.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One program, and one server after another that sends without end: how much memory each takes, and that the
/// next sign-in works. The servers are another program, whose memory does not count.
class TestMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void peers_data();
    void peers();
    void cleanupTestCase();

private:
    [[nodiscard]] SessionConfig configFor(const QString &story, bool isSecure) const;
    [[nodiscard]] bool signsIn(const QString &story, bool isSecure) const;

    QTemporaryDir m_directory;
    QProcess m_server;
    QStringList m_ports; // ws, wss
    qint64 m_ordinary = 0; // KiB
};

namespace {

constexpr qint64 mostGrowth = qint64{16} * 1024; // KiB

/// The most memory that this process has taken since forgetPeak(), in KiB; 0 when it cannot be read.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmHWM:\\s*(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

bool forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && references.write("5") == 1;
}

} // namespace

void TestMemory::initTestCase()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(BLAZEAUTH_PYTHON),
        {u"-B"_s, QStringLiteral(BLAZEAUTH_PEERS) + u"/hostile_server.py"_s, m_directory.path()});
    QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 20'000);
    m_ports = QString::fromLatin1(m_server.readLine()).simplified().split(u' ');
    QCOMPARE(m_ports.size(), 2);

    for (const bool isSecure : {false, true})
        QVERIFY(signsIn(u"ordinary"_s, isSecure)); // what is loaded once is loaded now
    QVERIFY(forgetPeak());
    for (const bool isSecure : {false, true})
        QVERIFY(signsIn(u"ordinary"_s, isSecure));
    m_ordinary = peak();
    QVERIFY(m_ordinary > 0);
    qInfo("An ordinary sign-in: %lld KiB at most", m_ordinary);
}

void TestMemory::cleanupTestCase()
{
    m_server.closeWriteChannel(); // that is its end
    QVERIFY(m_server.waitForFinished());
}

SessionConfig TestMemory::configFor(const QString &story, bool isSecure) const
{
    SessionConfig config;
    config.server.setUrl(
        u"%1://127.0.0.1:%2/%3"_s.arg(isSecure ? u"wss"_s : u"ws"_s, m_ports.at(isSecure ? 1 : 0), story));
    config.authorities = QSslCertificate::fromPath(m_directory.filePath(u"authority.pem"_s));
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    config.backoff = {.first = 1h, .longest = 1h};
    return config;
}

bool TestMemory::signsIn(const QString &story, bool isSecure) const
{
    AuthSession session(configFor(story, isSecure));
    session.authorize(license);
    return awaited([&session] { return session.stage() == Stage::Authorized; });
}

void TestMemory::peers_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QStringList>("ends"); // any of them; none: somebody is signed in
    const auto row = [](const QString &story, const QStringList &ends) {
        for (const bool isSecure : {false, true})
            QTest::addRow("%s, %s", qPrintable(story), isSecure ? "wss" : "ws") << story << isSecure << ends;
    };
    row(u"200 MB"_s, {u"failed MessageTooLarge"_s, u"failed UnexpectedClose"_s});
    row(u"fragments"_s, {u"failed MessageTooLarge"_s, u"failed UnexpectedClose"_s});
    row(u"empty-fragments"_s, {u"failed InitializeTimeout"_s});
    row(u"head"_s, {u"failed ConnectTimeout"_s, u"failed NotWebSocket"_s});
    row(u"one-header"_s, {u"failed ConnectTimeout"_s, u"failed NotWebSocket"_s});
    row(u"pings"_s, {u"failed PeerFlooding"_s});
    row(u"100000 pushes"_s, {});
}

void TestMemory::peers()
{
    QFETCH(QString, story);
    QFETCH(bool, isSecure);
    QFETCH(QStringList, ends);
    QVERIFY(forgetPeak());
    if (ends.isEmpty()) {
        QVERIFY(signsIn(story, isSecure));
    } else {
        auto config = configFor(story, isSecure);
        config.deadlines.connect = 500ms;
        config.deadlines.initialize = ends.constFirst().contains("Timeout"_L1) ? 500ms : 10s;
        AuthSession session(config);
        Diary diary(session);
        QString told;
        session.authorize(license);
        QVERIFY(awaited([&] { return (told += diary.take()).contains("failed"_L1); }));
        QVERIFY2(std::ranges::any_of(ends, [&told](const auto &end) { return told.contains(end); }),
            qPrintable(told));
        QVERIFY(!session.isAuthorized());
    }
    const auto most = peak();
    qInfo("%s: %lld KiB at most, %lld more", QTest::currentDataTag(), most, most - m_ordinary);
    QVERIFY(most > 0);
    QVERIFY(most - m_ordinary < mostGrowth);
    QVERIFY(signsIn(u"ordinary"_s, isSecure));
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
