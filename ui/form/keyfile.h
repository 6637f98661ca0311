// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <optional>
#include <variant>

class QMimeData;

namespace BlazeAuth {

/// Why no key comes out of what was dropped or pasted as a file.
enum class KeyFileProblem
{
    SeveralFiles,
    Unreadable, ///< No file of this computer, or one that may not be read.
    TooLarge, ///< More than longestLicenseText bytes.
    NotText,
    NoKey,
    SeveralKeys
};

using KeyFileContent = std::variant<QString, KeyFileProblem>;

/// Whether \a data holds files, of this computer or another, and no mere links to pages.
[[nodiscard]] bool holdsFiles(const QMimeData &data);
/// The one key in the one text file that \a data holds.
[[nodiscard]] KeyFileContent keyInFiles(const QMimeData &data);
/// The one key in the text file at \a path: UTF-8, or UTF-16 or UTF-32 with a byte order mark; where it is
/// none of them, whatever else it is beside ASCII does not matter.
[[nodiscard]] KeyFileContent keyInFile(const QString &path);

} // namespace BlazeAuth
