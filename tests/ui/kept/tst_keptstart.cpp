// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/kept/keptbench.h"

#include <QtTest/QSignalSpy>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

/// The start of a program that finds a sign-in kept, and what becomes of that.
class TestKeptStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInByItself_data();
    void signsInByItself();
    void nothingIsReadBefore();
    void nothingThere();
    void somethingElseThere();
    void cannotBeRead_data();
    void cannotBeRead();
    void waitsForTheKeychain();
    void stopped();
    void stoppedWhileTheServerIsAsked();
    void untickedWhileReading();
    void typedInstead();
    void signsInAgainAfterAnOutage();
    void signsInOnRequest();
    void rejected_data();
    void rejected();
    void rejectedAnother();
    void rejectedBeforeItWasRead();
    void rejectedAtInitialize();
    void applicationDeleted();
    void keptOnWhateverHappensOnTheWay();
    void anotherIsKeptAfterARejection();

private:
    KeptBench &bench() { return *m_bench; }
    KeptSignIn &kept() { return m_bench->kept(); }
    FakeStore &store() { return m_bench->store(); }
    void restartKept(std::chrono::milliseconds patience = 1h)
    {
        bench().setMark(KeptMark::Kept);
        bench().restart(patience);
    }

    std::unique_ptr<KeptBench> m_bench;
};

void TestKeptStart::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<KeptBench>();
}

void TestKeptStart::signsInByItself_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::newRow("license") << license;
    QTest::newRow("account") << account;
}

void TestKeptStart::signsInByItself()
{
    QFETCH(Credentials, credentials);
    restartKept();
    QCOMPARE(kept().state(), State::On);
    kept().begin();
    QCOMPARE(kept().state(), State::Reading);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name"}));
    store().answer(SecretResult::Done, keptBytesFrom(credentials));
    QCOMPARE(kept().state(), State::On);
    QCOMPARE(bench().takeReady(), QByteArrayList({keptBytesFrom(credentials)}));
    kept().attempted(credentials);
    QVERIFY(kept().isDue());
    kept().onAuthorized();
    QVERIFY(!kept().isDue() && !kept().isBusy());
    QCOMPARE(bench().takeCalls(), QByteArrayList()); // it is there already
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptStart::nothingIsReadBefore()
{
    restartKept();
    QCOMPARE(bench().takeCalls(), QByteArrayList());
}

void TestKeptStart::nothingThere()
{
    restartKept();
    kept().begin();
    store().answer(SecretResult::Missing);
    QCOMPARE(kept().state(), State::Off);
    QVERIFY(!kept().problem() && !kept().isDue());
    QCOMPARE(bench().takeReady(), QByteArrayList());
    store().answer(SecretResult::Done); // removed, to be sure
    QCOMPARE(bench().mark(), KeptMark::None);
    QVERIFY(!kept().problem());
}

void TestKeptStart::somethingElseThere()
{
    restartKept();
    kept().begin();
    static_cast<void>(bench().takeCalls());
    store().answer(SecretResult::Done, R"({"license":"ABCDEF-123456","version":2})");
    QCOMPARE(bench().takeReady(), QByteArrayList());
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
    QCOMPARE(kept().state(), State::Off);
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::None);
    QVERIFY(!kept().problem());
}

void TestKeptStart::cannotBeRead_data()
{
    QTest::addColumn<SecretResult>("result");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("locked") << SecretResult::Locked << Problem::Locked;
    QTest::newRow("refused") << SecretResult::Refused << Problem::Refused;
    QTest::newRow("none") << SecretResult::Unavailable << Problem::NoKeychain;
    QTest::newRow("silent") << SecretResult::Silent << Problem::Silent;
    QTest::newRow("unusable") << SecretResult::Unusable << Problem::Unusable;
}

void TestKeptStart::cannotBeRead()
{
    QFETCH(SecretResult, result);
    QFETCH(Problem, problem);
    restartKept();
    kept().begin();
    static_cast<void>(bench().takeCalls());
    store().answer(result);
    QCOMPARE(kept().problem(), std::optional(problem));
    QCOMPARE(kept().state(), State::On); // it is still wanted
    QVERIFY(!kept().isDue());
    QCOMPARE(bench().takeReady(), QByteArrayList());
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::Kept); // and there, for all we know
}

void TestKeptStart::waitsForTheKeychain()
{
    restartKept(0ms);
    kept().begin();
    QTRY_COMPARE(kept().problem(), std::optional(Problem::Waiting));
    store().answer(SecretResult::Done, keptBytesFrom(license));
    QVERIFY(!kept().problem());
    QCOMPARE(bench().takeReady().size(), 1);
}

