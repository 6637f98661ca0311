// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/moment.h"
#include "session/protocol/outcome.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace BlazeAuth {

class AuthSession;

/// The last things that happened to a session, for diagnostics: constants and numbers, in English, and
/// nothing that a server, a proxy or a user has written.
class OutcomeLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype most = 20;

    struct Entry
    {
        std::chrono::milliseconds wall{}; ///< When it happened last, since 1970-01-01T00:00:00Z.
        QString what; ///< Such as `rejected AuthorizeByLicense: LicenseExpired 103`.
        int times = 1; ///< In a row.

        [[nodiscard]] bool operator==(const Entry &) const = default;
    };

    /// Times by \a clock.
    explicit OutcomeLog(Clock clock, QObject *parent = nullptr);
    /// From now on keeps what happens to \a session, by its clock.
    explicit OutcomeLog(const AuthSession &session, QObject *parent = nullptr);

    void add(const QString &what);
    /// The oldest first.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

private:
    const Clock m_clock;
    QList<Entry> m_entries;
};

[[nodiscard]] QString logTextOf(const Grant &grant);
[[nodiscard]] QString logTextOf(const Rejection &rejection);
[[nodiscard]] QString logTextOf(const Closure &closure);
[[nodiscard]] QString logTextOf(const Failure &failure);

} // namespace BlazeAuth
