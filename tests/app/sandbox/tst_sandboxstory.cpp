// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/scenario.h"
#include "app/sandbox/scenarioinputs.h"
#include "app/sandbox/story.h"
#include "app/sandbox/witness.h"
#include "tests/app/sandbox/rulestester.h"
#include "tests/app/sandbox/wireclient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::Reply)

/// Scenarios for clients that have inputs of their own, and what a server saw of them, in words.
class TestSandboxStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whateverTheClientSends_data();
    void whateverTheClientSends();
    void ownNameComesBack();
    void stagesBefore();
    void scenarioIsTakenBack();
    void replies_data();
    void replies();
    void endings();
    void stories();
    void longStory();
    void witnesses();
};

namespace {

// Short enough to be refused, were they looked at.
const QString anyKey = u"x"_s;
const QString anyId = u"y"_s;

// How a conversation with the wrong inputs ends, in the words of Expected.
QString courseOf(RulesTester &tester, bool byLicense)
{
    Session session = RulesTester::newSession();
    const auto told = [](const Reply &reply) -> std::optional<QString> {
        if (const int code = RulesTester::closeCodeIn(reply))
            return u"closed %1"_s.arg(code);
        const int status = RulesTester::statusIn(reply);
        if (status < 0)
            return u"no answer"_s;
        return status == 1 ? std::nullopt : std::optional(u"rejected %1"_s.arg(status));
    };
    const auto first = told(tester.initialize(session, anyKey, anyId));
    if (first && first != u"rejected 4"_s)
        return *first;
    return told(byLicense ? tester.license(session, u"?"_s) : tester.account(session, u"?"_s, u"!"_s, 9))
        .value_or(u"authorized"_s);
}

QString courseExpectedBy(const CatalogueRow &row)
{
    switch (row.expected.kind) {
    case Expected::Kind::Authorized:
        return u"authorized"_s;
    case Expected::Kind::Rejected:
        return row.expected.status == Status::Unknown
                   ? u"rejected 999"_s
                   : u"rejected %1"_s.arg(static_cast<int>(row.expected.status));
    case Expected::Kind::Closed:
        return u"closed %1"_s.arg(row.expected.closeCode);
    case Expected::Kind::Failed:
        return {}; // as many ways as there are words
    }
    Q_UNREACHABLE();
}

QJsonObject request(int type)
{
    return {{u"type"_s, type}, {u"id"_s, 1}};
}

} // namespace

void TestSandboxStory::whateverTheClientSends_data()
{
    QTest::addColumn<QString>("name");
    const QList<Scenario> all = scenarios();
    for (const Scenario &scenario : all) {
        if (!courseExpectedBy(scenario.row).isEmpty())
            QTest::newRow(qPrintable(scenario.name)) << scenario.name;
    }
}

void TestSandboxStory::whateverTheClientSends()
{
    QFETCH(QString, name);
    const CatalogueRow row = scenarioNamed(name)->row;
    for (const bool byLicense : {true, false}) {
        RulesTester tester;
        tester.rules.setRow(row);
        QCOMPARE(courseOf(tester, byLicense), courseExpectedBy(row));
    }
}

void TestSandboxStory::ownNameComesBack()
{
    for (const QString &name : {u"license/SANDBOX-NEW"_s, u"license/ABCDEF-123456"_s, u"login/testuser"_s,
             u"api-key/BA00000000000000000-4"_s}) {
        RulesTester tester;
        const auto scenario = scenarioNamed(name);
        QVERIFY2(scenario.has_value(), qPrintable(name));
        tester.rules.setRow(scenario->row);
        Session byLicense = RulesTester::newSession();
        (void)tester.initialize(byLicense, anyKey, anyId);
        const Reply license = tester.license(byLicense, u"MY-OWN"_s);
        QCOMPARE(RulesTester::sentIn(license).value(u"license"_s).toString(), u"MY-OWN"_s);
        Session byLogin = RulesTester::newSession();
        (void)tester.initialize(byLogin, anyKey, anyId);
        const Reply account = tester.account(byLogin, u"me"_s, u"any"_s, 0, u"ANY-LICENSE"_s);
        QCOMPARE(RulesTester::sentIn(account).value(u"login"_s).toString(), u"me"_s);
    }
}

// What is no request, or comes too early, is answered by the rules as ever.
void TestSandboxStory::stagesBefore()
{
    RulesTester tester;
    tester.rules.setRow(scenarioNamed(u"license/SANDBOX-OK"_s)->row);
    Session session = RulesTester::newSession();
    QCOMPARE(RulesTester::closeCodeIn(tester.license(session, u"any"_s)), 4200);
    QCOMPARE(RulesTester::closeCodeIn(tester.ask(session, request(9))), 4301);
    QCOMPARE(RulesTester::closeCodeIn(tester.ask(session, request(0))), 4302);
}

