// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/onelauncher.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

std::unique_ptr<QLockFile> lockFor(const QString &configPath, const QString &program, const QString &folder)
{
    const auto identity = QFileInfo(configPath).canonicalFilePath().toUtf8() + '\0' + program.toUtf8();
    const auto hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().first(32);
    auto lock = std::make_unique<QLockFile>(
        QDir(folder).filePath(u"launcher-%1.lock"_s.arg(QLatin1StringView(hash))));
    lock->setStaleLockTime(0); // however long ago: whoever holds it may run for weeks
    return lock;
}

QString lockFolder()
{
    // Qt would say on standard error that there is none, and take another one.
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const auto parent =
        runtime.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) : runtime;
    auto result = parent + u"/blazeauth"_s;
    static_cast<void>(QDir().mkpath(result));
    return result;
}

bool isHeldByAnother(QLockFile &lock)
{
    return !lock.tryLock() && lock.error() == QLockFile::LockFailedError;
}

} // namespace BlazeAuth
