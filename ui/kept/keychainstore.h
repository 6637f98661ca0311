// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/secretstore.h"

#include <QtCore/QString>

#include <chrono>

namespace BlazeAuth {

/// How long to wait for a keychain.
struct KeychainTimes
{
    /// What takes longer hangs, or waits for the user: the service is asked which of the two.
    std::chrono::milliseconds patience{10'000};
    /// How long that question may take.
    std::chrono::milliseconds question{3'000};
    /// How long the user may take.
    std::chrono::milliseconds longest{300'000};
};

/// The system's keychain, through QtKeychain: the Secret Service or KWallet on Linux. Never a file: where
/// there is no keychain, nothing is kept.
///
/// QtKeychain does one thing after the other for the whole program, in the order asked. A job that hangs
/// holds up all others, also those of others; it cannot be called off, for its library still answers it.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(QString service, KeychainTimes times = {});

    [[nodiscard]] std::unique_ptr<SecretRequest> probe() override;
    [[nodiscard]] std::unique_ptr<SecretRequest> read(const QString &name) override;
    [[nodiscard]] std::unique_ptr<SecretRequest> write(
        const QString &name, const QByteArray &secret) override;
    [[nodiscard]] std::unique_ptr<SecretRequest> remove(const QString &name) override;

private:
    const QString m_service;
    const KeychainTimes m_times;
};

} // namespace BlazeAuth
