// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>

namespace BlazeAuth {

/// What stands in an INI file of the plainest kind, by key.
using PlainIni = QHash<QString, QString>;

/// Reads \a text: lines of the form KEY=VALUE with each of \a names at most once, comments, and no section
/// but [General]. Otherwise what is wrong and how to mend it, in one line that shows no value. What QSettings
/// would read in a way of its own is refused, so that it and this read the same.
[[nodiscard]] BLAZEAUTH_EXPORT std::variant<PlainIni, QString> plainIniFrom(
    const QByteArray &text, const QStringList &names);

} // namespace BlazeAuth
