// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/countdown.h"
#include "session/policy/stagetable.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countdown_data();
    void countdown();
    void stages_data();
    void stages();
    void onlyAnAuthorizeLeadsToAuthorized();
};

void TestPolicy::countdown_data()
{
    QTest::addColumn<int>("wall"); // seconds later, by each clock
    QTest::addColumn<int>("boot");
    QTest::addColumn<int>("ofDuration");
    QTest::addColumn<int>("ofAuthorization");
    QTest::newRow("at once") << 0 << 0 << 100 << 100;
    QTest::newRow("later") << 40 << 40 << 60 << 60;
    QTest::newRow("clock set back") << -1000 << 40 << 60 << 60;
    QTest::newRow("clock set forward") << 90 << 40 << 60 << 10;
    QTest::newRow("over") << 100 << 100 << 0 << 0;
    QTest::newRow("long over") << 5000 << 5000 << 0 << 0;
    QTest::newRow("over by the time since boot") << -5000 << 5000 << 0 << 0;
}

void TestPolicy::countdown()
{
    QFETCH(int, wall);
    QFETCH(int, boot);
    QFETCH(int, ofDuration);
    QFETCH(int, ofAuthorization);
    const Moment start{.wall = 1'800'000'000s, .boot = 1000s};
    const Moment later{
        .wall = start.wall + std::chrono::seconds(wall), .boot = start.boot + std::chrono::seconds(boot)};
    QCOMPARE(
        Countdown(100s, start).remaining(later), std::chrono::milliseconds(std::chrono::seconds(ofDuration)));
    const Expiry expiry{.end = 1'800'000'100s, .told = start, .clockHint = false};
    QCOMPARE(
        Countdown(expiry).remaining(later), std::chrono::milliseconds(std::chrono::seconds(ofAuthorization)));
}

void TestPolicy::stages_data()
{
    QTest::addColumn<Stage>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("to"); // -1: has no place there
    const auto row = [](Stage from, StageEvent event, std::optional<Stage> to) {
        QTest::addRow("%s, event %d", QMetaEnum::fromType<Stage>().valueToKey(static_cast<int>(from)),
            static_cast<int>(event))
            << from << static_cast<int>(event) << (to ? static_cast<int>(*to) : -1);
    };
    row(Stage::Idle, StageEvent::Opened, Stage::Resolving);
    row(Stage::Closed, StageEvent::Opened, Stage::Resolving);
    row(Stage::Ready, StageEvent::Opened, std::nullopt);
    row(Stage::Waiting, StageEvent::Opened, std::nullopt);
    row(Stage::Resolving, StageEvent::EndpointFound, Stage::Connecting);
    row(Stage::Connecting, StageEvent::TransportConnected, Stage::Initializing);
    row(Stage::Initializing, StageEvent::InitializeAccepted, Stage::Ready);
    row(Stage::Initializing, StageEvent::InitializeRefused, Stage::Closed);
    row(Stage::Ready, StageEvent::AuthorizeSent, Stage::Authorizing);
    row(Stage::Initializing, StageEvent::AuthorizeSent, std::nullopt);
    row(Stage::Authorized, StageEvent::AuthorizeSent, std::nullopt);
    row(Stage::Authorizing, StageEvent::AuthorizeAccepted, Stage::Authorized);
    row(Stage::Authorizing, StageEvent::AuthorizeRefused, Stage::Ready);
    row(Stage::Authorizing, StageEvent::Restarted, Stage::Resolving);
    row(Stage::Authorized, StageEvent::Restarted, Stage::Resolving);
    row(Stage::Authorized, StageEvent::ConnectionEnded, Stage::Closed);
    row(Stage::Idle, StageEvent::ConnectionEnded, std::nullopt);
    row(Stage::Closed, StageEvent::WaitBegun, Stage::Waiting);
    row(Stage::Idle, StageEvent::WaitBegun, Stage::Waiting);
    row(Stage::Waiting, StageEvent::WaitOver, Stage::Closed);
    row(Stage::Waiting, StageEvent::Restarted, std::nullopt);
    row(Stage::Ready, StageEvent::FellAsleep, Stage::Asleep);
    row(Stage::Authorizing, StageEvent::FellAsleep, std::nullopt);
    row(Stage::Authorized, StageEvent::FellAsleep, std::nullopt);
    row(Stage::Asleep, StageEvent::Opened, Stage::Resolving);
    row(Stage::Waiting, StageEvent::Stopped, Stage::Idle);
    row(Stage::Idle, StageEvent::Stopped, std::nullopt);
}

void TestPolicy::stages()
{
    QFETCH(Stage, from);
    QFETCH(int, event);
    QFETCH(int, to);
    const auto next = stageAfter(from, static_cast<StageEvent>(event));
    QCOMPARE(next ? static_cast<int>(*next) : -1, to);
}

void TestPolicy::onlyAnAuthorizeLeadsToAuthorized()
{
    const auto stages = QMetaEnum::fromType<Stage>();
    for (int stage = 0; stage < stages.keyCount(); ++stage) {
        for (int event = 0; event <= static_cast<int>(StageEvent::Stopped); ++event) {
            const auto from = static_cast<Stage>(stages.value(stage));
            if (stageAfter(from, static_cast<StageEvent>(event)) == Stage::Authorized) {
                QCOMPARE(from, Stage::Authorizing);
                QCOMPARE(event, static_cast<int>(StageEvent::AuthorizeAccepted));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
