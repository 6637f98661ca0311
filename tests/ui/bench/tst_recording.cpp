// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/version.h"
#include "ui/bench/framelog.h"
#include "ui/bench/recordingfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Recordings, also those that somebody sends to do harm.
class TestRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void logAndBack();
    void goldenText();
    void readsLeniently();
    void problems_data();
    void problems();
    void cutOff_data();
    void cutOff();
    void whatHasToBeEscaped();
    void everyCutIsReadOrRefused();
    void files_data();
    void files();
    void large_data();
    void large();
    void fileIsForItsOwner();
    void notWritable();
    void tooLargeToSave();

private:
    QTemporaryDir m_folder;
};

namespace {

const QByteArray head =
    R"({"format":"blazeauth-recording","program":"1.0.0","started":"2027-01-15T08:00:00.000Z","version":1})"
    "\n";

QList<Frame> someFrames()
{
    return {
        {.time = 0ms,
            .kind = Frame::Kind::Signal,
            .type = u"connecting"_s,
            .id = {},
            .status = {},
            .size = 0,
            .latency = {},
            .text = {}},
        {.time = 12ms,
            .kind = Frame::Kind::Sent,
            .type = u"license"_s,
            .id = 2,
            .status = {},
            .size = 52,
            .latency = {},
            .text = u"{\"id\":2,\"license\":\"AB…56\",\"type\":2}"_s},
        {.time = 15ms,
            .kind = Frame::Kind::Received,
            .type = u"license"_s,
            .id = 2,
            .status = 103.0,
            .size = 21,
            .latency = 3ms,
            .text = u"{\"id\":2,\"status\":103}\n\t\u2028\U0001F98A"_s},
        {.time = 16ms,
            .kind = Frame::Kind::Ignored,
            .type = u"ignored"_s,
            .id = {},
            .status = {},
            .size = 0,
            .latency = {},
            .text = u"an event"_s},
        {.time = 17ms,
            .kind = Frame::Kind::Step,
            .type = u"step"_s,
            .id = {},
            .status = {},
            .size = 0,
            .latency = {},
            .text = {}},
        {.time = 1h,
            .kind = Frame::Kind::Ended,
            .type = u"ended"_s,
            .id = {},
            .status = 4201.0,
            .size = 0,
            .latency = {},
            .text = u"4201 rate limited"_s},
    };
}

QString problemOf(const std::variant<Recording, RecordingProblem> &read)
{
    const auto *const problem = std::get_if<RecordingProblem>(&read);
    return problem != nullptr ? problem->text : QString();
}

} // namespace

void TestRecording::logAndBack()
{
    const Moment start{.wall = 1'800'000'000s, .boot = 1000s};
    FrameLog log([start] { return start; });
    const QList<Frame> frames = someFrames();
    for (const Frame &frame : frames)
        log.add(frame);
    const Recording recording = recordingOf(log);
    const QString path = m_folder.filePath(u"log.jsonl"_s);
    QVERIFY(!saveRecording(recording, path));
    const auto read = loadRecording(path);
    QCOMPARE(problemOf(read), QString());
    const auto &again = std::get<Recording>(read);
    QCOMPARE(again.program, version());
    QCOMPARE(again.started, QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC));
    QVERIFY(again.frames == frames);
    QCOMPARE(again.loss, QString());
}

void TestRecording::goldenText()
{
    const Recording recording{.program = u"1.0.0"_s,
        .started = QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC),
        .frames = someFrames().mid(0, 2),
        .loss = {}};
    const QByteArray frames =
        "{\"kind\":\"signal\",\"t_ms\":0,\"type\":\"connecting\"}\n"
        "{\"id\":2,\"kind\":\"sent\",\"size\":52,\"t_ms\":12,"
        "\"text\":\"{\\\"id\\\":2,\\\"license\\\":\\\"AB\u2026\u0035\u0036\\\",\\\"type\\\":2}\","
        "\"type\":\"license\"}\n";
    QCOMPARE(jsonLinesOf(recording), head + frames);
}

void TestRecording::readsLeniently()
{
    const auto read = recordingFrom(
        head.chopped(1) + "\r\n\n  \n" + R"({"t_ms":1,"kind":"signal","type":"x","later":[1,{"a":2}]})");
    QCOMPARE(problemOf(read), QString());
    const auto &recording = std::get<Recording>(read);
    QCOMPARE(recording.frames.size(), 1);
    // Cut off just before its line feed it is whole.
    QCOMPARE(recording.loss, QString());
    QCOMPARE(std::get<Recording>(recordingFrom(head)).frames.size(), 0);
}