void TestKeptStart::stopped()
{
    restartKept(0ms);
    kept().begin();
    QTRY_VERIFY(kept().problem());
    kept().stop();
    QCOMPARE(kept().state(), State::On);
    QVERIFY(!kept().problem() && !kept().isDue());
    store().answer(SecretResult::Done, keptBytesFrom(license));
    QCOMPARE(bench().takeReady(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::Kept);
    bench().restart();
    kept().begin();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name"}));
}

void TestKeptStart::stoppedWhileTheServerIsAsked()
{
    bench().restartWith(license);
    kept().stop();
    QVERIFY(!kept().isDue());
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptStart::untickedWhileReading()
{
    restartKept();
    kept().begin();
    kept().setKeep(false);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name", "remove name"}));
    QCOMPARE(kept().state(), State::Off);
    store().answer(SecretResult::Done);
    QCOMPARE(bench().takeReady(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::None);
}

void TestKeptStart::typedInstead()
{
    restartKept();
    kept().begin();
    kept().attempted(otherLicense);
    store().answer(SecretResult::Done, keptBytesFrom(license));
    QCOMPARE(bench().takeReady(), QByteArrayList());
    QVERIFY(!kept().isDue());
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name", "write name " + keptBytesFrom(otherLicense)}));
}

void TestKeptStart::signsInAgainAfterAnOutage()
{
    bench().restartWith(license);
    kept().onFailed();
    QVERIFY(kept().isDue() && kept().isKept());
    static_cast<void>(bench().takeReady());
    kept().signIn();
    kept().signIn(); // no second one
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name"}));
    store().answer(SecretResult::Done, keptBytesFrom(license));
    QCOMPARE(bench().takeReady().size(), 1);
    kept().attempted(license);
    bench().close(CloseCode::InternalServerError);
    QVERIFY(kept().isDue());
}

void TestKeptStart::signsInOnRequest()
{
    restartKept();
    kept().begin();
    kept().stop();
    kept().signIn();
    QCOMPARE(kept().state(), State::Reading);
    store().answer(SecretResult::Done, keptBytesFrom(account));
    QCOMPARE(bench().takeReady(), QByteArrayList({keptBytesFrom(account)}));
}

void TestKeptStart::rejected_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("removed");
    QTest::newRow("not found") << license << Status::LicenseNotFound << true;
    QTest::newRow("blocked") << license << Status::LicenseBlacklisted << true;
    QTest::newRow("expired") << license << Status::LicenseExpired << false;
    QTest::newRow("other device") << license << Status::ClientIDMismatch << false;
    QTest::newRow("server's fault") << license << Status::InternalServerError << false;
    QTest::newRow("wrong password") << account << Status::AppUserNotFound << true;
    QTest::newRow("no valid license") << account << Status::AppUserHasNoValidLicenses << false;
    QTest::newRow("unknown") << account << Status::Unknown << false;
}

void TestKeptStart::rejected()
{
    QFETCH(Credentials, credentials);
    QFETCH(Status, status);
    QFETCH(bool, removed);
    bench().restartWith(credentials);
    bench().reject(packetOf(credentials), status);
    QVERIFY(!kept().isDue());
    QCOMPARE(kept().state(), State::On); // the next that is accepted is kept instead
    QCOMPARE(bench().takeCalls(), removed ? QByteArrayList({"remove name"}) : QByteArrayList());
    QCOMPARE(bench().mark(), removed ? KeptMark::ToBeRemoved : KeptMark::Kept);
    store().answer(SecretResult::Locked);
    QVERIFY(!kept().problem()); // the user has enough to read
}

void TestKeptStart::rejectedAnother()
{
    bench().restartWith(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicensePaused);
    kept().attempted(otherLicense);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseNotFound);
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    kept().attempted(license); // typed this time
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseNotFound);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
}

void TestKeptStart::rejectedBeforeItWasRead()
{
    restartKept();
    kept().begin();
    kept().stop();
    kept().attempted(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseNotFound);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"read name"}));
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptStart::rejectedAtInitialize()
{
    bench().restartWith(license);
    bench().reject(Packet::Initialize, Status::AppPaused);
    QVERIFY(kept().isDue());
    QCOMPARE(bench().takeCalls(), QByteArrayList());
}

void TestKeptStart::applicationDeleted()
{
    bench().restartWith(license);
    kept().onAuthorized();
    bench().close(CloseCode::AppDeleted);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
}

void TestKeptStart::keptOnWhateverHappensOnTheWay()
{
    bench().restartWith(license);
    for (const auto code : {CloseCode::DisconnectedFromPanel, CloseCode::AppPaused, CloseCode::RateLimited,
             CloseCode::ClientIDBlacklisted, CloseCode::InitializeFailed, CloseCode::Unknown}) {
        kept().attempted(license);
        bench().close(code);
    }
    kept().attempted(license);
    kept().onFailed();
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptStart::anotherIsKeptAfterARejection()
{
    bench().restartWith(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseNotFound);
    kept().attempted(otherLicense); // before the store has answered
    kept().onAuthorized();
    store().answer(SecretResult::Done);
    QCOMPARE(
        bench().takeCalls(), QByteArrayList({"remove name", "write name " + keptBytesFrom(otherLicense)}));
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

QTEST_MAIN(TestKeptStart)
#include "tst_keptstart.moc"
