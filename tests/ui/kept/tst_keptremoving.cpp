// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/kept/keptbench.h"

#include <QtTest/QSignalSpy>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

/// When a sign-in is removed because its user says so.
class TestKeptRemoving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untickingRemoves();
    void untickingEndsSaving();
    void untickingEndsTheTest();
    void signingOutRemoves();
    void putOutByTheServer_data();
    void putOutByTheServer();
    void putOutThenSignedInAgain();
    void removingFails();
    void removingIsTriedAgainAtTheNextStart();
    void tickingAgainWhileRemoving();

private:
    KeptBench &bench() { return *m_bench; }
    KeptSignIn &kept() { return m_bench->kept(); }
    FakeStore &store() { return m_bench->store(); }

    std::unique_ptr<KeptBench> m_bench;
};

void TestKeptRemoving::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<KeptBench>();
}

void TestKeptRemoving::untickingRemoves()
{
    bench().restartWith(license);
    kept().onAuthorized();
    kept().setKeep(false);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    QCOMPARE(kept().state(), State::Off);
    QVERIFY(kept().isBusy());
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::None);
    QVERIFY(!kept().isBusy() && !kept().problem());
    QCOMPARE(bench().takeCalls(), QByteArrayList());
}

void TestKeptRemoving::untickingEndsSaving()
{
    bench().tick();
    kept().attempted(license);
    kept().onAuthorized();
    kept().setKeep(false);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"write name " + keptBytesFrom(license), "remove name"}));
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::None);
}

void TestKeptRemoving::untickingEndsTheTest()
{
    kept().setKeep(true);
    kept().attempted(license);
    kept().onAuthorized();
    const QSignalSpy settled(&kept(), &KeptSignIn::settled);
    kept().setKeep(false);
    QCOMPARE(settled.size(), 1);
    store().answer(SecretResult::Locked);
    QVERIFY(!kept().problem());
    QCOMPARE(kept().state(), State::Off);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"probe"}));
}

void TestKeptRemoving::signingOutRemoves()
{
    bench().restartWith(license);
    kept().onAuthorized();
    kept().onSignedOut();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
    QCOMPARE(kept().state(), State::Off);
    store().answer(SecretResult::Missing); // removed behind our back
    QCOMPARE(bench().mark(), KeptMark::None);
    QVERIFY(!kept().problem());
}

void TestKeptRemoving::putOutByTheServer_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("isUseless");
    QTest::newRow("gone") << Status::LicenseNotFound << true;
    QTest::newRow("blocked") << Status::LicenseBlacklisted << true;
    QTest::newRow("over") << Status::LicenseExpired << false;
    QTest::newRow("paused") << Status::AppPaused << false;
    QTest::newRow("too many") << Status::TooManyRequests << false;
}

/// The session has authorized again by itself after a loss, and the server lets nobody in any more.
void TestKeptRemoving::putOutByTheServer()
{
    QFETCH(Status, status);
    QFETCH(bool, isUseless);
    bench().restartWith(license);
    kept().onAuthorized();
    bench().reject(Packet::AuthorizeByLicense, status);
    kept().onSignedOut();
    QCOMPARE(bench().takeCalls(), isUseless ? QByteArrayList({"remove name"}) : QByteArrayList());
    QCOMPARE(bench().mark(), isUseless ? KeptMark::ToBeRemoved : KeptMark::Kept);
    QCOMPARE(kept().state(), State::On);
}

void TestKeptRemoving::putOutThenSignedInAgain()
{
    bench().restartWith(license);
    kept().onAuthorized();
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseExpired);
    kept().onSignedOut();
    kept().attempted(license);
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    kept().onSignedOut(); // the user, this time
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
}

void TestKeptRemoving::removingFails()
{
    bench().restartWith(license);
    kept().onAuthorized();
    kept().onSignedOut();
    store().answer(SecretResult::Locked);
    QCOMPARE(kept().problem(), std::optional(Problem::NotRemoved));
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    QVERIFY(!kept().isKept());
}

void TestKeptRemoving::removingIsTriedAgainAtTheNextStart()
{
    bench().setMark(KeptMark::ToBeRemoved);
    bench().restart();
    QCOMPARE(kept().state(), State::Off);
    kept().begin();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
    store().answer(SecretResult::Locked);
    QVERIFY(!kept().problem()); // told once was enough
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    bench().restart();
    kept().begin();
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::None);
    QCOMPARE(bench().takeReady(), QByteArrayList());
}

void TestKeptRemoving::tickingAgainWhileRemoving()
{
    bench().restartWith(license);
    kept().onAuthorized();
    kept().setKeep(false);
    kept().setKeep(true);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name", "probe"}));
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    kept().attempted(license);
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"write name " + keptBytesFrom(license)}));
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

QTEST_MAIN(TestKeptRemoving)
#include "tst_keptremoving.moc"
