// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/programprocess.h"

#include "tests/app/launcher/grants.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <array>

#include <fcntl.h>
#include <unistd.h>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(BlazeAuth::StartFailure)

namespace {

Grant anyGrant()
{
    return grantFor(LicenseKey{.key = u"ABCDEF-123456"_s});
}

} // namespace

class TestProgramProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fails_data();
    void fails();
    void keepsTheEndOfWhatItSaid();
    void livesAndEnds_data();
    void livesAndEnds();
    void livesAfterTheFirstMoment();
    void startsAgain();
    void waitsForNoReader();
    void startsWithItsOwnSignals();
    void outlivesTheEndOfTheDesktop();

private:
    [[nodiscard]] QString write(
        const QString &name, const QByteArray &text, QFile::Permissions permissions) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
            || !file.setPermissions(QFile::ReadOwner | permissions))
            qFatal("the test cannot write its file");
        return file.fileName();
    }
    static ProgramSurroundings surroundings(int errors, std::chrono::milliseconds firstMoment = 1min)
    {
        ProgramSurroundings result;
        result.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        result.errorDescriptor = errors;
        result.firstMoment = firstMoment;
        return result;
    }
    static ProgramCommand script(const QString &text) { return {u"sh"_s, {u"-c"_s, text}}; }

    std::unique_ptr<QTemporaryDir> m_directory;
    int m_nowhere = -1;
};

void TestProgramProcess::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    if (m_nowhere < 0)
        m_nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
}

void TestProgramProcess::fails_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << u"blazeauth-nowhere"_s << QStringList() << 127
                             << u"blazeauth-nowhere was not found; install it, or correct its name."_s;
    QTest::newRow("missing path") << u"/nowhere/program"_s << QStringList() << 127
                                  << u"/nowhere/program was not found"_s;
    QTest::newRow("empty name") << QString() << QStringList() << 127 << u" was not found"_s;
    QTest::newRow("without the run bit")
        << u"[plain]"_s << QStringList() << 126 << u"plain may not be run; it"_s;
    QTest::newRow("folder") << u"/etc"_s << QStringList() << 126 << u"/etc may not be run"_s;
    QTest::newRow("no program") << u"[nonsense]"_s << QStringList() << 126
                                << u"nonsense cannot be run on this computer (execve: Exec format error)"_s;
    QTest::newRow("without its interpreter")
        << u"[orphan]"_s << QStringList() << 126 << u"orphan cannot be run on this computer"_s;
    QTest::newRow("exit code") << u"sh"_s << QStringList{u"-c"_s, u"exit 7"_s} << 7
                               << u"sh ended at once, with exit code 7."_s;
    QTest::newRow("signal") << u"sh"_s << QStringList{u"-c"_s, u"kill -SEGV $$"_s} << 139
                            << u"sh was ended at once, by signal 11."_s;
}

void TestProgramProcess::fails()
{
    QFETCH(QString, program);
    QFETCH(const QStringList, arguments);
    if (program == "[plain]"_L1)
        program = write(u"plain"_s, "#!/bin/sh\n", {});
    else if (program == "[nonsense]"_L1)
        program = write(u"nonsense"_s, QByteArray("\x01\x02\x03\x04", 4), QFile::ExeOwner);
    else if (program == "[orphan]"_L1)
        program = write(u"orphan"_s, "#!/nowhere/interpreter\n", QFile::ExeOwner);
    ProgramProcess process({program, arguments}, surroundings(m_nowhere));
    QSignalSpy failed(&process, &ProgramProcess::startFailed);
    QSignalSpy lived(&process, &ProgramProcess::lived);
    QSignalSpy ended(&process, &ProgramProcess::ended);
    process.start(anyGrant());
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<StartFailure>();
    QFETCH(const QString, sentence);
    QVERIFY2(sentenceFor(failure).contains(sentence), qPrintable(sentenceFor(failure)));
    QTEST(exitCodeFor(failure), "code");
    QVERIFY(!process.isRunning());
    QVERIFY(lived.isEmpty() && ended.isEmpty());
}