void TestSandboxStory::scenarioIsTakenBack()
{
    RulesTester tester;
    tester.rules.setRow(scenarioNamed(u"license/SANDBOX-OK"_s)->row);
    tester.rules.setRow(std::nullopt);
    Session session = RulesTester::newSession();
    QCOMPARE(RulesTester::statusIn(tester.initialize(session, anyKey, anyId)),
        static_cast<int>(Status::InvalidAPIKey));
}

void TestSandboxStory::replies_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Reply &reply, const QString &text) {
        QTest::newRow(name) << reply << text;
    };
    const QByteArray good = R"({"id":1,"status":1})";
    row("status", Send{R"({"id":1,"status":103})"}, u"answered 103 LicenseExpired"_s);
    row("unknown status", Send{R"({"id":1,"status":999})"}, u"answered 999"_s);
    row("no JSON", Send{"<html>"}, u"answered with text that is no JSON"_s);
    row("binary", Send{good, Send::Frame::Binary}, u"answered 1 Ok in a binary frame"_s);
    row("fragments", Send{good, Send::Frame::Fragments}, u"answered 1 Ok in fragments"_s);
    row("slow", Send{good, Send::Frame::Text, 3s}, u"answered 1 Ok after 3000 ms"_s);
    row("huge", Send{QByteArray(70'000, ' ') + good}, u"answered 1 Ok in a frame of 70019 bytes"_s);
    row("close", Close{4201, u"rate limit hit"_s}, u"closed with 4201, \"rate limit hit\""_s);
    row("bare close", Close{4499, {}}, u"closed with 4499"_s);
    row("no code", Close{1005, {}}, u"closed without a code"_s);
    row("drop", Drop{}, u"ended the TCP connection"_s);
    row("silence", Silence{}, u"not answered"_s);
}

void TestSandboxStory::replies()
{
    QFETCH(Reply, reply);
    QTEST(textOf(reply), "text");
}

void TestSandboxStory::endings()
{
    QCOMPARE(textOf(Ending{Ending::By::Client, Close{1000, {}}}), u"the client closed with 1000"_s);
    QCOMPARE(textOf(Ending{Ending::By::Server, Drop{}}), u"the server ended the TCP connection"_s);
}

void TestSandboxStory::stories()
{
    Story story;
    QVERIFY(story.isEmpty());
    QCOMPARE(story.text(), u"asked for nothing; still connected"_s);
    story.asked(request(0), Send{R"({"status":1})"});
    story.asked(request(3), Close{4201, {}});
    QVERIFY(!story.isEmpty());
    QCOMPARE(story.text(), u"asked to initialize: answered 1 Ok; "
                           "asked to authorize by credentials: closed with 4201; still connected"_s);
    story.ended({Ending::By::Server, Close{4201, {}}});
    QCOMPARE(story.text(), u"asked to initialize: answered 1 Ok; "
                           "asked to authorize by credentials: closed with 4201"_s);

    Story strange;
    strange.asked({}, Close{4300, {}});
    strange.asked(request(7), Close{4301, {}});
    strange.ended({Ending::By::Client, Drop{}});
    QCOMPARE(strange.text(),
        u"sent what is no request: closed with 4300; "
        "sent a request of type 7: closed with 4301; the client ended the TCP connection"_s);
}

void TestSandboxStory::longStory()
{
    Story story;
    for (int number = 0; number < 1'000; ++number)
        story.asked(request(2), Silence{});
    story.ended({Ending::By::Client, Drop{}});
    QVERIFY(story.text().size() < 600);
    QVERIFY(story.text().endsWith(u"; sent 992 more; the client ended the TCP connection"_s));
}

void TestSandboxStory::witnesses()
{
    SandboxServer server;
    server.setScenario(scenarioNamed(u"client-id/device-601"_s));
    QVERIFY(server.listen());
    const Witness witness(server);
    QCOMPARE(witness.text(), u"no client connected"_s);
    {
        WireClient idle(server.url());
        QTRY_COMPARE(server.connectionCount(), 1);
        idle.socket().abort();
        QTRY_COMPARE(server.connectionCount(), 0);
    }
    QCOMPARE(witness.text(), u"asked for nothing; the client ended the TCP connection"_s);
    WireClient asking(server.url());
    QTRY_VERIFY(asking.isConnected());
    asking.initialize(u"my own key"_s, u"my-own-computer"_s);
    QTRY_COMPARE(asking.statusOf(1), 601);
    WireClient late(server.url());
    QTRY_VERIFY(late.isConnected());
    late.initialize(u"another"_s, u"another"_s);
    QTRY_COMPARE(late.statusOf(1), 601);
    asking.socket().close();
    QTRY_COMPARE(witness.text(), u"asked to initialize: answered 601 AppPaused; the client closed with 1000; "
                                 "3 connections in all"_s);
}

QTEST_GUILESS_MAIN(TestSandboxStory)
#include "tst_sandboxstory.moc"
