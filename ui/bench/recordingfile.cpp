// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/recordingfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

RecordingProblem notRead(const QString &path, const QString &why)
{
    return {u"Cannot read %1: %2."_s.arg(path, why)};
}

RecordingProblem notWritten(const QString &path, const QString &why)
{
    return {u"Cannot write %1: %2."_s.arg(path, why)};
}

} // namespace

std::optional<RecordingProblem> saveRecording(const Recording &recording, const QString &path)
{
    const QByteArray text = jsonLinesOf(recording);
    if (text.size() > RecordingLimits::bytes)
        return notWritten(
            path, u"it would be larger than %1 MiB"_s.arg(RecordingLimits::bytes / 1024 / 1024));
    QSaveFile file(path);
    // Before anything is in it: its rights are those of the file that takes its place.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.commit())
        return notWritten(path, file.errorString());
    return std::nullopt;
}

std::variant<Recording, RecordingProblem> loadRecording(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notRead(path, u"there is no such file"_s);
    // To open a pipe would be to wait for whoever writes to it.
    if (!info.isFile())
        return notRead(path, u"it is no file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, file.errorString());
    RecordingReader reader;
    while (!file.atEnd()) {
        QByteArray line = file.readLine(RecordingLimits::lineBytes + 2);
        const bool isComplete = line.endsWith('\n');
        if (line.isEmpty())
            return notRead(path, file.errorString());
        if (isComplete)
            line.chop(1);
        if (const auto problem = reader.add(line, isComplete))
            return *problem;
    }
    return reader.finish();
}

} // namespace BlazeAuth::Bench
