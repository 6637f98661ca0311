// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/loginpane.h"
#include "app/qa/workbench.h"
#include "tests/ui/loginbench.h"
#include "ui/loginwidget.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a tester does at the bench, in the real window and over real sockets.
class TestWorkbench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void plays_data();
    void plays();
    void playsOneAfterTheOther();
    void runsAll();
    void cancelsARun();
    void faultsAreOnTheWay();
    void serverThatIsDown();
    void replays_data();
    void replays();
    void noRecording();
    void signInsByHandAreNoScenario();
    void faultsOutOfRange();
    void timeRuns();
    void reportsWhatHappened();
    void reportsConditions();
    void isReset();

private:
    [[nodiscard]] LoginState state() const { return m_pane->login()->state(); }
    [[nodiscard]] bool isPlayed(const QString &name);
    [[nodiscard]] QString lastTold() const;

    std::unique_ptr<LoginPane> m_pane;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<QSignalSpy> m_results;
    std::unique_ptr<QSignalSpy> m_told;
};

void TestWorkbench::init()
{
    Tests::failOnWarnings();
    m_bench.reset();
    m_pane = std::make_unique<LoginPane>();
    m_bench = std::make_unique<Workbench>(Options(), *m_pane);
    m_results = std::make_unique<QSignalSpy>(m_bench.get(), &Workbench::resultKnown);
    m_told = std::make_unique<QSignalSpy>(m_bench.get(), &Workbench::told);
    QVERIFY(!m_bench->start());
    m_pane->show();
}

bool TestWorkbench::isPlayed(const QString &name)
{
    m_bench->play(name);
    return QTest::qWaitFor([this] { return !m_results->isEmpty(); });
}

QString TestWorkbench::lastTold() const
{
    return m_told->isEmpty() ? QString() : m_told->constLast().constFirst().toString();
}

void TestWorkbench::plays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<LoginState>("state");
    const auto add = [](const QString &name, const QString &observed, LoginState state) {
        QTest::newRow(qPrintable(name)) << name << observed << state;
    };
    add(u"license/SANDBOX-OK"_s, u"authorized"_s, LoginState::Authorized);
    add(u"login/103@sandbox.test"_s, u"rejected 103 LicenseExpired"_s, LoginState::Rejected);
    add(u"login/user@example.com/wrong-password"_s, u"rejected 200 AppUserNotFound"_s, LoginState::Rejected);
    add(u"license/SANDBOX-CLOSE-4203"_s, u"closed 4203"_s, LoginState::SignedOutByServer);
    add(u"client-id/device-601"_s, u"rejected 601 AppPaused"_s, LoginState::ApplicationPaused);
    add(u"license/SANDBOX-GARBAGE"_s, u"failed protocol"_s, LoginState::Offline);
}

void TestWorkbench::plays()
{
    QFETCH(QString, name);
    QFETCH(QString, observed);
    QFETCH(LoginState, state);
    QVERIFY(isPlayed(name));
    QCOMPARE(m_results->constFirst().constFirst().toString(), name);
    const auto result = m_results->constFirst().at(1).value<Bench::ScenarioResult>();
    QVERIFY2(result.observed.startsWith(observed), qPrintable(result.observed));
    QCOMPARE(result.verdict, Bench::Verdict::Passed);
    QTRY_COMPARE(this->state(), state);
}

void TestWorkbench::playsOneAfterTheOther()
{
    // The first is given up without a result.
    m_bench->play(u"license/SANDBOX-SILENT"_s);
    m_bench->play(u"license/SANDBOX-OK"_s);
    QTRY_COMPARE(m_results->count(), 1);
    QCOMPARE(m_results->constFirst().constFirst().toString(), u"license/SANDBOX-OK"_s);
    m_bench->play(u"no such scenario"_s);
    QTRY_COMPARE(state(), LoginState::Authorized);
}

