// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/keychainresult.h"
#include "ui/kept/keychainstore.h"

#include <QtCore/QTimer>

#include <functional>
#include <optional>

namespace BlazeAuth {

/// One request to KeychainStore: a job of QtKeychain's, or several in a row, with one deadline for all.
class KeychainRequest final : public SecretRequest
{
    Q_OBJECT

public:
    KeychainRequest(QString service, QString name, const KeychainTimes &times);
    ~KeychainRequest() override;

    /// One of these, once.
    void probe();
    void read();
    void write(const QByteArray &secret);
    void remove();

private:
    using Next = std::function<void(SecretResult)>;

    void run(KeychainAction action, QKeychain::Job *job, const Next &next);
    void judge(KeychainAction action, QKeychain::Error error, const Next &next);
    void askService(const std::function<void(const SecretServiceState &)> &next);
    void runRead(const Next &next);
    void runWrite(const QByteArray &secret, const Next &next);
    void runRemove(const Next &next);
    void onSlow();
    void finish(SecretResult result);

    const QString m_service;
    const QString m_name;
    const KeychainTimes m_times;
    std::optional<KeychainAction> m_running;
    QByteArray m_secret; // as it was read
    QByteArray m_wanted; // as it is to be read again
    QTimer m_deadline; // runs until the answer is given
    bool m_asksUser = false;
};

} // namespace BlazeAuth
