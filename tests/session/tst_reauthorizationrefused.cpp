// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "tests/session/returning.h"
#include "tests/session/world.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What comes of a reauthorization that does not succeed.
class TestReauthorizationRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rejections_data();
    void rejections();
    void alreadyAuthorized_data();
    void alreadyAuthorized();
    void rejectedInitialize();
    void closes_data();
    void closes();
    void failures_data();
    void failures();

private:
    int m_timesOver = 0;
};

void TestReauthorizationRefused::rejections_data()
{
    QTest::addColumn<int>("status");
    for (const auto &row : statusTable()) {
        if (row.status != Status::Ok && row.status != Status::AlreadyAuthorized)
            QTest::addRow("%d", static_cast<int>(row.status)) << static_cast<int>(row.status);
    }
}

void TestReauthorizationRefused::rejections()
{
    QFETCH(int, status);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize(answers({{"status"_L1, status}}));
    m_timesOver = 0;
    const auto expectOver = [this, told = &session] {
        ++m_timesOver;
        QCOMPARE(told->stage(), Stage::Ready);
        QVERIFY(!told->isAuthorized());
        QVERIFY(!told->isAuthorizing());
    };
    connect(&session, &AuthSession::rejected, this, expectOver);
    connect(&session, &AuthSession::signedOut, this, expectOver);
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(m_timesOver, 2);
    QCOMPARE(diary.take(),
        u"connectionLost, reconnecting, "_s + wayBack + u", rejected %1, signedOut"_s.arg(status));
    peer.onAuthorize(answers(yes));
    session.authorize(account); // the next one, on the same connection
    COMPARE_STAGE(Authorized);
    QCOMPARE(diary.take(), u"authorizing, authorized"_s);
    QCOMPARE(peer.connectionCount(), 2);
}

void TestReauthorizationRefused::alreadyAuthorized_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("end");
    QTest::newRow("once") << 1 << u"reconnected"_s;
    QTest::newRow("twice") << 2 << u"rejected 7, signedOut"_s;
}

void TestReauthorizationRefused::alreadyAuthorized()
{
    QFETCH(int, times);
    QFETCH(QString, end);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([times, &peer](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, peer.connectionCount() <= 1 + times ? 7 : 1}});
    });
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), end.section(u", "_s, -1));
    QCOMPARE(diary.take(), u"connectionLost, reconnecting, "_s + wayBack + u", "_s + wayBack + u", "_s + end);
    QCOMPARE(peer.connectionCount(), 3);
}

void TestReauthorizationRefused::rejectedInitialize()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onRequest(answers({{"status"_L1, 601}}));
    diary.take();
    peer.connection().reset();
    QTRY_COMPARE(diary.last(), u"rejected 601"_s);
    QCOMPARE(session.stage(), Stage::Closed);
    QVERIFY(!session.isAuthorized());
    peer.onAuthorize(answers(yes));
    session.open();
    COMPARE_STAGE(Ready);
    QVERIFY(!session.isAuthorizing()); // nothing is left of it
    QVERIFY(diary.take().endsWith("rejected 601, connecting, connected, initializing, initialized"_L1));
}

void TestReauthorizationRefused::closes_data()
{
    QTest::addColumn<int>("code");
    for (const auto &row : closeTable()) {
        const int code = row.code == CloseCode::Unknown ? 4499 : static_cast<int>(row.code);
        QTest::addRow("%d", code) << code;
    }
}

void TestReauthorizationRefused::closes()
{
    QFETCH(int, code);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    AuthSession session(returningTo(peer), quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([code, &peer](PeerConnection &connection, const QJsonObject &) {
        peer.connectionCount() == 2 ? connection.closeFrame(code, "300 seconds left")
                                    : connection.answer(yes);
    });
    diary.take();
    peer.connection().reset();
    const auto before = u"connectionLost, reconnecting, "_s + wayBack + u", closed %1"_s.arg(code);
    const auto rule = rowOf(static_cast<CloseCode>(code)).retry;
    if (rule == RetryRule::Never) {
        QTRY_COMPARE(diary.last(), u"closed %1"_s.arg(code));
        QCOMPARE(diary.take(), before); // that is all
        QCOMPARE(session.stage(), Stage::Closed);
        QVERIFY(!session.isAuthorized());
        session.open();
        COMPARE_STAGE(Ready);
        QCOMPARE(peer.requests().size(), 5); // Initialize alone
        return;
    }
    if (rule == RetryRule::AfterWait) {
        COMPARE_STAGE(Waiting);
        QCOMPARE(diary.take(), before + u", waiting 300"_s);
    } else {
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), before + u", reconnecting, "_s + wayBack + u", reconnected"_s);
    }
    QVERIFY(session.isAuthorized());
}

void TestReauthorizationRefused::failures_data()
{
    QTest::addColumn<QByteArray>("answer"); // empty: the connection breaks; "silence": nothing
    QTest::addColumn<QString>("failure");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("dropped") << QByteArray() << u"failed ConnectionDropped"_s << true;
    QTest::newRow("no answer") << QByteArray("silence") << u"failed AuthorizeTimeout"_s << true;
    QTest::newRow("nonsense") << QByteArray("[]") << u"failed MessageMalformed"_s << false;
}

void TestReauthorizationRefused::failures()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, failure);
    QFETCH(bool, comesBack);
    ScriptedPeer peer;
    peer.onAuthorize(answers(yes));
    auto config = returningTo(peer);
    if (answer == "silence")
        config.deadlines.authorize = 200ms;
    AuthSession session(config, quiet());
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.onAuthorize([answer, &peer](PeerConnection &connection, const QJsonObject &) {
        if (peer.connectionCount() > 2)
            connection.answer(yes);
        else if (answer.isEmpty())
            connection.reset();
        else if (answer != "silence")
            connection.text(answer);
    });
    diary.take();
    peer.connection().reset();
    const auto before = u"connectionLost, reconnecting, "_s + wayBack + u", "_s + failure;
    if (!comesBack) {
        QTRY_COMPARE(diary.last(), failure);
        QCOMPARE(diary.take(), before);
        QCOMPARE(session.stage(), Stage::Closed);
        QVERIFY(session.isAuthorized());
        session.open(); // a button
        QTRY_COMPARE(diary.last(), u"reconnected"_s);
        QCOMPARE(diary.take(), wayBack + u", reconnected"_s);
        return;
    }
    QTRY_COMPARE(diary.last(), u"reconnected"_s);
    QCOMPARE(diary.take(), before + u", reconnecting, "_s + wayBack + u", reconnected"_s);
    QCOMPARE(peer.connectionCount(), 3);
}

QTEST_GUILESS_MAIN(TestReauthorizationRefused)
#include "tst_reauthorizationrefused.moc"
