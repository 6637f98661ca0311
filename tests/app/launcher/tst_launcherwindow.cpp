// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/exitcode.h"
#include "app/launcher/launcherwindow.h"
#include "app/launcher/programprocess.h"
#include "tests/peers/scriptedpeer.h"
#include "tests/ui/kept/fakestore.h"
#include "tests/ui/loginbench.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptmark.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Credentials license = LicenseKey{.key = u"ABCDEF-123456"_s};
const QJsonObject yes{{u"status"_s, 1}};

} // namespace

/// The window in front of a program, with a server that does what the test says.
class TestLauncherWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWhatIsGranted();
    void closedAtEachStageStartsNothing_data();
    void closedAtEachStageStartsNothing();
    void cancelRacesTheAnswer_data();
    void cancelRacesTheAnswer();
    void isHiddenWhileNotNeeded();
    void isShownWhenItTakesLong();
    void isShownWhenRefused();
    void tellsWhyItDidNotStart();
    void startsNothingAfterTheGrantIsGone();
    void comesBackWithTheEnd();
    void isGoneWhenTheConnectionComesBack();
    void forgetsTheEndOfARunBefore();
    void endsTheProgram();
    void closedWhileItRuns();

private:
    void open(const ProgramCommand &command, const EndRules &rules = {}, bool isKept = false);
    void submit();
    void signIn();
    [[nodiscard]] ProgramCommand marking() const
    {
        return {u"sh"_s, {u"-c"_s, u"touch \"$1\"; exec sleep 60"_s, u"sh"_s, marker()}};
    }
    [[nodiscard]] QString marker() const { return m_folder->filePath(u"marker"_s); }
    [[nodiscard]] bool hasStarted() const { return QFile::exists(marker()); }
    [[nodiscard]] Stage stage() const { return m_window->login().session()->stage(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_window->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = m_window->findChild<QLabel *>(name);
        if (!label || !label->isVisible())
            return {};
        return label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    }

    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeStore *m_store = nullptr; // of the window
    std::unique_ptr<ProgramProcess> m_process;
    std::unique_ptr<LauncherWindow> m_window;
    std::unique_ptr<QSignalSpy> m_finished;
    QString m_titleAtStart;
};

void TestLauncherWindow::init()
{
    failOnWarnings();
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize([](PeerConnection &connection, const QJsonObject &) { connection.answer(yes); });
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLauncherWindow::cleanup()
{
    m_process->send(SIGKILL);
    QTRY_VERIFY(!m_process->isRunning());
    m_finished.reset();
    m_window.reset();
    m_process.reset();
}

void TestLauncherWindow::open(const ProgramCommand &command, const EndRules &rules, bool isKept)
{
    SessionConfig config;
    config.server = m_peer->url();
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    config.reauthorize = true;
    auto store = std::make_unique<FakeStore>();
    m_store = store.get();
    LoginMemory memory;
    memory.secrets = std::move(store);
    memory.keptMarks = m_folder->filePath(u"kept.ini"_s);
    if (isKept)
        QVERIFY(KeptMarkFile(keptNameFor(config), memory.keptMarks).setMark(KeptMark::Kept));
    ProgramSurroundings surroundings;
    surroundings.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    surroundings.firstMoment = 50ms;
    m_process = std::make_unique<ProgramProcess>(command, surroundings);
    m_window = std::make_unique<LauncherWindow>(std::make_unique<AuthSession>(config),
        Branding{.name = u"Editor"_s, .logo = {}, .accent = {}, .supportLink = {}}, std::move(memory),
        u"Editor"_s, *m_process, rules);
    m_finished = std::make_unique<QSignalSpy>(m_window.get(), &LauncherWindow::finished);
    m_window->begin(isKept);
}

void TestLauncherWindow::submit()
{
    QTRY_COMPARE(stage(), Stage::Ready);
    m_window->findChild<QLineEdit *>(u"licenseKeyEdit"_s)->setText(u"ABCDEF-123456"_s);
    button(u"signInButton"_s)->click();
}

void TestLauncherWindow::signIn()
{
    submit();
    QTRY_COMPARE(stage(), Stage::Authorized);
}

void TestLauncherWindow::startsWhatIsGranted()
{
    open(marking());
    QVERIFY(m_window->isVisible());
    // The first moment may be over before somebody looks again.
    connect(&m_window->launch(), &Launch::starting, this,
        [this] { m_titleAtStart = text(u"launchTitleLabel"_s); });
    signIn();
    QCOMPARE(m_titleAtStart, u"Starting Editor"_s);
    QTRY_VERIFY(m_window->isHidden()); // once it lives
    QTRY_VERIFY(hasStarted());
    QVERIFY(m_window->launch().pass(SIGTERM, false));
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().first().toInt(), 128 + SIGTERM);
    QVERIFY(!m_window->launch().pass(SIGTERM, false));
}