void TestWorkbench::runsAll()
{
    const QSignalSpy ended(m_bench.get(), &Workbench::runEnded);
    const QSignalSpy progressed(m_bench.get(), &Workbench::progressed);
    m_bench->runAll();
    m_bench->runAll(); // once is enough
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(m_results->count(), m_bench->scenarios().size());
    QCOMPARE(progressed.constLast().constFirst().toInt(), m_bench->scenarios().size());
    for (const QVariantList &result : std::as_const(*m_results)) {
        const auto shown = result.at(1).value<Bench::ScenarioResult>();
        QVERIFY2(shown.verdict == Bench::Verdict::Passed, qPrintable(result.constFirst().toString()));
    }
    QTemporaryDir folder;
    m_bench->saveResults(folder.path());
    QVERIFY(QFile::exists(folder.filePath(u"junit.xml"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"report.html"_s)));
}

void TestWorkbench::cancelsARun()
{
    const QSignalSpy ended(m_bench.get(), &Workbench::runEnded);
    m_bench->runAll();
    m_bench->cancel();
    QTRY_COMPARE(ended.count(), 1);
    QVERIFY(!m_bench->isRunning());
    QVERIFY(m_results->count() < m_bench->scenarios().size());
}

void TestWorkbench::faultsAreOnTheWay()
{
    QTRY_COMPARE(state(), LoginState::Ready);
    Sandbox::Faults faults;
    faults.corruption = Sandbox::Corruption{.nth = 2, .isRepeated = false};
    m_bench->setFaults(faults);
    QVERIFY(isPlayed(u"license/SANDBOX-OK"_s));
    const auto result = m_results->constFirst().at(1).value<Bench::ScenarioResult>();
    QCOMPARE(result.verdict, Bench::Verdict::Failed);
    QVERIFY2(result.observed.startsWith(u"failed protocol"_s), qPrintable(result.observed));

    m_results->clear();
    m_bench->setFaults({});
    QVERIFY(isPlayed(u"license/SANDBOX-OK"_s));
    QCOMPARE(m_results->constFirst().at(1).value<Bench::ScenarioResult>().verdict, Bench::Verdict::Passed);
}

void TestWorkbench::serverThatIsDown()
{
    qputenv("BLAZEAUTH_API_KEY", "BA0123456789ABCDEFGHI");
    const QSignalSpy upstream(m_bench.get(), &Workbench::upstreamChanged);
    const QSignalSpy left(m_bench.get(), &Workbench::upstreamLeft);
    m_bench->connectTo(QUrl(u"ws://127.0.0.1:9/"_s)); // nobody listens there
    QTRY_COMPARE(state(), LoginState::Offline);
    QTRY_COMPARE(upstream.constLast().at(1).value<Tone>(), Tone::Error);
    QVERIFY(!upstream.constLast().constFirst().toString().contains(u'\n'));
    m_bench->disconnectFromServer();
    QTRY_COMPARE(state(), LoginState::Ready);
    QCOMPARE(left.count(), 1);
    qunsetenv("BLAZEAUTH_API_KEY");
}

void TestWorkbench::replays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<LoginState>("state");
    QTest::newRow("authorized") << u"license/SANDBOX-OK"_s << LoginState::Authorized;
    QTest::newRow("rejected") << u"login/200@sandbox.test"_s << LoginState::Rejected;
    QTest::newRow("closed") << u"license/SANDBOX-CLOSE-4203"_s << LoginState::SignedOutByServer;
}

void TestWorkbench::replays()
{
    QFETCH(QString, name);
    QFETCH(LoginState, state);
    QTRY_COMPARE(this->state(), LoginState::Ready);
    m_bench->frames().clear();
    QVERIFY(isPlayed(name));
    QTRY_COMPARE(this->state(), state);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"recording.jsonl"_s);
    m_bench->saveRecording(path);
    QVERIFY(QFile::exists(path));
    m_bench->reset();
    QTRY_COMPARE(this->state(), LoginState::Ready);
    m_bench->setPace(Pace::AtOnce);
    m_bench->replay(path);
    QTRY_COMPARE(this->state(), state);
}

