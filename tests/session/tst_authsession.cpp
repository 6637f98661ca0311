// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/authsession.h"
#include "tests/peers/scriptedpeer.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const LicenseKey license{.key = u"ABCDEF-123456"_s};
const Account account{
    .login = u"user@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};

SessionConfig configFor(const ScriptedPeer &peer)
{
    SessionConfig config;
    config.server = peer.url();
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    return config;
}

QJsonObject conversation(const QString &name)
{
    QFile file(QStringLiteral(BLAZEAUTH_CONVERSATIONS) + u'/' + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Every signal of a session by name, in order.
class Diary : public QObject
{
public:
    explicit Diary(AuthSession &session)
    {
        connect(&session, &AuthSession::connecting, this, [this] { m_entries += u"connecting"_s; });
        connect(&session, &AuthSession::connected, this, [this] { m_entries += u"connected"_s; });
        connect(&session, &AuthSession::initializing, this, [this] { m_entries += u"initializing"_s; });
        connect(&session, &AuthSession::initialized, this, [this] { m_entries += u"initialized"_s; });
        connect(&session, &AuthSession::authorizing, this, [this] { m_entries += u"authorizing"_s; });
        connect(&session, &AuthSession::authorized, this, [this] { m_entries += u"authorized"_s; });
        connect(&session, &AuthSession::rejected, this,
            [this](const Rejection &rejection) { m_entries += u"rejected %1"_s.arg(rejection.number); });
        connect(&session, &AuthSession::closed, this,
            [this](const Closure &closure) { m_entries += u"closed %1"_s.arg(closure.number); });
        connect(&session, &AuthSession::failed, this, [this](const Failure &failure) {
            m_entries += u"failed "_s
                         + QString::fromLatin1(
                             QMetaEnum::fromType<FailureCause>().valueToKey(static_cast<int>(failure.cause)));
        });
        connect(&session, &AuthSession::waiting, this,
            [this](std::chrono::seconds wait) { m_entries += u"waiting %1"_s.arg(wait.count()); });
        connect(&session, &AuthSession::expired, this, [this] { m_entries += u"expired"_s; });
        connect(&session, &AuthSession::signedOut, this, [this] { m_entries += u"signedOut"_s; });
        connect(&session, &AuthSession::connectionLost, this, [this] { m_entries += u"connectionLost"_s; });
    }

    /// What was written since the last question.
    QString take() { return std::exchange(m_entries, {}).join(u", "_s); }
    [[nodiscard]] QString last() const { return m_entries.isEmpty() ? QString() : m_entries.constLast(); }

private:
    QStringList m_entries;
};

ScriptedPeer::TextScript answers(const QJsonObject &answer)
{
    return [answer](PeerConnection &connection, const QJsonObject &) { connection.answer(answer); };
}

} // namespace

#define COMPARE_STAGE(expected) QTRY_COMPARE(session.stage(), Stage::expected)

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
    void alreadyAuthorizedReconnectsOnce();
    void secondAnswerIsIgnored();
    void eventsAreIgnored();
    void garbageEndsTheConnection();
    void deadlines_data();
    void deadlines();
    void cancelWhileConnecting();
    void cancelOfAQueuedAuthorize();
    void cancelOfAnAuthorizeThatWasSent();
    void signOutComesBackToReady();
    void expiry();
    void clockHintNeverExpires();
    void lostWhileAuthorized();
    void closedWhileAuthorized();
    void droppedWhileIdle();
    void waits();
    void wrongConfigurationConnectsNowhere();
    void deletedInItsOwnSignals_data();
    void deletedInItsOwnSignals();
    void traceHoldsNoSecrets();
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
    QCOMPARE(initialized.constFirst().constFirst().value<AppInfo>().name, u"Blazeauth Demo"_s);
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
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized, authorizing, rejected 105"_s);

    peer.onRequest([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, 503}});
        connection.closeFrame(4204, "external ID is blacklisted");
    });
    session.open();
    QTRY_COMPARE(diary.last(), u"rejected 503"_s);
    COMPARE_STAGE(Closed);
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

