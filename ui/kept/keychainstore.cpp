// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keychainstore.h"

#include "ui/kept/keychainrequest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

KeychainStore::KeychainStore(QString service, KeychainTimes times)
    : m_service(std::move(service))
    , m_times(times)
{
}

std::unique_ptr<SecretRequest> KeychainStore::probe()
{
    auto request = std::make_unique<KeychainRequest>(m_service, u"test"_s, m_times);
    request->probe();
    return request;
}

std::unique_ptr<SecretRequest> KeychainStore::read(const QString &name)
{
    auto request = std::make_unique<KeychainRequest>(m_service, name, m_times);
    request->read();
    return request;
}

std::unique_ptr<SecretRequest> KeychainStore::write(const QString &name, const QByteArray &secret)
{
    auto request = std::make_unique<KeychainRequest>(m_service, name, m_times);
    request->write(secret);
    return request;
}

std::unique_ptr<SecretRequest> KeychainStore::remove(const QString &name)
{
    auto request = std::make_unique<KeychainRequest>(m_service, name, m_times);
    request->remove();
    return request;
}

std::unique_ptr<SecretStore> systemSecretStore(const QString &service)
{
    return std::make_unique<KeychainStore>(service);
}

} // namespace BlazeAuth
