// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/keptwait.h"
#include "session/waitstore.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Waits that outlive the program.
class TestWaitStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void remaining_data();
    void remaining();
    void aWrongClockIsWaitedForOnce();
    void eachServerHasItsOwn();
    void forgetsWhatIsOver();
    void showsNoServer();
    void damagedFiles_data();
    void damagedFiles();

private:
    const Moment m_asked{.wall = 1'800'000'000s, .boot = 1000s};
    const QUrl m_server{u"wss://login.example.com/ws"_s};
};

void TestWaitStore::remaining_data()
{
    QTest::addColumn<int>("wait");
    QTest::addColumn<int>("wall"); // seconds later, by each clock
    QTest::addColumn<int>("boot");
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<int>("expected");
    QTest::newRow("at once") << 60 << 0 << 0 << false << 60;
    QTest::newRow("later") << 60 << 20 << 20 << false << 40;
    QTest::newRow("over") << 60 << 60 << 60 << false << 0;
    QTest::newRow("clock set forward") << 60 << 9000 << 20 << false << 40;
    QTest::newRow("clock set back") << 60 << -9000 << 20 << false << 40;
    QTest::newRow("computer restarted") << 60 << 20 << -900 << true << 40;
    QTest::newRow("restarted, clock set back") << 60 << -9000 << -900 << true << 60;
    QTest::newRow("restarted, long over") << 60 << 9000 << -900 << true << 0;
    QTest::newRow("days") << 999'999 << 0 << 0 << false << 3600;
    QTest::newRow("negative") << -5 << 0 << 0 << false << 0;
}

void TestWaitStore::remaining()
{
    QFETCH(int, wait);
    QFETCH(int, wall);
    QFETCH(int, boot);
    QFETCH(bool, restarted);
    QFETCH(int, expected);
    const Moment now{
        .wall = m_asked.wall + std::chrono::seconds(wall), .boot = m_asked.boot + std::chrono::seconds(boot)};
    const KeptWait kept{.wait = std::chrono::seconds(wait), .asked = m_asked, .bootId = "one"};
    QCOMPARE(remainingOf(kept, now, restarted ? "two" : "one"),
        std::chrono::milliseconds(std::chrono::seconds(expected)));

    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    WaitStore(path, "one").keep(m_server, std::chrono::seconds(wait), m_asked);
    QCOMPARE(WaitStore(path, restarted ? "two" : "one").remaining(m_server, now),
        std::chrono::milliseconds(std::chrono::seconds(expected)));
}

void TestWaitStore::aWrongClockIsWaitedForOnce()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    const Moment future{.wall = m_asked.wall + 10'000'000s, .boot = m_asked.boot};
    WaitStore(path, "one").keep(m_server, 60s, future);
    WaitStore store(path, "two");
    QCOMPARE(store.remaining(m_server, m_asked), 60'000ms);
    const Moment later{.wall = m_asked.wall + 45s, .boot = m_asked.boot + 45s};
    QCOMPARE(store.remaining(m_server, later), 15'000ms);
    store.forget(m_server);
    QCOMPARE(store.remaining(m_server, m_asked), 0ms);
}

void TestWaitStore::eachServerHasItsOwn()
{
    const QTemporaryDir folder;
    WaitStore store(folder.filePath(u"waits.ini"_s), "one");
    store.keep(m_server, 60s, m_asked);
    QCOMPARE(store.remaining(QUrl(u"wss://other.example.com/ws"_s), m_asked), 0ms);
    QCOMPARE(store.remaining(QUrl(u"wss://login.example.com:444/ws"_s), m_asked), 0ms);
    QCOMPARE(store.remaining(QUrl(u"wss://login.example.com/elsewhere?a=b"_s), m_asked), 60'000ms);
}

void TestWaitStore::forgetsWhatIsOver()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    WaitStore store(path, "one");
    for (int number = 0; number < 20; ++number) {
        const Moment now{.wall = m_asked.wall + number * 100s, .boot = m_asked.boot + number * 100s};
        store.keep(QUrl(u"wss://%1.example.com"_s.arg(number)), 60s, now);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("wait="), 1);
}

void TestWaitStore::showsNoServer()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    WaitStore(path, "one").keep(QUrl(u"wss://secret.example.com/token-in-the-path"_s), 60s, m_asked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(!text.contains("example"));
    QVERIFY(!text.contains("token"));
}

void TestWaitStore::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("change"); // what the whole value of `wait` becomes
    for (const auto *change : {"", "nonsense", "1e9", "99999999999999999999", "-9223372036854775808",
             "9223372036854775807", "@Invalid()", "@Variant(\\0)"})
        QTest::newRow(change) << QByteArray(change);
}

void TestWaitStore::damagedFiles()
{
    QFETCH(QByteArray, change);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"waits.ini"_s);
    WaitStore(path, "one").keep(m_server, 60s, m_asked);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    auto text = QString::fromUtf8(file.readAll());
    text.replace(QRegularExpression(u"=\\d+"_s), u'=' + QString::fromLatin1(change));
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
    file.close();
    for (const auto *boot : {"one", "two"}) {
        const auto remaining = WaitStore(path, boot).remaining(m_server, m_asked);
        QVERIFY(remaining >= 0ms && remaining <= 1h);
    }
}

QTEST_GUILESS_MAIN(TestWaitStore)
#include "tst_waitstore.moc"
