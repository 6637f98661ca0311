// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "tests/session/world.h"
#include "ui/menu/outcomelog.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

QStringList textsOf(const OutcomeLog &log)
{
    QStringList texts;
    for (const auto &entry : log.entries())
        texts += entry.what;
    return texts;
}

} // namespace

/// The last outcomes of a session, for diagnostics.
class TestOutcomeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts();
    void keepsTheLastTwenty();
    void countsWhatRepeats();
    void listens();
    void listensToTheEnd();
    void listensToAReturn();
};

void TestOutcomeLog::texts()
{
    const Rejection rejection{.packet = Packet::AuthorizeByLicense, .number = 103, .entitlement = {}};
    QCOMPARE(logTextOf(rejection), u"rejected AuthorizeByLicense: LicenseExpired 103"_s);
    const Rejection unknown{
        .packet = Packet::Initialize, .number = 9'007'199'254'740'993.0, .entitlement = {}};
    QCOMPARE(logTextOf(unknown), u"rejected Initialize: Unknown 9007199254740992"_s);
    const Closure closure{.number = 4201, .reason = u"SECRET, 37 seconds left"_s, .retryAfter = 37s};
    QCOMPARE(logTextOf(closure), u"closed: RateLimited 4201, wait 37 s"_s);
    const Closure other{.number = 4499, .reason = u"SECRET"_s, .retryAfter = {}};
    QCOMPARE(logTextOf(other), u"closed: Unknown 4499"_s);
    QCOMPARE(logTextOf(failureBy(FailureCause::ProxyUnreachable, u"SECRET"_s)),
        u"failed: Network ProxyUnreachable"_s);
    const Failure refused{.cause = FailureCause::InputRefused,
        .detail = u"SECRET"_s,
        .status = Status::LicenseTooShort,
        .retryAfter = {}};
    QCOMPARE(logTextOf(refused), u"failed: Config InputRefused LicenseTooShort"_s);
}

void TestOutcomeLog::keepsTheLastTwenty()
{
    World world;
    OutcomeLog log(world.surroundings().clock);
    for (int i = 0; i < 25; ++i) {
        world.moment.wall += 1s;
        log.add(QString::number(i));
    }
    QCOMPARE(log.entries().size(), OutcomeLog::most);
    const OutcomeLog::Entry oldest{.wall = 1'800'000'006s, .what = u"5"_s};
    QCOMPARE(log.entries().constFirst(), oldest);
    const OutcomeLog::Entry newest{.wall = 1'800'000'025s, .what = u"24"_s};
    QCOMPARE(log.entries().constLast(), newest);
}

void TestOutcomeLog::countsWhatRepeats()
{
    World world;
    OutcomeLog log(world.surroundings().clock);
    log.add(u"initialized"_s);
    for (int i = 0; i < 1000; ++i) {
        world.moment.wall += 1s;
        log.add(u"failed"_s);
    }
    QCOMPARE(textsOf(log), QStringList({u"initialized"_s, u"failed"_s}));
    const OutcomeLog::Entry last{.wall = 1'800'001'000s, .what = u"failed"_s, .times = 1000};
    QCOMPARE(log.entries().constLast(), last);
}

void TestOutcomeLog::listens()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 103}}));
    AuthSession session(configFor(peer), quiet());
    const OutcomeLog log(session);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(license);
    QTRY_COMPARE(rejected.count(), 1);
    QCOMPARE(
        textsOf(log), QStringList({u"initialized"_s, u"rejected AuthorizeByLicense: LicenseExpired 103"_s}));

    peer.onAuthorize(answers({{"status"_L1, 1}}));
    QSignalSpy authorized(&session, &AuthSession::authorized);
    session.authorize(account);
    QTRY_COMPARE(authorized.count(), 1);
    session.signOut();
    COMPARE_STAGE(Ready);
    QCOMPARE(textsOf(log).sliced(2),
        QStringList({u"authorized AuthorizeByCredentials"_s, u"signed out"_s, u"initialized"_s}));
}

void TestOutcomeLog::listensToTheEnd()
{
    ScriptedPeer peer;
    peer.onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.closeFrame(4201, "rate limited, 37 seconds left");
    });
    AuthSession session(configFor(peer), quiet());
    const OutcomeLog log(session);
    session.authorize(license);
    COMPARE_STAGE(Waiting);
    QCOMPARE(textsOf(log),
        QStringList({u"initialized"_s, u"closed: RateLimited 4201, wait 37 s"_s, u"waiting 37 s"_s}));
}

void TestOutcomeLog::listensToAReturn()
{
    ScriptedPeer peer;
    peer.onAuthorize(answers({{"status"_L1, 1}}));
    auto config = configFor(peer);
    config.reauthorize = true;
    config.backoff.first = 1ms;
    AuthSession session(config, quiet());
    const OutcomeLog log(session);
    QSignalSpy reconnected(&session, &AuthSession::reconnected);
    session.authorize(license);
    COMPARE_STAGE(Authorized);
    peer.connection().closeFrame(4000);
    QTRY_COMPARE(reconnected.count(), 1);
    QCOMPARE(textsOf(log).sliced(2),
        QStringList({u"closed: InternalServerError 4000"_s, u"initialized"_s, u"reconnected"_s}));
}

QTEST_GUILESS_MAIN(TestOutcomeLog)
#include "tst_outcomelog.moc"
