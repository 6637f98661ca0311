// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/exitcode.h"
#include "session/protocol/outcome.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace BlazeAuth {

class AuthSession;
class KeptSignIn;

/// Signs in with what is kept, without anybody to ask. Exactly one of passed() and refused() follows, after
/// begin() has returned.
class KeptCheck final : public QObject
{
    Q_OBJECT

public:
    /// How long all of it may take; a keychain may have to be unlocked by somebody who is not there.
    static constexpr std::chrono::milliseconds usualLimit{30'000};

    /// Both must outlive this.
    KeptCheck(
        AuthSession &session, KeptSignIn &kept, std::chrono::milliseconds limit, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void passed(const BlazeAuth::Grant &grant);
    /// \a sentence says why, in one line.
    void refused(BlazeAuth::LauncherExit code, const QString &sentence);

private:
    void look();
    void refuse(LauncherExit code, const QString &sentence);
    void refuseNobody();

    AuthSession &m_session;
    KeptSignIn &m_kept;
    QTimer m_limit;
    bool m_isOver = false;
};

} // namespace BlazeAuth