void TestRecording::problems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const QString notSaid = u"This is no recording: its first line does not say \"blazeauth-recording\"."_s;
    const auto withVersion = [](const QByteArray &version) {
        return QByteArray(head).replace("\"version\":1", "\"version\":" + version);
    };

    QTest::newRow("empty") << QByteArray() << u"This is no recording: it is empty."_s;
    QTest::newRow("blank") << QByteArray("\n") << notSaid;
    QTest::newRow("a text") << QByteArray("Dear tester,\nplease find attached\n") << notSaid;
    QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", 18) << notSaid;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << notSaid;
    QTest::newRow("other JSON") << QByteArray("{\"format\":\"har\"}\n") << notSaid;
    QTest::newRow("array") << QByteArray("[]\n") << notSaid;
    QTest::newRow("format is no text") << QByteArray("{\"format\":1}\n") << notSaid;
    QTest::newRow("head cut off") << head.first(30) << notSaid;
    QTest::newRow("no head") << QByteArray("{\"t_ms\":1,\"kind\":\"sent\",\"type\":\"x\"}\n") << notSaid;
    QTest::newRow("another version") << withVersion("2")
                                     << u"The recording has version 2; this program reads version 1."_s;
    QTest::newRow("half a version") << withVersion("1.5")
                                    << u"The recording has version 1.5; this program reads version 1."_s;
    QTest::newRow("version as text") << withVersion("\"1\"")
                                     << u"This is no recording: its first line names no version."_s;
    const QString lacks =
        u"This is no recording: its first line lacks \"program\" or \"started\", or has them wrong."_s;
    QTest::newRow("no date") << QByteArray(head).replace("2027-01-15T08", "2027-13-45T99") << lacks;
    QTest::newRow("program is no text") << QByteArray(head).replace("\"1.0.0\"", "1") << lacks;

    const auto line = [](const QByteArray &text) { return head + text + '\n'; };
    QTest::newRow("no JSON") << line("{\"t_ms\":") << u"Line 2 of the recording is no JSON object."_s;
    QTest::newRow("an array") << line("[]") << u"Line 2 of the recording is no JSON object."_s;
    QTest::newRow("binary line") << line(QByteArray("\0\1\2\xff", 4))
                                 << u"Line 2 of the recording is no JSON object."_s;
    QTest::newRow("no UTF-8") << line(R"({"t_ms":1,"kind":"sent","type":")"
                                      "\xff\xfe"
                                      R"("})")
                              << u"Line 2 of the recording is no JSON object."_s;
    QTest::newRow("nested") << line(QByteArray(5'000, '['))
                            << u"Line 2 of the recording is no JSON object."_s;
    const QString noTime = u"Line 2 of the recording: \"t_ms\" is no whole number from 0 to 31622400000."_s;
    QTest::newRow("no time") << line(R"({"kind":"sent","type":"x"})") << noTime;
    QTest::newRow("time as text") << line(R"({"t_ms":"1","kind":"sent","type":"x"})") << noTime;
    QTest::newRow("negative time") << line(R"({"t_ms":-1,"kind":"sent","type":"x"})") << noTime;
    QTest::newRow("endless time") << line(R"({"t_ms":1e300,"kind":"sent","type":"x"})") << noTime;
    QTest::newRow("half a time") << line(R"({"t_ms":0.5,"kind":"sent","type":"x"})") << noTime;
    QTest::newRow("unheard of kind") << line(R"({"t_ms":1,"kind":"guessed\u202e","type":"x"})")
                                     << u"Line 2 of the recording: \"kind\" is \"guessed\uFFFD\" and none of "
                                        "sent, received, ignored, ended, step, signal."_s;
    QTest::newRow("kind as number") << line(R"({"t_ms":1,"kind":1,"type":"x"})")
                                    << u"Line 2 of the recording: \"kind\" is no text."_s;
    QTest::newRow("no type") << line(R"({"t_ms":1,"kind":"sent"})")
                             << u"Line 2 of the recording: \"type\" is no text."_s;
    QTest::newRow("id as text") << line(R"({"t_ms":1,"kind":"sent","type":"x","id":"2"})")
                                << u"Line 2 of the recording: \"id\" is no whole number from 0 to "
                                   "9007199254740992."_s;
    QTest::newRow("status as text") << line(R"({"t_ms":1,"kind":"sent","type":"x","status":"1"})")
                                    << u"Line 2 of the recording: \"status\" is no number."_s;
    QTest::newRow("negative size") << line(R"({"t_ms":1,"kind":"sent","type":"x","size":-5})")
                                   << u"Line 2 of the recording: \"size\" is no whole number from 0 to "
                                      "9007199254740992."_s;
    QTest::newRow("latency is null") << line(R"({"t_ms":1,"kind":"sent","type":"x","latency_ms":null})")
                                     << u"Line 2 of the recording: \"latency_ms\" is no whole number from 0 "
                                        "to 31622400000."_s;
    QTest::newRow("text is an object") << line(R"({"t_ms":1,"kind":"sent","type":"x","text":{}})")
                                       << u"Line 2 of the recording: \"text\" is no text."_s;
    QTest::newRow("a line too long") << line(QByteArray(RecordingLimits::lineBytes + 1, ' '))
                                     << u"Line 2 of the recording is longer than 128 KiB."_s;
    QTest::newRow("a head too long") << QByteArray(RecordingLimits::lineBytes + 1, ' ')
                                     << u"This is no recording: its first line is longer than 128 KiB."_s;
}

void TestRecording::problems()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, problem);
    QCOMPARE(problemOf(recordingFrom(text)), problem);
    QVERIFY(!problem.contains(u'\n'));
}

