// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"

#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a session comes up and signs in.
class TestAuthSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void conversations();
    void opensToReady();
    void authorizeWaitsForInitialize();
    void authorizeOpensByItself();
    void oneRoundTrip();
    void rejectionKeepsTheConnection();
    void rejectionThenClose();
    void inputThatCannotBeRightIsNotSent();
    void isAuthorizingFromTheFirstSignalOn();
    void alreadyAuthorizedReconnectsOnce();
    void secondAnswerIsIgnored();
    void eventsAreIgnored();
    void garbageEndsTheConnection();
    void wrongConfigurationConnectsNowhere();
    void traceHoldsNoSecrets();
    void traceHoldsWholeFrames();
};

void TestAuthSession::conversations()
{
    ScriptedPeer peer;
    peer.onRequest([](PeerConnection &connection, const QJsonObject &request) {
        for (const auto &name : {u"initialize"_s, u"authorize-by-license"_s, u"authorize-by-credentials"_s}) {
            auto response = conversation(name)["response"_L1].toObject();
            if (conversation(name)["request"_L1]["type"_L1] == request["type"_L1]) {
                response.insert("id"_L1, request["id"_L1]);
                connection.answer(response);
            }
        }
    });
    for (const auto &[name, credentials] : {std::pair(u"authorize-by-license"_s, Credentials(license)),
             std::pair(u"authorize-by-credentials"_s, Credentials(account))}) {
        AuthSession session(configFor(peer));
        QSignalSpy authorized(&session, &AuthSession::authorized);
        session.authorize(credentials);
        QTRY_COMPARE(authorized.count(), 1);
        auto expected = conversation(name)["request"_L1].toObject();
        expected.insert("id"_L1, 2);
        QCOMPARE(peer.requests().constLast(), expected);
        QCOMPARE(peer.requests().at(peer.requests().size() - 2),
            conversation(u"initialize"_s)["request"_L1].toObject());
    }
}

void TestAuthSession::opensToReady()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    Diary diary(session);
    QSignalSpy stages(&session, &AuthSession::stageChanged);
    QSignalSpy initialized(&session, &AuthSession::initialized);
    session.open();
    session.open();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized"_s);
    QCOMPARE(initialized.constFirst().constFirst().value<AppInfo>().name, std::optional(u"Blazeauth Demo"_s));
    QCOMPARE(stages.count(), 4); // Resolving, Connecting, Initializing, Ready
    QCOMPARE(peer.connectionCount(), 1);
    QCOMPARE(session.endpoint(), peer.url());
    session.close();
    QCOMPARE(session.stage(), Stage::Idle);
    QCOMPARE(diary.take(), QString());
}

void TestAuthSession::authorizeWaitsForInitialize()
{
    ScriptedPeer peer;
    peer.onRequest({});
    AuthSession session(configFor(peer));
    session.open();
    session.authorize(license);
    session.authorize(account); // one at a time
    QTRY_COMPARE(peer.requests().size(), 1);
    QVERIFY(session.isAuthorizing());
    peer.connection().answer({{"status"_L1, 1}});
    QTRY_COMPARE(peer.requests().size(), 2);
    QCOMPARE(peer.requests().constLast()["type"_L1].toInt(), 2);
    QCOMPARE(session.stage(), Stage::Authorizing);
}

void TestAuthSession::authorizeOpensByItself()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized, authorizing, authorized"_s);
    session.authorize(account);
    QCOMPARE(session.stage(), Stage::Authorized);
    QVERIFY(!session.isAuthorizing());
}

void TestAuthSession::oneRoundTrip()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    session.open();
    COMPARE_STAGE(Ready);
    session.authorize(account);
    COMPARE_STAGE(Authorized);
    QCOMPARE(peer.requests().size(), 2);
}

void TestAuthSession::rejectionKeepsTheConnection()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 200}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(account);
    QTRY_COMPARE(diary.last(), u"rejected 200"_s);
    COMPARE_STAGE(Ready);
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    session.authorize(account);
    COMPARE_STAGE(Authorized);
    QCOMPARE(peer.connectionCount(), 1);
    QCOMPARE(peer.requests().constLast()["id"_L1].toInt(), 3); // ids only grow
}

void TestAuthSession::rejectionThenClose()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 105}});
        connection.closeFrame(4201, "rate limit hit");
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Waiting); // told by the rejection alone, but kept to
    QCOMPARE(diary.take(),
        u"connecting, connected, initializing, initialized, authorizing, rejected 105, waiting 60"_s);

    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 503}});
        connection.closeFrame(4204, "external ID is blacklisted");
    });
    AuthSession other(configFor(peer));
    Diary otherDiary(other);
    other.open();
    QTRY_COMPARE(otherDiary.last(), u"rejected 503"_s);
    QTRY_COMPARE(other.stage(), Stage::Closed);
}

void TestAuthSession::inputThatCannotBeRightIsNotSent()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    QSignalSpy failed(&session, &AuthSession::failed);
    session.authorize(LicenseKey{.key = u" \"ABCDE\" "_s});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(
        failed.constFirst().constFirst().value<Failure>().status, std::optional(Status::LicenseTooShort));
    QCOMPARE(session.stage(), Stage::Idle);

    session.authorize(LicenseKey{.key = u" “ABCDEF” \n"_s});
    QTRY_COMPARE(peer.requests().size(), 2);
    QCOMPARE(peer.requests().constLast()["license"_L1].toString(), u"ABCDEF"_s);
}