void TestLauncherWindow::closedAtEachStageStartsNothing_data()
{
    QTest::addColumn<Stage>("closedAt");
    QTest::newRow("connecting") << Stage::Connecting;
    QTest::newRow("initializing") << Stage::Initializing;
    QTest::newRow("ready") << Stage::Ready;
    QTest::newRow("authorizing") << Stage::Authorizing;
}

void TestLauncherWindow::closedAtEachStageStartsNothing()
{
    QFETCH(const Stage, closedAt);
    if (closedAt == Stage::Connecting)
        m_peer->onUpgrade([](PeerConnection &) {});
    if (closedAt == Stage::Initializing)
        m_peer->onRequest({});
    if (closedAt == Stage::Authorizing)
        m_peer->onAuthorize([](PeerConnection &, const QJsonObject &) {});
    open(marking());
    if (closedAt == Stage::Authorizing)
        submit();
    QTRY_COMPARE(stage(), closedAt);
    if (closedAt >= Stage::Initializing)
        QTRY_VERIFY(closedAt == Stage::Ready || !m_peer->requests().isEmpty());
    if (closedAt == Stage::Authorizing) {
        QTRY_COMPARE(m_peer->requests().size(), 2);
        m_peer->connection().answer(yes); // on its way while the window is closed
    }
    QSignalSpy starting(&m_window->launch(), &Launch::starting);
    m_window->close();
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().first().toInt(), static_cast<int>(LauncherExit::NotSignedIn));
    QCOMPARE(stage(), Stage::Idle);
    // What the peer says afterwards reaches nobody.
    QTRY_VERIFY(!m_peer->hasConnection() || !m_peer->connection().isOpen());
    QVERIFY(starting.isEmpty());
    QVERIFY(!hasStarted());
}

void TestLauncherWindow::cancelRacesTheAnswer_data()
{
    QTest::addColumn<bool>("answeredFirst");
    QTest::newRow("the answer is on its way") << true;
    QTest::newRow("the answer comes too late") << false;
}

void TestLauncherWindow::cancelRacesTheAnswer()
{
    QFETCH(const bool, answeredFirst);
    m_peer->onAuthorize([](PeerConnection &, const QJsonObject &) {});
    open(marking());
    submit();
    QTRY_COMPARE(m_peer->requests().size(), 2);
    QSignalSpy starting(&m_window->launch(), &Launch::starting);
    if (answeredFirst)
        m_peer->connection().answer(yes);
    button(u"cancelButton"_s)->click();
    if (!answeredFirst)
        m_peer->connection().answer(yes);
    QTRY_COMPARE(m_peer->connectionCount(), 2);
    QTRY_COMPARE(stage(), Stage::Ready);
    QVERIFY(starting.isEmpty());
    QVERIFY(!hasStarted());
    QVERIFY(m_window->isVisible());
}

