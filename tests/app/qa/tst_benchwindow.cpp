// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/benchwindow.h"
#include "app/qa/loginpane.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/bench/scenariomodel.h"
#include "ui/bench/scenarioview.h"
#include "ui/loginwidget.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;

/// The window of the bench, pressed like a tester does. Leaves pictures in the folder BLAZEAUTH_LOOKS.
class TestBenchWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void playsWhatIsChosen();
    void runsAllAndSaves();
    void copiesAReport();
    void recordsAndReplays();
    void isReset();
    void noSecretLeaves();
    void pictures_data();
    void pictures();

private:
    template <typename Widget> [[nodiscard]] Widget *child(const QString &name) const;
    void press(const QString &button) { QTest::mouseClick(child<QAbstractButton>(button), Qt::LeftButton); }
    /// Answers the dialog that asks for a file.
    void chooseFile(const QString &path);
    void openPage(int index) { child<QTabBar>(u"benchTabs"_s)->setCurrentIndex(index); }
    [[nodiscard]] Bench::ScenarioView *scenarios() const
    {
        return m_window->findChild<Bench::ScenarioView *>();
    }
    [[nodiscard]] LoginState state() const { return m_window->findChild<LoginPane *>()->login()->state(); }
    [[nodiscard]] bool play(const QString &name);
    [[nodiscard]] bool isLaidOut();
    [[nodiscard]] QString note() const { return child<QLabel>(u"benchNoteLabel"_s)->text(); }

    QPalette m_usual;
    std::unique_ptr<BenchWindow> m_window;
};

void TestBenchWindow::init()
{
    Tests::failOnWarnings();
    m_usual = QApplication::palette();
    m_window = std::make_unique<BenchWindow>(Options());
    QVERIFY(!m_window->start());
    m_window->show();
    QTRY_COMPARE(state(), LoginState::Ready);
}

void TestBenchWindow::cleanup()
{
    m_window.reset();
    QApplication::setPalette(m_usual);
}

