// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/benchstore.h"

namespace BlazeAuth::Qa {
namespace {

std::unique_ptr<SecretRequest> answeredLater(SecretResult result, const QByteArray &secret = {})
{
    auto request = std::make_unique<SecretRequest>();
    QMetaObject::invokeMethod(
        request.get(), [told = request.get(), result, secret] { Q_EMIT told->answered(result, secret); },
        Qt::QueuedConnection);
    return request;
}

} // namespace

std::unique_ptr<SecretRequest> BenchStore::probe()
{
    return answeredLater(SecretResult::Done);
}

std::unique_ptr<SecretRequest> BenchStore::read(const QString &name)
{
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.cend() ? answeredLater(SecretResult::Missing)
                                     : answeredLater(SecretResult::Done, *found);
}

std::unique_ptr<SecretRequest> BenchStore::write(const QString &name, const QByteArray &secret)
{
    m_secrets.insert(name, secret);
    return answeredLater(SecretResult::Done);
}

std::unique_ptr<SecretRequest> BenchStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return answeredLater(SecretResult::Done);
}

} // namespace BlazeAuth::Qa
