// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/recording.h"

#include "session/version.h"
#include "ui/bench/framejson.h"
#include "ui/bench/framelog.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int ourVersion = 1;
const auto formatName = "blazeauth-recording"_L1;

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonLine(Frame frame)
{
    QByteArray line = jsonLine(jsonOf(frame));
    // What JSON has to escape takes up to six times its size.
    while (line.size() > RecordingLimits::lineBytes) {
        frame.text.truncate(frame.text.size() * 3 / 4);
        if (!frame.text.isEmpty() && frame.text.back().isHighSurrogate())
            frame.text.chop(1);
        frame.text += u'…';
        line = jsonLine(jsonOf(frame));
    }
    return line;
}

RecordingProblem noRecording(const QString &why)
{
    return {u"This is no recording: %1."_s.arg(why)};
}

} // namespace

Recording recordingOf(const FrameLog &log)
{
    return {.program = version(), .started = log.started(), .frames = log.frames(), .loss = {}};
}

QByteArray jsonLinesOf(const Recording &recording)
{
    QByteArray text = jsonLine(QJsonObject{{u"format"_s, formatName}, {u"version"_s, ourVersion},
                          {u"program"_s, recording.program},
                          {u"started"_s, recording.started.toUTC().toString(Qt::ISODateWithMs)}})
                      + '\n';
    for (const Frame &frame : recording.frames)
        text += jsonLine(frame) + '\n';
    return text;
}

std::optional<RecordingProblem> RecordingReader::add(const QByteArray &line, bool isComplete)
{
    ++m_lines;
    m_bytes += line.size() + 1;
    if (m_lines > RecordingLimits::lines)
        return RecordingProblem{
            u"The recording has more than %1 lines; it was not read."_s.arg(RecordingLimits::lines)};
    if (m_bytes > RecordingLimits::bytes + 1)
        return RecordingProblem{u"The recording is larger than %1 MiB; it was not read."_s.arg(
            RecordingLimits::bytes / 1024 / 1024)};
    if (line.size() > RecordingLimits::lineBytes) {
        const QString why = u"is longer than %1 KiB"_s.arg(RecordingLimits::lineBytes / 1024);
        return m_hasHead ? problemHere(why) : noRecording(u"its first line "_s + why);
    }
    if (!m_hasHead)
        return readHead(line);
    if (line.trimmed().isEmpty())
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) {
        if (isComplete)
            return problemHere(u"is no JSON object"_s);
        m_recording.loss = u"Line %1, the last one, is cut off and was left out."_s.arg(m_lines);
        return std::nullopt;
    }
    const auto frame = frameFromJson(document.object());
    if (const auto *const problem = std::get_if<QString>(&frame))
        return RecordingProblem{u"Line %1 of the recording: %2."_s.arg(QString::number(m_lines), *problem)};
    m_recording.frames.append(std::get<Frame>(frame));
    return std::nullopt;
}

std::optional<RecordingProblem> RecordingReader::readHead(const QByteArray &line)
{
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    if (head.value(u"format"_s) != formatName)
        return noRecording(u"its first line does not say \"%1\""_s.arg(formatName));
    const QJsonValue version = head.value(u"version"_s);
    if (!version.isDouble())
        return noRecording(u"its first line names no version"_s);
    if (version != ourVersion)
        return RecordingProblem{u"The recording has version %1; this program reads version %2."_s.arg(
            QString::number(version.toDouble()), QString::number(ourVersion))};
    const QJsonValue program = head.value(u"program"_s);
    const QJsonValue started = head.value(u"started"_s);
    m_recording.started = QDateTime::fromString(started.toString(), Qt::ISODateWithMs).toUTC();
    if (!program.isString() || !m_recording.started.isValid())
        return noRecording(u"its first line lacks \"program\" or \"started\", or has them wrong"_s);
    m_recording.program = program.toString();
    m_hasHead = true;
    return std::nullopt;
}

RecordingProblem RecordingReader::problemHere(const QString &what) const
{
    return {u"Line %1 of the recording %2."_s.arg(QString::number(m_lines), what)};
}

std::variant<Recording, RecordingProblem> RecordingReader::finish() const
{
    if (m_lines == 0)
        return noRecording(u"it is empty"_s);
    return m_recording;
}

std::variant<Recording, RecordingProblem> recordingFrom(const QByteArray &text)
{
    RecordingReader reader;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = text.indexOf('\n', begin);
        const QByteArray line = text.mid(begin, end < 0 ? -1 : end - begin);
        if (const auto problem = reader.add(line, end >= 0))
            return *problem;
        begin = end < 0 ? text.size() : end + 1;
    }
    return reader.finish();
}

} // namespace BlazeAuth::Bench
