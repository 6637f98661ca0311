// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/sessionconfig.h"
#include "tests/ui/kept/keptbench.h"
#include "ui/kept/keptwords.h"

#include <QtCore/QDir>
#include <QtCore/QMetaEnum>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

/// When the store is tested, and when a sign-in is written there.
class TestKeptSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesTheStoreAloneUntilAsked();
    void testsTheStore();
    void testFails_data();
    void testFails();
    void waitsForTheTest();
    void savesWhatWasAccepted_data();
    void savesWhatWasAccepted();
    void savesNothingElse();
    void savesAfterTheTest();
    void savesNothingAfterAFailedTest();
    void savesWhatIsAcceptedInstead();
    void savingFails_data();
    void savingFails();
    void savesNothingWithoutAMark();
    void without();
    void endsAtAnyTime();
    void sentences();

private:
    KeptBench &bench() { return *m_bench; }
    KeptSignIn &kept() { return m_bench->kept(); }
    FakeStore &store() { return m_bench->store(); }

    std::unique_ptr<KeptBench> m_bench;
};

void TestKeptSaving::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bench = std::make_unique<KeptBench>();
}

void TestKeptSaving::leavesTheStoreAloneUntilAsked()
{
    kept().begin();
    kept().signIn();
    kept().attempted(license);
    kept().onAuthorized();
    kept().onSignedOut();
    kept().attempted(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseNotFound);
    bench().close(CloseCode::AppDeleted);
    kept().stop();
    kept().setKeep(false);
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(kept().state(), State::Off);
    QVERIFY(!QFile::exists(bench().path()));
}

void TestKeptSaving::testsTheStore()
{
    const QSignalSpy states(&kept(), &KeptSignIn::stateChanged);
    kept().setKeep(true);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"probe"}));
    QCOMPARE(kept().state(), State::Testing);
    store().answer(SecretResult::Done);
    QCOMPARE(kept().state(), State::On);
    QCOMPARE(states.size(), 2);
    QVERIFY(!kept().problem());
    QCOMPARE(bench().mark(), KeptMark::None);
}

void TestKeptSaving::testFails_data()
{
    QTest::addColumn<SecretResult>("result");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<State>("state");
    QTest::newRow("locked") << SecretResult::Locked << Problem::Locked << State::Off;
    QTest::newRow("refused") << SecretResult::Refused << Problem::Refused << State::Off;
    QTest::newRow("none") << SecretResult::Unavailable << Problem::NoKeychain << State::Unavailable;
    QTest::newRow("silent") << SecretResult::Silent << Problem::Silent << State::Off;
    QTest::newRow("unusable") << SecretResult::Unusable << Problem::Unusable << State::Off;
    QTest::newRow("loses things") << SecretResult::Missing << Problem::Unusable << State::Off;
}

void TestKeptSaving::testFails()
{
    QFETCH(SecretResult, result);
    QFETCH(Problem, problem);
    kept().setKeep(true);
    store().answer(result);
    QTEST(kept().state(), "state");
    QCOMPARE(kept().problem(), std::optional(problem));
    kept().attempted(license);
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"probe"}));
    QCOMPARE(bench().mark(), KeptMark::None);
    // Where there is a keychain, one can try again.
    kept().setKeep(true);
    QCOMPARE(!bench().takeCalls().isEmpty(), result != SecretResult::Unavailable);
    QCOMPARE(kept().problem().has_value(), result == SecretResult::Unavailable);
}

void TestKeptSaving::waitsForTheTest()
{
    bench().restart(0ms);
    kept().setKeep(true);
    QTRY_COMPARE(kept().problem(), std::optional(Problem::Waiting));
    QCOMPARE(kept().state(), State::Testing);
    store().answer(SecretResult::Done);
    QVERIFY(!kept().problem());
}

void TestKeptSaving::savesWhatWasAccepted_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArray>("written");
    const Credentials withLicense = Account{.login = u"user@example.com"_s,
        .password = u"strong-password"_s,
        .license = u"USED-UP-123456"_s,
        .type = {}};
    QTest::newRow("license") << license << QByteArray(R"({"license":"ABCDEF-123456","version":1})");
    QTest::newRow("account")
        << account << QByteArray(R"({"login":"user@example.com","password":"strong-password","version":1})");
    QTest::newRow("account, with a license")
        << withLicense
        << QByteArray(R"({"login":"user@example.com","password":"strong-password","version":1})");
}

void TestKeptSaving::savesWhatWasAccepted()
{
    QFETCH(Credentials, credentials);
    QFETCH(QByteArray, written);
    const QSignalSpy settled(&kept(), &KeptSignIn::settled);
    bench().tick();
    kept().attempted(credentials);
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::None);
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"write name " + written}));
    QCOMPARE(bench().mark(), KeptMark::Kept); // already: a program that ends now finds it again
    QVERIFY(kept().isBusy());
    store().answer(SecretResult::Done);
    QVERIFY(!kept().isBusy());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(kept().state(), State::On);
    QVERIFY(kept().isKept() && !kept().problem());
}

