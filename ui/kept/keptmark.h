// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QString>

namespace BlazeAuth {

/// What is known of the keychain without asking it, so that it is left alone where nothing was ever kept.
enum class KeptMark
{
    None, ///< Nothing of ours lies there.
    Kept, ///< A sign-in lies there, for the next start.
    ToBeRemoved, ///< Something may still lie there that is not to be used any more.
};

/// Remembers the mark of one entry in a settings file: a single boolean, under a name that shows neither the
/// server nor the application, and never a secret.
class BLAZEAUTH_EXPORT KeptMarkFile
{
public:
    /// For the entry called \a name, in the INI file \a path; by default `blazeauth/kept.ini` in the user's
    /// folder for configuration.
    explicit KeptMarkFile(const QString &name, QString path = {});

    /// None where the file cannot be read or says something else.
    [[nodiscard]] KeptMark mark() const;
    /// Whether that is written down now.
    [[nodiscard]] bool setMark(KeptMark mark);

private:
    QString m_key;
    QString m_path;
};

} // namespace BlazeAuth
