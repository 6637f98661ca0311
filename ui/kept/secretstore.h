// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <memory>

namespace BlazeAuth {

/// How a request to a secret store ended.
enum class SecretResult
{
    Done,
    Missing, ///< There is no such entry.
    Locked, ///< The store is locked, and stayed so when it asked the user.
    Refused, ///< The user, or a rule of theirs, does not let this program.
    Unavailable, ///< There is no store on this computer.
    Silent, ///< It did not answer in time.
    Unusable, ///< Anything else, such as a store that loses what it was given.
};

/// A request under way. Deleting it cancels it: nothing is heard of it any more, though what has been asked
/// of the store may still happen, before what is asked of it later.
class BLAZEAUTH_EXPORT SecretRequest : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Once, after the call that made the request has returned. \a secret is what was read, otherwise empty;
    /// it is wiped after the signal where nobody has taken a copy. The request may be deleted in a slot.
    void answered(BlazeAuth::SecretResult result, const QByteArray &secret);
};

/// Keeps secrets by name, where only the user of this computer can get at them. Nothing here waits: every
/// answer comes later, and within a time that the store sets itself. It may ask the user first, to be
/// unlocked, and then waits for them much longer.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Whether something harmless can be written, read and removed: Done, or why not. May ask the user.
    [[nodiscard]] virtual std::unique_ptr<SecretRequest> probe() = 0;
    /// Reads the entry \a name: Done, Missing, or why not. May ask the user.
    [[nodiscard]] virtual std::unique_ptr<SecretRequest> read(const QString &name) = 0;
    /// Writes the entry \a name anew: Done once it has been read again, or why not. May ask the user.
    [[nodiscard]] virtual std::unique_ptr<SecretRequest> write(
        const QString &name, const QByteArray &secret) = 0;
    /// Removes the entry \a name: Done when there is none any more, or why not. Never asks the user: where
    /// the entry is locked, it stays.
    [[nodiscard]] virtual std::unique_ptr<SecretRequest> remove(const QString &name) = 0;
};

/// The keychain of this system, its entries filed under \a service; null where the program was built without.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecretStore(const QString &service);

} // namespace BlazeAuth