void TestAuthSession::deadlines_data()
{
    QTest::addColumn<int>("answered"); // how many steps the peer takes: upgrade, Initialize
    QTest::addColumn<QString>("failure");
    QTest::newRow("upgrade") << 0 << u"failed ConnectTimeout"_s;
    QTest::newRow("Initialize") << 1 << u"failed InitializeTimeout"_s;
    QTest::newRow("authorize") << 2 << u"failed AuthorizeTimeout"_s;
}

void TestAuthSession::deadlines()
{
    QFETCH(int, answered);
    QFETCH(QString, failure);
    ScriptedPeer peer;
    if (answered == 0)
        peer.onUpgrade([](PeerConnection &) {});
    if (answered == 2)
        peer.onAuthorize({});
    auto config = configFor(peer);
    config.deadlines = {.connect = 5s, .initialize = 5s, .authorize = 5s};
    (answered == 0      ? config.deadlines.connect
        : answered == 1 ? config.deadlines.initialize
                        : config.deadlines.authorize) = 50ms;
    AuthSession session(config);
    Diary diary(session);
    session.authorize(license);
    QTRY_COMPARE(diary.last(), failure);
    QCOMPARE(session.stage(), Stage::Closed);
    QTRY_VERIFY(!peer.connection().isOpen());
}

void TestAuthSession::cancelWhileConnecting()
{
    ScriptedPeer peer;
    peer.onUpgrade([](PeerConnection &) {});
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.open();
    session.cancel(); // while resolving
    QCOMPARE(session.stage(), Stage::Idle);
    session.open();
    QTRY_COMPARE(peer.connectionCount(), 1);
    QCOMPARE(session.stage(), Stage::Connecting);
    session.cancel();
    QCOMPARE(session.stage(), Stage::Idle);
    QTRY_VERIFY(!peer.connection().isOpen());
    QCOMPARE(diary.take(), u"connecting"_s);

    peer.onUpgrade([](PeerConnection &connection) { connection.acceptUpgrade(); });
    session.open();
    COMPARE_STAGE(Initializing);
    session.cancel();
    QCOMPARE(session.stage(), Stage::Idle);
}

void TestAuthSession::cancelOfAQueuedAuthorize()
{
    ScriptedPeer peer;
    peer.onRequest({});
    AuthSession session(configFor(peer));
    session.authorize(license);
    QTRY_COMPARE(peer.requests().size(), 1);
    session.cancel();
    QVERIFY(!session.isAuthorizing());
    QCOMPARE(session.stage(), Stage::Initializing); // connecting goes on
    peer.connection().answer({{"status"_L1, 1}});
    COMPARE_STAGE(Ready);
    QCOMPARE(peer.requests().size(), 1);
}

void TestAuthSession::cancelOfAnAuthorizeThatWasSent()
{
    ScriptedPeer peer;
    peer.onAuthorize({});
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorizing);
    QTRY_COMPARE(peer.requests().size(), 2);
    diary.take();
    QPointer<PeerConnection> first = &peer.connection();
    session.cancel();
    QVERIFY(session.stage() != Stage::Authorizing);
    first->answer({{"status"_L1, 1}}); // too late
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"connecting, connected, initializing, initialized"_s);
    QCOMPARE(peer.connectionCount(), 2);
}

void TestAuthSession::signOutComesBackToReady()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.signOut(); // nothing to sign out of
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    session.signOut();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"signedOut, connecting, connected, initializing, initialized"_s);
    QCOMPARE(peer.connectionCount(), 2);
    session.authorize(account);
    COMPARE_STAGE(Authorized);
}

void TestAuthSession::expiry()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    COMPARE_STAGE(Ready);
    QCOMPARE(diary.take(), u"expired, connecting, connected, initializing, initialized"_s);
}