void TestAuthSession::isAuthorizingFromTheFirstSignalOn()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    QList<bool> authorizing;
    connect(&session, &AuthSession::stageChanged, this, [&] {
        authorizing.append(session.isAuthorizing());
        session.authorize(LicenseKey{.key = u"short"_s}); // ignored meanwhile
    });
    session.authorize(license);
    QCOMPARE(authorizing, QList<bool>{true});
    COMPARE_STAGE(Authorized);
    QVERIFY(!diary.take().contains("failed"_L1));
}

void TestAuthSession::alreadyAuthorizedReconnectsOnce()
{
    ScriptedPeer peer;
    peer.onAuthorize([&peer](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, peer.connectionCount() == 1 ? 7 : 1}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(account);
    COMPARE_STAGE(Authorized);
    QCOMPARE(peer.connectionCount(), 2);
    QVERIFY(!diary.take().contains("rejected"_L1));

    peer.onAuthorize(answers({{"status"_L1, 7}}));
    AuthSession other(configFor(peer));
    Diary otherDiary(other);
    other.authorize(account);
    QTRY_COMPARE(otherDiary.last(), u"rejected 7"_s);
    QCOMPARE(peer.connectionCount(), 4);
}

void TestAuthSession::secondAnswerIsIgnored()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 200}});
        connection.answer({{"status"_L1, 1}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    QSignalSpy traced(&session, &AuthSession::traced);
    session.authorize(account);
    QTRY_COMPARE(diary.last(), u"rejected 200"_s);
    QTRY_VERIFY(std::ranges::any_of(traced, [](const auto &arguments) {
        return arguments.constFirst().template value<TraceEvent>().kind == TraceEvent::Kind::Ignored;
    }));
    QCOMPARE(session.stage(), Stage::Ready);
}

void TestAuthSession::eventsAreIgnored()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.text(R"({"id":18446744073709551615,"event_type":2,"status":1})");
        connection.text(R"({"hello":"world","status":1})");
        connection.answer({{"id"_L1, 1}, {"status"_L1, 1}});
        connection.answer({{"status"_L1, 103}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    QTRY_COMPARE(diary.last(), u"rejected 103"_s);
}

void TestAuthSession::garbageEndsTheConnection()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.text("[]");
        connection.answer({{"status"_L1, 1}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    QTRY_COMPARE(diary.last(), u"failed MessageMalformed"_s);
    QCOMPARE(session.stage(), Stage::Closed);
    QTRY_VERIFY(!peer.connection().isOpen());
}

void TestAuthSession::wrongConfigurationConnectsNowhere()
{
    ScriptedPeer peer;
    auto config = configFor(peer);
    config.apiKey.chop(1);
    AuthSession session(config);
    Diary diary(session);
    session.authorize(license);
    QTRY_COMPARE(diary.last(), u"failed InputRefused"_s);
    QCOMPARE(session.stage(), Stage::Closed);
    QCOMPARE(peer.connectionCount(), 0);
}

void TestAuthSession::traceHoldsNoSecrets()
{
    ScriptedPeer peer;
    const Account secret{
        .login = u"user"_s, .password = u"pa\"ss\\wörd"_s, .license = u"KEYKEY-987654"_s, .type = {}};
    peer.onAuthorize([&](PeerConnection &connection, const QJsonObject &request) {
        connection.answer({{"status"_L1, 1},
            {"comment"_L1, request["password"_L1].toString() + secret.license}, {"levels"_L1, request}});
    });
    AuthSession session(configFor(peer));
    QStringList texts;
    connect(&session, &AuthSession::traced, this, [&](const TraceEvent &event) { texts += event.text; });
    std::optional<Grant> granted;
    connect(&session, &AuthSession::authorized, this, [&](const Grant &grant) { granted = grant; });
    session.authorize(secret);
    QTRY_VERIFY(granted);
    texts += granted->comment().value_or(QString());
    for (const auto &level : granted->levels())
        texts += level.name + level.value;
    const auto everything = texts.join(u' ');
    QVERIFY(everything.contains("websocket_api_key"_L1));
    for (const auto &part : {u"wörd"_s, u"KEYKEY-"_s, u"0123456789"_s})
        QVERIFY2(!everything.contains(part), qPrintable(everything));
}

void TestAuthSession::traceHoldsWholeFrames()
{
    ScriptedPeer peer;
    const QString longest(60'000, u'x');
    const auto secret = u"KEYKEY-987654"_s;
    peer.onAuthorize(answers({{"status"_L1, 103}, {"comment"_L1, longest + secret}}));
    AuthSession session(configFor(peer));
    QSignalSpy traced(&session, &AuthSession::traced);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(LicenseKey{.key = secret});
    QTRY_COMPARE(rejected.count(), 1);
    const auto event = traced.constLast().constFirst().value<TraceEvent>();
    QCOMPARE(event.kind, TraceEvent::Kind::Received);
    const auto frame = QJsonDocument::fromJson(event.text.toUtf8()).object();
    QCOMPARE(frame["status"_L1].toInt(), 103);
    const auto comment = frame["comment"_L1].toString();
    QVERIFY(comment.startsWith(longest));
    QVERIFY(comment.size() > longest.size());
    QVERIFY(!comment.contains("KEYKEY-"_L1));
}

QTEST_GUILESS_MAIN(TestAuthSession)
#include "tst_authsession.moc"
