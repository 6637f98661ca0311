// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/secretstore.h"

#include <QtCore/QPointer>

#include <utility>

namespace BlazeAuth::Tests {

/// A secret store that answers when it is told to, and says what was asked of it.
class FakeStore : public SecretStore
{
public:
    [[nodiscard]] std::unique_ptr<SecretRequest> probe() override { return newRequest("probe"); }
    [[nodiscard]] std::unique_ptr<SecretRequest> read(const QString &name) override
    {
        return newRequest("read " + name.toUtf8());
    }
    [[nodiscard]] std::unique_ptr<SecretRequest> write(const QString &name, const QByteArray &secret) override
    {
        return newRequest("write " + name.toUtf8() + ' ' + secret);
    }
    [[nodiscard]] std::unique_ptr<SecretRequest> remove(const QString &name) override
    {
        return newRequest("remove " + name.toUtf8());
    }

    /// What was asked since the last question, in order.
    [[nodiscard]] QByteArrayList takeCalls() { return std::exchange(m_calls, {}); }
    /// Answers what was asked last.
    void answer(SecretResult result, const QByteArray &secret = {})
    {
        if (m_request)
            Q_EMIT m_request->answered(result, secret);
    }

private:
    std::unique_ptr<SecretRequest> newRequest(const QByteArray &call)
    {
        m_calls += call;
        auto request = std::make_unique<SecretRequest>();
        m_request = request.get();
        return request;
    }

    QByteArrayList m_calls;
    QPointer<SecretRequest> m_request;
};

} // namespace BlazeAuth::Tests