void TestProgramProcess::keepsTheEndOfWhatItSaid()
{
    const auto path = write(u"errors"_s, {}, QFile::WriteOwner);
    const int errors = open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    ProgramProcess process(script(u"head -c 20000 /dev/zero | tr '\\0' x >&2; echo last words >&2; exit 1"_s),
        surroundings(errors));
    QSignalSpy failed(&process, &ProgramProcess::startFailed);
    process.start(anyGrant());
    QTRY_COMPARE(failed.size(), 1);
    const auto failure = failed.first().first().value<StartFailure>();
    QCOMPARE(failure.errors.size(), 16 * 1024);
    QVERIFY(failure.errors.endsWith("xlast words\n"));
    QVERIFY(reportOf(failure).startsWith(u"sh ended at once"));
    QVERIFY(reportOf(failure).endsWith(u"last words\n"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_COMPARE(file.size(), 20'011); // all of it, passed on
    ::close(errors);
}

void TestProgramProcess::livesAndEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("ends with 0 at once") << u"exit 0"_s << 0 << 0;
    QTest::newRow("is told to end at once") << u"echo >&2; exec sleep 60"_s << SIGTERM << 128 + SIGTERM;
    QTest::newRow("ends itself when told to")
        << u"trap 'exit 3' USR1; echo >&2; while :; do sleep 0.01; done"_s << SIGUSR1 << 3;
}

void TestProgramProcess::livesAndEnds()
{
    QFETCH(const QString, text);
    QFETCH(const int, signal);
    std::array<int, 2> pipe{};
    QCOMPARE(pipe2(pipe.data(), O_CLOEXEC), 0);
    ProgramProcess process(script(text), surroundings(pipe[1]));
    QSignalSpy failed(&process, &ProgramProcess::startFailed);
    QSignalSpy lived(&process, &ProgramProcess::lived);
    QSignalSpy ended(&process, &ProgramProcess::ended);
    QSocketNotifier ready(pipe[0], QSocketNotifier::Read);
    QSignalSpy said(&ready, &QSocketNotifier::activated);
    process.start(anyGrant());
    if (signal != 0) {
        QTRY_VERIFY(!said.isEmpty());
        ready.setEnabled(false);
        process.send(signal);
    }
    QTRY_COMPARE(ended.size(), 1);
    QTEST(ended.first().first().toInt(), "code");
    QCOMPARE(lived.size(), 1);
    QVERIFY(failed.isEmpty());
    ready.setEnabled(false);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestProgramProcess::livesAfterTheFirstMoment()
{
    ProgramProcess sleeper({u"sleep"_s, {u"60"_s}}, surroundings(m_nowhere, 20ms));
    QSignalSpy lived(&sleeper, &ProgramProcess::lived);
    QSignalSpy ended(&sleeper, &ProgramProcess::ended);
    sleeper.start(anyGrant());
    QTRY_COMPARE(lived.size(), 1);
    QVERIFY(sleeper.isRunning());
    sleeper.start(anyGrant()); // which runs already
    sleeper.send(SIGKILL);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 128 + SIGKILL);
    QVERIFY(!sleeper.isRunning());
    sleeper.send(SIGKILL); // to nobody
}

void TestProgramProcess::startsAgain()
{
    const auto flag = m_directory->filePath(u"flag"_s);
    ProgramProcess process(
        script(u"test -e %1 || { echo first >&2; exit 1; }"_s.arg(flag)), surroundings(m_nowhere));
    QSignalSpy failed(&process, &ProgramProcess::startFailed);
    QSignalSpy ended(&process, &ProgramProcess::ended);
    process.start(anyGrant());
    QTRY_COMPARE(failed.size(), 1);
    process.start(anyGrant());
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<StartFailure>().errors, "first\n"); // not twice
    static_cast<void>(write(u"flag"_s, {}, {}));
    process.start(anyGrant());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toInt(), 0);
}

void TestProgramProcess::waitsForNoReader()
{
    std::array<int, 2> pipe{};
    QCOMPARE(pipe2(pipe.data(), O_CLOEXEC), 0);
    ProgramProcess process(script(u"head -c 3000000 /dev/zero >&2"_s), surroundings(pipe[1]));
    QSignalSpy ended(&process, &ProgramProcess::ended);
    process.start(anyGrant());
    QTRY_COMPARE(ended.size(), 1); // though nobody reads the pipe
    process.errors().drain(10ms); // nor then
    std::array<char, 4096> taken{};
    qsizetype all = 0;
    // What had to wait comes as soon as somebody reads it.
    for (ssize_t part = 1; part > 0 && all < ErrorOutput::mostWaiting; all += part) {
        process.errors().drain(0ms);
        part = ::read(pipe[0], taken.data(), taken.size());
    }
    QVERIFY(all >= ErrorOutput::mostWaiting);
    ::close(pipe[0]);
    ::close(pipe[1]);
}

void TestProgramProcess::startsWithItsOwnSignals()
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    ProgramProcess process(
        script(u"grep 'SigBlk:' /proc/self/status >&2; exit 1"_s), surroundings(m_nowhere));
    QSignalSpy failed(&process, &ProgramProcess::startFailed);
    process.start(anyGrant());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<StartFailure>().errors, "SigBlk:\t0000000000000000\n");
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void TestProgramProcess::outlivesTheEndOfTheDesktop()
{
    ProgramProcess process({u"sleep"_s, {u"60"_s}}, surroundings(m_nowhere));
    QSignalSpy ended(&process, &ProgramProcess::ended);
    auto *application = QCoreApplication::instance();
    QEvent quit(QEvent::Quit);
    QVERIFY(!process.eventFilter(application, &quit)); // it does not run
    process.start(anyGrant());
    QVERIFY(process.eventFilter(application, &quit));
    QVERIFY(!process.eventFilter(&process, &quit));
    QVERIFY(QCoreApplication::sendEvent(application, &quit)); // and nothing has come of it
    process.send(SIGKILL);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!process.eventFilter(application, &quit));
}

QTEST_GUILESS_MAIN(TestProgramProcess)
#include "tst_programprocess.moc"
