// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

class QDBusMessage;

namespace BlazeAuth {

/// How the Secret Service of a Linux desktop stands, as far as it matters for one entry. QtKeychain does not
/// tell: it says of a locked entry that there is none, and of a service that is not there that something went
/// wrong.
struct SecretServiceState
{
    enum class Presence
    {
        NotAsked, ///< The keychain here is another one.
        Absent,
        Silent, ///< It is there and does not answer.
        Present,
    };
    Presence presence = Presence::NotAsked;
    bool entryLocked = false; ///< The entry lies in a locked collection.
    bool collectionLocked = false; ///< The one for new entries is locked.
    bool collectionMissing = false; ///< There is none for new entries yet.

    [[nodiscard]] bool operator==(const SecretServiceState &) const = default;
};

/// Whether QtKeychain uses the Secret Service on this desktop, and not KWallet.
[[nodiscard]] bool usesSecretService();

/// One question to the Secret Service, asked without waiting, without waking it up and without a prompt.
class SecretServiceQuestion final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for the entry that QtKeychain files as \a name under \a service; the answer comes within \a
    /// limit. To be called once.
    void ask(const QString &service, const QString &name, std::chrono::milliseconds limit);

Q_SIGNALS:
    /// Once, after ask() has returned. The question may be deleted in a slot.
    void answered(const BlazeAuth::SecretServiceState &state);

private:
    void call(const QDBusMessage &message, void (SecretServiceQuestion::*then)(const QDBusMessage &));
    void onFound(const QDBusMessage &reply);
    void onCollection(const QDBusMessage &reply);
    void onLocked(const QDBusMessage &reply);
    void finish();

    SecretServiceState m_state;
    QTimer m_limit;
};

} // namespace BlazeAuth