template <typename Widget> Widget *TestBenchWindow::child(const QString &name) const
{
    auto *found = m_window->findChild<Widget *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void TestBenchWindow::chooseFile(const QString &path)
{
    auto *dialog = child<QFileDialog>(u"fileDialog"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

bool TestBenchWindow::play(const QString &name)
{
    QSignalSpy known(&m_window->workbench(), &Workbench::resultKnown);
    scenarios()->choose(name);
    Q_EMIT scenarios()->runRequested(scenarios()->chosen());
    return !known.isEmpty() || known.wait();
}

void TestBenchWindow::playsWhatIsChosen()
{
    scenarios()->choose(u"login/103@sandbox.test"_s);
    press(u"runButton"_s);
    QTRY_COMPARE(state(), LoginState::Rejected);
    QTRY_COMPARE(scenarios()->model().counts().passed, 1);
}

void TestBenchWindow::runsAllAndSaves()
{
    press(u"runAllButton"_s);
    QVERIFY(scenarios()->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!scenarios()->isRunning(), 60'000);
    QCOMPARE(scenarios()->model().counts().failed, 0);
    QCOMPARE(scenarios()->model().counts().notRun, 0);
    QVERIFY2(note().contains(u"380 passed"_s) || note().contains(u" passed"_s), qPrintable(note()));
    QTemporaryDir folder;
    press(u"saveResultsButton"_s);
    chooseFile(folder.path());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"junit.xml"_s, u"report.html"_s}));
    press(u"saveResultsButton"_s);
    chooseFile(u"/proc/nowhere"_s);
    QVERIFY(!note().isEmpty() && !note().contains(u'\n'));
}

void TestBenchWindow::copiesAReport()
{
    QVERIFY(play(u"license/SANDBOX-CLOSE-4201-37"_s));
    press(u"copyReportButton"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY(report.contains(u"license/SANDBOX-CLOSE-4201-37"_s));
    QVERIFY(report.contains(u"closed 4201, wait 37 s"_s));
}

void TestBenchWindow::recordsAndReplays()
{
    m_window->workbench().frames().clear();
    QVERIFY(play(u"license/SANDBOX-OK"_s));
    QTRY_COMPARE(state(), LoginState::Authorized);
    QTemporaryDir folder;
    press(u"saveRecordingButton"_s);
    chooseFile(folder.filePath(u"a.jsonl"_s));
    press(u"resetButton"_s);
    QTRY_COMPARE(state(), LoginState::Ready);
    press(u"replayButton"_s);
    chooseFile(folder.filePath(u"a.jsonl"_s));
    QTRY_COMPARE(state(), LoginState::Authorized);
}

void TestBenchWindow::isReset()
{
    QVERIFY(play(u"license/SANDBOX-OK"_s));
    QTRY_COMPARE(scenarios()->model().counts().passed, 1);
    press(u"resetButton"_s);
    QTRY_COMPARE(state(), LoginState::Ready);
    QCOMPARE(scenarios()->model().counts().passed, 0);
    QVERIFY(note().isEmpty());
}

void TestBenchWindow::noSecretLeaves()
{
    // What is typed by hand, and what the server sends back.
    auto *pane = m_window->findChild<LoginPane *>();
    const QString password = u"correct horse battery"_s;
    pane->signIn(Account{.login = u"user@example.com"_s, .password = password, .license = {}, .type = {}});
    QTRY_COMPARE(state(), LoginState::Rejected);
    const QString license = u"WHATEVER-SECRET-KEY"_s;
    pane->signIn(LicenseKey{license});
    QTRY_VERIFY(!pane->login()->session()->isAuthorizing());
    QTemporaryDir folder;
    m_window->workbench().saveRecording(folder.filePath(u"a.jsonl"_s));
    m_window->workbench().saveResults(folder.path());
    QString all = m_window->workbench().report();
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += QString::fromUtf8(file.readAll());
    }
    const QString key = m_window->workbench().apiKey();
    for (const QString &secret : {password, license, key})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    all += password; // the search finds what is there
    QVERIFY(all.contains(password));
}

// Rows take their height from the width that the page has got.
bool TestBenchWindow::isLaidOut()
{
    for (int round = 0; round < 2; ++round) {
        QTimer later;
        QSignalSpy came(&later, &QTimer::timeout);
        later.setSingleShot(true);
        later.start(0);
        if (!came.wait())
            return false;
    }
    return true;
}

void TestBenchWindow::pictures_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Tests::lightPalette() << Qt::LeftToRight;
    QTest::newRow("dark") << Tests::darkPalette() << Qt::LeftToRight;
    QTest::newRow("dark-right-to-left") << Tests::darkPalette() << Qt::RightToLeft;
}

void TestBenchWindow::pictures()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setPalette(palette);
    m_window->setLayoutDirection(direction);
    QVERIFY(play(u"license/SANDBOX-EXPIRES-90"_s));
    QVERIFY(play(u"login/103@sandbox.test"_s));
    press(u"runAllButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!scenarios()->isRunning(), 60'000);
    const auto *summary = child<QLabel>(u"scenarioSummaryLabel"_s);
    QTRY_VERIFY(summary->text().contains(u" 0 failed, 0 not run"_s));
    const auto *tabs = child<QTabBar>(u"benchTabs"_s);
    QDir().mkpath(QStringLiteral(BLAZEAUTH_LOOKS));
    for (int page = 0; page < tabs->count(); ++page) {
        openPage(page);
        QVERIFY(isLaidOut());
        const QString path = u"%1/bench-%2-%3.png"_s.arg(QStringLiteral(BLAZEAUTH_LOOKS),
            QString::fromLatin1(QTest::currentDataTag()), tabs->tabText(page).toLower());
        QVERIFY(m_window->grab().save(path));
    }
}

QTEST_MAIN(TestBenchWindow)
#include "tst_benchwindow.moc"
