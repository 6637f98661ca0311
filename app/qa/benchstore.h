// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/secretstore.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace BlazeAuth::Qa {

/// A keychain that is always there, and forgets everything with the window it belongs to: testers keep nobody
/// signed in on their computer.
class BenchStore final : public SecretStore
{
public:
    [[nodiscard]] std::unique_ptr<SecretRequest> probe() override;
    [[nodiscard]] std::unique_ptr<SecretRequest> read(const QString &name) override;
    [[nodiscard]] std::unique_ptr<SecretRequest> write(
        const QString &name, const QByteArray &secret) override;
    [[nodiscard]] std::unique_ptr<SecretRequest> remove(const QString &name) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace BlazeAuth::Qa
