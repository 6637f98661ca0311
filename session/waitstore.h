// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/moment.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace BlazeAuth {

/// Remembers, in a file, how long each server has asked to be left alone, so that starting the program anew
/// does not skip the wait. It holds no addresses in clear and no secrets.
class BLAZEAUTH_EXPORT WaitStore
{
public:
    /// Kept in the INI file \a path; by default `blazeauth/waits.ini` in the user's folder for configuration.
    explicit WaitStore(QString path = {}, QByteArray bootId = {});

    /// \a server has asked at \a now to be left alone for \a wait.
    void keep(const QUrl &server, std::chrono::seconds wait, const Moment &now);
    /// \a server has been left alone long enough.
    void forget(const QUrl &server);
    /// What is left of that at \a now; 0 where nothing was asked, or the file cannot be read.
    ///
    /// What was asked before the computer was started anew is kept from here on by the clock that nobody
    /// sets: a wall clock that is wrong makes somebody wait once, not each time.
    [[nodiscard]] std::chrono::milliseconds remaining(const QUrl &server, const Moment &now);

private:
    QString m_path;
    QByteArray m_bootId;
};

} // namespace BlazeAuth
