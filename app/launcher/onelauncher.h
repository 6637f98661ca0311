// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QString>

#include <memory>

namespace BlazeAuth {

/// Keeps a second launcher from running the same program for the same user: the lock of \a program with the
/// configuration \a configPath, in \a folder; not yet taken. One that a launcher which has died left behind
/// does not count.
[[nodiscard]] std::unique_ptr<QLockFile> lockFor(
    const QString &configPath, const QString &program, const QString &folder);

/// Where such locks lie: the user's folder for what ends with their session, or else for what may be deleted.
/// It is made if need be.
[[nodiscard]] QString lockFolder();

/// Whether another launcher holds \a lock; where it can be had it is taken. A lock that cannot be made, in a
/// full file system for one, keeps nobody from working.
[[nodiscard]] bool isHeldByAnother(QLockFile &lock);

} // namespace BlazeAuth