void TestRecording::cutOff_data()
{
    QTest::addColumn<qsizetype>("missing");
    QTest::newRow("one byte") << qsizetype{2};
    QTest::newRow("half") << qsizetype{20};
    QTest::newRow("almost all") << qsizetype{40};
}

void TestRecording::cutOff()
{
    QFETCH(const qsizetype, missing);
    const QByteArray line = R"({"kind":"signal","t_ms":0,"type":"connecting"})"
                            "\n";
    const auto read = recordingFrom(head + line + line.chopped(missing));
    QCOMPARE(problemOf(read), QString());
    QCOMPARE(std::get<Recording>(read).frames.size(), 1);
    QCOMPARE(std::get<Recording>(read).loss, u"Line 3, the last one, is cut off and was left out."_s);
}

void TestRecording::whatHasToBeEscaped()
{
    // What is saved can be read again, whatever it was.
    Recording recording{.program = u"1.0.0"_s,
        .started = QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC),
        .frames = {},
        .loss = {}};
    for (const QString &filler : {u"\u0001"_s, u"\""_s, u"€"_s, u"\U0001F98A"_s, u"x"_s}) {
        Frame frame;
        frame.type = u"text"_s;
        frame.text = filler.repeated(FrameLog::longestText / filler.size());
        recording.frames.append(frame);
    }
    const auto read = recordingFrom(jsonLinesOf(recording));
    QCOMPARE(problemOf(read), QString());
    const auto &again = std::get<Recording>(read);
    QCOMPARE(again.frames.size(), 5);
    QVERIFY(again.frames.at(0).text.endsWith(u'…'));
    QVERIFY(again.frames.at(3).text.isValidUtf16());
    QCOMPARE(again.frames.at(4), recording.frames.at(4));
}

void TestRecording::everyCutIsReadOrRefused()
{
    Recording recording{.program = u"1.0.0"_s,
        .started = QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC),
        .frames = someFrames(),
        .loss = {}};
    const QByteArray text = jsonLinesOf(recording);
    for (qsizetype size = head.size(); size <= text.size(); ++size) {
        const auto read = recordingFrom(text.first(size));
        QCOMPARE(problemOf(read), QString());
        QCOMPARE(std::get<Recording>(read).frames.size() + (std::get<Recording>(read).loss.isEmpty() ? 0 : 1),
            (text.first(size).count('\n') - 1) + (text.at(size - 1) == '\n' ? 0 : 1));
    }
}

void TestRecording::files_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("missing") << u"missing"_s << u"there is no such file"_s;
    QTest::newRow("folder") << u"."_s << u"it is no file"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"it is no file"_s;
}

void TestRecording::files()
{
    QFETCH(const QString, name);
    QFETCH(const QString, problem);
    const QString path = m_folder.filePath(name);
    if (name == u"pipe"_s)
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(problemOf(loadRecording(path)), u"Cannot read %1: %2."_s.arg(path, problem));
}

void TestRecording::large_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a million lines") << QByteArray("\n") << 1'000'000
                                     << u"The recording has more than 100000 lines; it was not read."_s;
    QTest::newRow("many bytes") << QByteArray(RecordingLimits::lineBytes, ' ') + '\n'
                                << 520 << u"The recording is larger than 64 MiB; it was not read."_s;
    QTest::newRow("one line") << QByteArray(1'000'000, '{') << 80
                              << u"Line 2 of the recording is longer than 128 KiB."_s;
}

void TestRecording::large()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, count);
    QFETCH(const QString, problem);
    const QString path = m_folder.filePath(u"large.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    for (int number = 0; number < count; ++number)
        file.write(line);
    file.close();
    QCOMPARE(problemOf(loadRecording(path)), problem);
    QVERIFY(file.remove());
}

void TestRecording::fileIsForItsOwner()
{
    const QString path = m_folder.filePath(u"owner.jsonl"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    QVERIFY(before.setPermissions(
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
    QVERIFY(!saveRecording({.program = {}, .started = {}, .frames = {}, .loss = {}}, path));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777U, 0600U);
}

void TestRecording::notWritable()
{
    const Recording recording{.program = {}, .started = {}, .frames = {}, .loss = {}};
    const QString path = m_folder.filePath(u"no such folder/recording.jsonl"_s);
    const auto problem = saveRecording(recording, path);
    QVERIFY(problem);
    QVERIFY2(problem->text.startsWith(u"Cannot write %1: "_s.arg(path)), qPrintable(problem->text));
    QVERIFY(!problem->text.contains(u'\n'));
    QVERIFY(saveRecording(recording, m_folder.path()));
}

void TestRecording::tooLargeToSave()
{
    Recording recording{.program = {}, .started = {}, .frames = {}, .loss = {}};
    Frame frame;
    frame.text = QString(100'000, u'x');
    for (int number = 0; number < 700; ++number)
        recording.frames.append(frame);
    const QString path = m_folder.filePath(u"too large.jsonl"_s);
    const auto problem = saveRecording(recording, path);
    QVERIFY(problem);
    QCOMPARE(problem->text, u"Cannot write %1: it would be larger than 64 MiB."_s.arg(path));
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
