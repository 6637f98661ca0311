// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <variant>

namespace BlazeAuth {

/// Why a file is not used: what is wrong with it and how to mend that, to stand after its name.
struct FileProblem
{
    QString text;

    [[nodiscard]] bool operator==(const FileProblem &) const = default;
};

/// The content of the file \a path, at most \a largest bytes, if nobody can have written it but root and
/// whoever runs this program: the file and each folder above it belong to one of the two, and nobody else may
/// write there. A folder in which everybody may write will do where each may only change what is theirs, such
/// as /tmp.
///
/// All of it is asked of what was opened, link by link, so that nothing can be exchanged in between. The file
/// itself may be no link, and no pipe or device.
[[nodiscard]] std::variant<QByteArray, FileProblem> readTrustedFile(const QString &path, qint64 largest);

} // namespace BlazeAuth