void TestLauncherWindow::isHiddenWhileNotNeeded()
{
    open(marking(), {}, true);
    QVERIFY(m_window->isHidden());
    QTRY_COMPARE(stage(), Stage::Ready); // and the keychain has been asked
    m_store->answer(SecretResult::Done, keptBytesFrom(license));
    QTRY_VERIFY(hasStarted());
    QVERIFY(m_window->isHidden());
    QVERIFY(m_process->isRunning());
}

void TestLauncherWindow::isShownWhenItTakesLong()
{
    open(marking(), {}, true);
    QVERIFY(m_window->isHidden());
    QTRY_VERIFY(m_window->isVisible()); // the keychain says nothing
    m_store->answer(SecretResult::Done, keptBytesFrom(license));
    QTRY_VERIFY(hasStarted());
    QTRY_VERIFY(m_window->isHidden());
}

void TestLauncherWindow::isShownWhenRefused()
{
    m_peer->onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer({{u"status"_s, 103}});
    });
    open(marking(), {}, true);
    QTRY_COMPARE(stage(), Stage::Ready); // and the keychain has been asked
    m_store->answer(SecretResult::Done, keptBytesFrom(license));
    QTRY_VERIFY(m_window->isVisible());
    QVERIFY(!hasStarted());
}

void TestLauncherWindow::tellsWhyItDidNotStart()
{
    const auto path = m_folder->filePath(u"program"_s);
    open({path, {}});
    signIn();
    const auto sentence = path + u" was not found; install it, or correct its name."_s;
    QTRY_COMPARE(text(u"launchTitleLabel"_s), u"Editor could not be started"_s);
    QCOMPARE(text(u"launchSentenceLabel"_s), sentence);
    const auto *errors = m_window->findChild<QPlainTextEdit *>(u"launchErrorsView"_s);
    QVERIFY(!errors->isVisible());

    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(
        file.write("#!/bin/sh\ntest -e $0.ready && exec sleep 60\necho '<b>not yet</b>' >&2\nexit 9\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    button(u"tryAgainButton"_s)->click();
    QTRY_COMPARE(text(u"launchSentenceLabel"_s),
        path + u" may not be run; it is no program, or needs the permission to be run."_s);
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    button(u"tryAgainButton"_s)->click();
    QTRY_COMPARE(text(u"launchSentenceLabel"_s), path + u" ended at once, with exit code 9."_s);
    QVERIFY(errors->isVisible());
    QCOMPARE(errors->toPlainText(), u"<b>not yet</b>\n"_s);

    QVERIFY(QFile(path + u".ready"_s).open(QIODevice::WriteOnly));
    button(u"tryAgainButton"_s)->click();
    QTRY_VERIFY(m_window->isHidden());
    QVERIFY(m_process->isRunning());
    QVERIFY(m_finished->isEmpty());
}

void TestLauncherWindow::startsNothingAfterTheGrantIsGone()
{
    open({u"false"_s, {}});
    signIn();
    QTRY_COMPARE(text(u"launchSentenceLabel"_s), u"false ended at once, with exit code 1."_s);
    QVERIFY(m_window->launch().canTryAgain());
    m_peer->connection().closeFrame(4100, "disconnected from panel");
    QTRY_COMPARE(stage(), Stage::Closed);
    QVERIFY(!m_window->launch().canTryAgain());
    QSignalSpy starting(&m_window->launch(), &Launch::starting);
    button(u"tryAgainButton"_s)->click();
    QVERIFY(starting.isEmpty());
    QVERIFY(m_window->findChild<QLineEdit *>(u"licenseKeyEdit"_s)->isVisible());
    button(u"closeButton"_s)->click();
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().first().toInt(), 1);
}

void TestLauncherWindow::comesBackWithTheEnd()
{
    open(marking(), {.onSessionEnd = OnSessionEnd::Terminate, .warning = 30s});
    signIn();
    QTRY_VERIFY(m_window->isHidden());
    m_peer->connection().closeFrame(4100, "disconnected from panel");
    QTRY_VERIFY(m_window->isVisible());
    QCOMPARE(
        text(u"endNoticeLabel"_s), u"Editor will be closed in 0:30. Save your work, or sign in again."_s);
    QVERIFY(m_window->findChild<QWidget *>(u"messageArea"_s)->isVisible());
    m_window->close();
    QVERIFY(m_window->isVisible() && m_window->isMinimized()); // there must be a way to sign in again
    QVERIFY(m_finished->isEmpty());

    button(u"retryNowButton"_s)->click();
    signIn();
    QTRY_VERIFY(m_window->isHidden());
    QVERIFY(m_process->isRunning());
    QCOMPARE(m_window->launch().measure(), Measure::Nothing);
}

void TestLauncherWindow::isGoneWhenTheConnectionComesBack()
{
    open(marking(), {.onSessionEnd = OnSessionEnd::Terminate, .connectionGrace = 0s, .warning = 30s});
    signIn();
    QTRY_VERIFY(m_window->isHidden());
    QSignalSpy measures(&m_window->launch(), &Launch::measureChanged);
    m_peer->connection().drop();
    QTRY_COMPARE(measures.size(), 2);
    QCOMPARE(measures.first().first().value<Measure>(), Measure::Tell);
    QCOMPARE(measures.last().first().value<Measure>(), Measure::Nothing);
    QVERIFY(m_window->isHidden());
    QVERIFY(m_process->isRunning());
}

void TestLauncherWindow::forgetsTheEndOfARunBefore()
{
    // The session ends while a program fails to start; the next one has nothing to do with that.
    const auto flag = m_folder->filePath(u"flag"_s);
    open({u"sh"_s,
             {u"-c"_s, u"test -e \"$1\" && exec sleep 60; touch \"$1\"; read line; exit 1"_s, u"sh"_s, flag}},
        {.onSessionEnd = OnSessionEnd::Terminate, .warning = 0s, .killAfter = 60s});
    m_peer->onAuthorize([](PeerConnection &connection, const QJsonObject &) {
        connection.answer(yes);
        connection.closeFrame(4100, "disconnected from panel");
    });
    submit();
    QTRY_COMPARE(m_window->launch().measure(), Measure::Terminate);
    QTRY_COMPARE(m_finished->size(), 1); // the first one has ended, or was ended
    m_peer->onAuthorize([](PeerConnection &connection, const QJsonObject &) { connection.answer(yes); });
    m_window->login().session()->open();
    QTRY_COMPARE(stage(), Stage::Ready);
    m_window->login().session()->authorize(license);
    QTRY_COMPARE(stage(), Stage::Authorized);
    QCOMPARE(m_window->launch().measure(), Measure::Nothing);
    QTRY_VERIFY(m_process->isRunning());
}

void TestLauncherWindow::endsTheProgram()
{
    open({u"sh"_s, {u"-c"_s, u"trap '' TERM; while :; do sleep 0.02; done"_s}},
        {.onSessionEnd = OnSessionEnd::Terminate, .warning = 0s, .killAfter = 0s});
    signIn();
    QTRY_VERIFY(m_window->isHidden());
    m_peer->connection().closeFrame(4100, "disconnected from panel");
    QTRY_COMPARE(m_finished->size(), 1);
    QCOMPARE(m_finished->first().first().toInt(), static_cast<int>(LauncherExit::SessionEnded));
}

void TestLauncherWindow::closedWhileItRuns()
{
    open(marking(), {.onSessionEnd = OnSessionEnd::Warn});
    signIn();
    QTRY_VERIFY(m_window->isHidden());
    m_peer->connection().closeFrame(4100, "disconnected from panel");
    QTRY_VERIFY(m_window->isVisible());
    QCOMPARE(text(u"endNoticeLabel"_s), u"Editor is still open. Sign in again, or close this window."_s);
    m_window->close();
    QVERIFY(m_window->isHidden());
    QVERIFY(m_finished->isEmpty()); // not before the program has ended
    QVERIFY(m_process->isRunning());
}

QTEST_MAIN(TestLauncherWindow)
#include "tst_launcherwindow.moc"
