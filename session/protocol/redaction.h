// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace BlazeAuth {

/// A key as it may be shown: its first 2 and last 2 characters around `…`; below 10 characters only `…`.
[[nodiscard]] BLAZEAUTH_EXPORT QString maskedKey(const QString &key);

/// Takes the secrets of a session out of text that comes from elsewhere, whatever their case, and also where
/// they stand there as JSON writes them in a string: a server may quote a request in its answer.
/// All text of the server passes through one of these where it enters the program, so nothing behind it -
/// window, console, trace - can show a secret that the server echoed.
class BLAZEAUTH_EXPORT Redaction
{
public:
    /// License and API keys are replaced by maskedKey(). An empty \a key is ignored.
    void addKey(const QString &key);
    /// A password is replaced by `…`. An empty \a password is ignored.
    void addPassword(const QString &password);

    [[nodiscard]] QString apply(const QString &text) const;
    /// The same for every string in \a value, names of members included.
    [[nodiscard]] QJsonValue apply(const QJsonValue &value) const;

private:
    /// A copy of its own, overwritten at its end.
    struct Secret
    {
        Secret(const QString &secret, QString inItsPlace);
        ~Secret();
        Q_DISABLE_COPY_MOVE(Secret)

        /// As JSON may write it. Made for the first text that could hold it, which hardly ever comes.
        [[nodiscard]] const QRegularExpression &escaped() const;

        QString text;
        QString shown;

    private:
        mutable std::optional<QRegularExpression> m_escaped;
    };
    [[nodiscard]] bool isNew(const QString &text) const;
    void add(const QString &text, const QString &shown);

    QList<std::shared_ptr<const Secret>> m_secrets; // longest first
};

} // namespace BlazeAuth