void TestKeptSaving::savesNothingElse()
{
    bench().tick();
    kept().onAuthorized(); // by others
    kept().attempted(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseExpired);
    kept().onAuthorized();
    kept().attempted(license);
    bench().close(CloseCode::RateLimited);
    kept().onAuthorized();
    kept().attempted(license);
    kept().onFailed();
    kept().onAuthorized();
    kept().attempted(license);
    kept().stop(); // canceled
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList());
    QCOMPARE(bench().mark(), KeptMark::None);
}

void TestKeptSaving::savesAfterTheTest()
{
    const QSignalSpy settled(&kept(), &KeptSignIn::settled);
    kept().attempted(license);
    kept().setKeep(true); // while the server is being asked
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"probe"}));
    QVERIFY(kept().isBusy());
    store().answer(SecretResult::Done);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"write name " + keptBytesFrom(license)}));
    store().answer(SecretResult::Done);
    QCOMPARE(settled.size(), 1);
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptSaving::savesNothingAfterAFailedTest()
{
    const QSignalSpy settled(&kept(), &KeptSignIn::settled);
    kept().setKeep(true);
    kept().attempted(license);
    kept().onAuthorized();
    store().answer(SecretResult::Locked);
    QCOMPARE(bench().takeCalls(), QByteArrayList({"probe"}));
    QCOMPARE(kept().problem(), std::optional(Problem::Locked));
    QCOMPARE(settled.size(), 1);
    QVERIFY(!kept().isBusy());
}

void TestKeptSaving::savesWhatIsAcceptedInstead()
{
    bench().restartWith(license);
    bench().reject(Packet::AuthorizeByLicense, Status::LicenseExpired);
    kept().attempted(otherLicense);
    kept().onAuthorized();
    QCOMPARE(bench().takeCalls(), QByteArrayList({"write name " + keptBytesFrom(otherLicense)}));
    store().answer(SecretResult::Done);
    QCOMPARE(bench().mark(), KeptMark::Kept);
}

void TestKeptSaving::savingFails_data()
{
    QTest::addColumn<SecretResult>("result");
    QTest::newRow("locked") << SecretResult::Locked;
    QTest::newRow("refused") << SecretResult::Refused;
    QTest::newRow("none") << SecretResult::Unavailable;
    QTest::newRow("silent") << SecretResult::Silent;
    QTest::newRow("unusable") << SecretResult::Unusable;
}

void TestKeptSaving::savingFails()
{
    QFETCH(SecretResult, result);
    bench().tick();
    kept().attempted(license);
    kept().onAuthorized();
    static_cast<void>(bench().takeCalls());
    store().answer(result);
    QCOMPARE(kept().problem(), std::optional(Problem::NotSaved));
    QCOMPARE(kept().state(), State::Off);
    // It may still have been written, or an older one lies there.
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    store().answer(result);
    QCOMPARE(kept().problem(), std::optional(Problem::NotSaved));
    QCOMPARE(bench().mark(), KeptMark::ToBeRemoved);
    QVERIFY(!kept().isBusy() && !kept().isKept());
}

void TestKeptSaving::savesNothingWithoutAMark()
{
    // Where nobody could find it again.
    QVERIFY(QDir().mkpath(bench().path()));
    bench().tick();
    kept().attempted(license);
    kept().onAuthorized();
    QCOMPARE(kept().problem(), std::optional(Problem::NotSaved));
    QCOMPARE(bench().takeCalls(), QByteArrayList({"remove name"}));
}

void TestKeptSaving::without()
{
    SessionConfig config;
    KeptSignIn none(nullptr, config);
    QCOMPARE(none.state(), State::Unavailable);
    QCOMPARE(none.problem(), std::optional(Problem::NotIncluded));
    none.begin();
    none.signIn();
    none.setKeep(true);
    none.attempted(license);
    none.onAuthorized();
    none.onSignedOut();
    none.stop();
    QCOMPARE(none.state(), State::Unavailable);
    QCOMPARE(none.problem(), std::optional(Problem::NotIncluded));
    QVERIFY(!none.isKept() && !none.isBusy());
}

void TestKeptSaving::endsAtAnyTime()
{
    kept().setKeep(true);
    bench().restart();
    bench().tick();
    kept().attempted(license);
    kept().onAuthorized();
    bench().restart();
    QCOMPARE(kept().state(), State::On);
    kept().begin();
    bench().restart();
    kept().begin();
    kept().setKeep(false);
    bench().restart();
    QCOMPARE(kept().state(), State::Off);
}

void TestKeptSaving::sentences()
{
    QSet<QString> sentences{keptSignInHint()};
    const auto problems = QMetaEnum::fromType<Problem>();
    for (int index = 0; index < problems.keyCount(); ++index) {
        const auto sentence = sentenceFor(static_cast<Problem>(problems.value(index)));
        QVERIFY2(sentence.endsWith(u'.') && sentence.count(u'.') == 1, qPrintable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), problems.keyCount() + 1);
}

QTEST_MAIN(TestKeptSaving)
#include "tst_keptsaving.moc"
