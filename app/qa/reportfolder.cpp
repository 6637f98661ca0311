// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/reportfolder.h"

#include "app/qa/report.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype roomForReport = 512 * 1024; // bytes, for each file

QString junitName()
{
    return u"junit.xml"_s;
}

QString htmlName()
{
    return u"report.html"_s;
}

QString problemWith(const QString &path, const QString &reason)
{
    return u"Cannot write the report to %1 (%2); name another folder, or make room there"_s.arg(
        QDir::toNativeSeparators(path), reason);
}

std::optional<QString> makeFolder(const QString &folder)
{
    std::error_code error;
    std::filesystem::create_directories(
        std::filesystem::path(QFile::encodeName(folder).toStdString()), error);
    if (error)
        return problemWith(folder, QString::fromLocal8Bit(error.message().c_str()));
    if (!QFileInfo(folder).isDir())
        return problemWith(folder, u"it is a file"_s);
    return {};
}

enum class Purpose
{
    Keep,
    Try
};

/// Piece by piece: on a disk that becomes full only the piece after the last one says why.
bool writeWhole(QSaveFile &file, const QByteArray &content)
{
    qint64 written = 0;
    while (written < content.size()) {
        const qint64 more = file.write(content.constData() + written, content.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

std::optional<QString> write(const QString &path, const QByteArray &content, Purpose purpose)
{
    if (QFileInfo(path).isDir())
        return problemWith(path, u"it is a folder"_s);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeWhole(file, content))
        return problemWith(path, file.errorString());
    if (purpose == Purpose::Keep && !file.commit())
        return problemWith(path, file.errorString());
    return {}; // what was not committed goes with the QSaveFile
}

} // namespace

std::optional<QString> problemInReportFolder(const QString &folder)
{
    if (auto problem = makeFolder(folder))
        return problem;
    const QDir directory(folder);
    for (const QString &name : {junitName(), htmlName()}) {
        if (auto problem = write(directory.filePath(name), QByteArray(roomForReport, ' '), Purpose::Try))
            return problem;
    }
    return {};
}

std::optional<QString> writeReports(const QString &folder, const RunRecord &record)
{
    if (auto problem = makeFolder(folder))
        return problem;
    const QDir directory(folder);
    if (auto problem = write(directory.filePath(junitName()), junitReport(record), Purpose::Keep))
        return problem;
    return write(directory.filePath(htmlName()), htmlReport(record), Purpose::Keep);
}

} // namespace BlazeAuth::Qa