void TestAuthSession::clockHintNeverExpires()
{
    ScriptedPeer peer;
    Moment moment{.wall = 1'800'000'000s, .boot = 1000s};
    peer.onAuthorize(answers({{"status"_L1, 1}, {"time_left"_L1, 1'799'999'000}}));
    AuthSession session(
        configFor(peer), [&moment] { return moment; }, webSocketTransports());
    QSignalSpy expired(&session, &AuthSession::expired);
    std::optional<Grant> granted;
    connect(&session, &AuthSession::authorized, this, [&](const Grant &grant) { granted = grant; });
    session.authorize(license);
    QTRY_VERIFY(granted);
    QVERIFY(granted->expiry()->clockHint);
    moment.wall += 1000s;
    QVERIFY(!expired.wait(50));
    QCOMPARE(session.stage(), Stage::Authorized);
}

void TestAuthSession::lostWhileAuthorized()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().reset();
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.take(), u"connectionLost"_s);
    session.signOut();
    COMPARE_STAGE(Ready);
}

void TestAuthSession::closedWhileAuthorized()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    diary.take();
    peer.connection().closeFrame(4100, "disconnected from panel");
    COMPARE_STAGE(Closed);
    QCOMPARE(diary.take(), u"closed 4100"_s);
}

void TestAuthSession::droppedWhileIdle()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.open();
    COMPARE_STAGE(Ready);
    peer.connection().closeFrame(1000);
    COMPARE_STAGE(Closed);
    QVERIFY(diary.take().endsWith("initialized, connectionLost"_L1));
    session.authorize(license); // the next user action reconnects
    COMPARE_STAGE(Authorized);
}

void TestAuthSession::waits()
{
    ScriptedPeer peer;
    peer.onRequest([&peer](PeerConnection &connection, const QJsonObject &) {
        if (peer.connectionCount() == 1)
            connection.closeFrame(4201, "rate limited, 1 seconds left");
        else
            connection.answer({{"status"_L1, 1}});
    });
    AuthSession session(configFor(peer));
    Diary diary(session);
    session.authorize(license);
    COMPARE_STAGE(Waiting);
    QVERIFY(diary.take().endsWith("closed 4201, waiting 1"_L1));
    session.authorize(license);
    session.open();
    QCOMPARE(session.stage(), Stage::Waiting); // cannot be skipped
    COMPARE_STAGE(Ready); // the connection returns by itself, the sign-in only when asked
    QCOMPARE(peer.connectionCount(), 2);
    QVERIFY(!session.isAuthorizing());
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

void TestAuthSession::deletedInItsOwnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    for (int number = 0; number < 8; ++number)
        QTest::addRow("signal %d", number) << number << (number == 6 ? 200 : 1);
}

void TestAuthSession::deletedInItsOwnSignals()
{
    QFETCH(int, signal);
    QFETCH(int, status);
    ScriptedPeer peer;
    peer.onAuthorize([status](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{"status"_L1, status}});
        connection.closeFrame(4100);
    });
    QPointer session = new AuthSession(configFor(peer));
    const auto kill = [&session] { delete session.get(); };
    switch (signal) {
    case 0:
        connect(session, &AuthSession::stageChanged, this, kill);
        break;
    case 1:
        connect(session, &AuthSession::connecting, this, kill);
        break;
    case 2:
        connect(session, &AuthSession::connected, this, kill);
        break;
    case 3:
        connect(session, &AuthSession::initialized, this, kill);
        break;
    case 4:
        connect(session, &AuthSession::authorizing, this, kill);
        break;
    case 5:
        connect(session, &AuthSession::authorized, this, kill);
        break;
    case 6:
        connect(session, &AuthSession::rejected, this, kill);
        break;
    default:
        connect(session, &AuthSession::closed, this, kill);
        break;
    }
    session->authorize(license);
    QTRY_VERIFY(!session);
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

QTEST_GUILESS_MAIN(TestAuthSession)
#include "tst_authsession.moc"