void TestWorkbench::signInsByHandAreNoScenario()
{
    const auto signIn = [this] { m_pane->signIn(LicenseKey{u"SANDBOX-OK"_s}); };
    m_bench->play(u"license/SANDBOX-SILENT"_s);
    QTRY_COMPARE(state(), LoginState::Working);
    m_pane->login()->findChild<QAbstractButton *>(u"cancelButton"_s)->click();
    QTRY_COMPARE(state(), LoginState::Ready);
    signIn();
    QTRY_COMPARE(state(), LoginState::Authorized);

    m_bench->play(u"license/SANDBOX-SILENT"_s);
    Sandbox::Faults faults;
    faults.latency = 1ms;
    m_bench->setFaults(faults);
    QTRY_COMPARE(state(), LoginState::Ready);
    signIn();
    QTRY_COMPARE(state(), LoginState::Authorized);
    QCOMPARE(m_results->count(), 0);
    QVERIFY(!m_bench->report().contains(u"SANDBOX-SILENT"_s));
}

void TestWorkbench::faultsOutOfRange()
{
    Sandbox::Faults faults;
    faults.closeAfter = Sandbox::CloseAfter{.frames = 1, .code = 2000, .reason = {}};
    m_bench->setFaults(faults);
    QVERIFY(!lastTold().isEmpty());
    QTRY_COMPARE(state(), LoginState::Ready);
}

void TestWorkbench::noRecording()
{
    QTRY_COMPARE(state(), LoginState::Ready);
    m_bench->replay(u"/nonexistent/recording.jsonl"_s);
    QVERIFY(!lastTold().isEmpty());
    QVERIFY(!lastTold().contains(u'\n'));
    QCOMPARE(state(), LoginState::Ready);
}

void TestWorkbench::timeRuns()
{
    QVERIFY(isPlayed(u"license/SANDBOX-EXPIRES-90"_s));
    QTRY_COMPARE(state(), LoginState::Expiring);
    m_bench->time().setSpeed(60);
    QTRY_COMPARE_WITH_TIMEOUT(state(), LoginState::Expired, 10'000);
}

void TestWorkbench::reportsWhatHappened()
{
    QVERIFY(isPlayed(u"login/103@sandbox.test"_s));
    const QString report = m_bench->report();
    for (const QString &text : {u"blazeauth-qa"_s, u"login/103@sandbox.test"_s, u"rejected 103"_s,
             u"Initialize"_s, QString::fromLatin1(qVersion())})
        QVERIFY2(report.contains(text), qPrintable(report));
    QVERIFY(!report.contains(Sandbox::usualPassword()));
    QVERIFY(!report.contains(u"## Conditions"_s));
}

void TestWorkbench::reportsConditions()
{
    Sandbox::Faults faults;
    faults.latency = 3ms;
    m_bench->setFaults(faults);
    m_bench->time().setServerOffset(25h);
    m_bench->time().suspend(2min);
    const QString report = m_bench->report();
    for (const QString &text :
        {u"latency 3"_s, u"time of the server: 1 d 1 h ahead"_s, u"too fast: 2 min ahead"_s})
        QVERIFY2(report.contains(text), qPrintable(report));
    m_bench->reset();
    QVERIFY(!m_bench->report().contains(u"## Conditions"_s));
}

void TestWorkbench::isReset()
{
    QVERIFY(isPlayed(u"license/SANDBOX-OK"_s));
    QTRY_COMPARE(state(), LoginState::Authorized);
    m_bench->time().setSpeed(60);
    m_bench->reset();
    QTRY_COMPARE(state(), LoginState::Ready);
    QVERIFY(m_bench->timeline().attempts().size() <= 1); // that of the fresh window
    QVERIFY(!m_bench->report().contains(u"SANDBOX-OK"_s));
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
