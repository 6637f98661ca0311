// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/trustedfile.h"

#include "session/protocol/displaytext.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype shownFolder = 200;

/// An open file; closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool belongsToUs(const struct stat &status)
{
    return status.st_uid == 0 || status.st_uid == geteuid();
}

bool othersMayWrite(const struct stat &status)
{
    return (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(strerror(error));
}

std::optional<FileProblem> problemInFolder(const Descriptor &folder, const QString &path)
{
    const auto shown = displayText(path, shownFolder);
    struct stat status = {};
    if (!folder.isOpen() || fstat(folder.number(), &status) != 0)
        return FileProblem{
            u"lies in the folder %1, which cannot be opened (%2); allow that"_s.arg(shown, reasonOf(errno))};
    if (!belongsToUs(status))
        return FileProblem{
            u"lies in the folder %1, which belongs to neither root nor you; give it to root, or move the file"_s
                .arg(shown)};
    if (othersMayWrite(status) && (status.st_mode & S_ISVTX) == 0)
        return FileProblem{
            u"lies in the folder %1, which others than its owner may write to; take that away (chmod go-w)"_s
                .arg(shown)};
    return std::nullopt;
}

/// The folder \a path, which is canonical, opened one after the other from the root on.
std::variant<Descriptor, FileProblem> openFolder(const QString &path)
{
    Descriptor folder(open("/", O_PATH | O_DIRECTORY | O_CLOEXEC));
    QString walked = u"/"_s;
    if (auto problem = problemInFolder(folder, walked))
        return *problem;
    for (const auto &name : path.split(u'/', Qt::SkipEmptyParts)) {
        walked = QDir(walked).filePath(name);
        folder = Descriptor(openat(folder.number(), QFile::encodeName(name).constData(),
            O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (auto problem = problemInFolder(folder, walked))
            return *problem;
    }
    return folder;
}

std::optional<FileProblem> problemInFile(const struct stat &status, qint64 largest)
{
    if (!S_ISREG(status.st_mode))
        return FileProblem{u"is no file; name one"_s};
    if (!belongsToUs(status))
        return FileProblem{u"belongs to neither root nor you; give it to root (chown root)"_s};
    if (othersMayWrite(status))
        return FileProblem{u"can be written by others than its owner; take that away (chmod go-w)"_s};
    if (status.st_size > largest)
        return FileProblem{u"is larger than %1 KiB; shorten it"_s.arg(largest / 1024)};
    return std::nullopt;
}

} // namespace

std::variant<QByteArray, FileProblem> readTrustedFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    const auto folderPath = QDir(info.absolutePath()).canonicalPath();
    if (path.isEmpty() || info.fileName().isEmpty() || folderPath.isEmpty())
        return FileProblem{u"does not exist; name a file that does"_s};
    const auto folder = openFolder(folderPath);
    if (const auto *problem = std::get_if<FileProblem>(&folder))
        return *problem;

    // Not waiting: a pipe would keep a reader for ever.
    const Descriptor descriptor(openat(std::get<Descriptor>(folder).number(),
        QFile::encodeName(info.fileName()).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!descriptor.isOpen()) {
        if (errno == ENOENT)
            return FileProblem{u"does not exist; name a file that does"_s};
        if (errno == ELOOP)
            return FileProblem{u"is a link; name the file that it leads to"_s};
        return FileProblem{u"cannot be read (%1); allow reading"_s.arg(reasonOf(errno))};
    }
    struct stat status = {};
    if (fstat(descriptor.number(), &status) != 0)
        return FileProblem{u"cannot be read (%1); allow reading"_s.arg(reasonOf(errno))};
    if (auto problem = problemInFile(status, largest))
        return *problem;

    QFile file;
    if (!file.open(descriptor.number(), QIODevice::ReadOnly))
        return FileProblem{u"cannot be read (%1); allow reading"_s.arg(file.errorString())};
    const auto content = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return FileProblem{u"cannot be read (%1); allow reading"_s.arg(file.errorString())};
    return content;
}

} // namespace BlazeAuth
