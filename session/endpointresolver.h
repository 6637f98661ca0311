// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

#include <QtCore/QObject>

#include <memory>
#include <variant>

namespace BlazeAuth {

struct HttpAnswer;
class HttpsRequest;

/// Finds the WebSocket endpoint of a session: the configured one, or the one that the balancer names.
/// Used once; destroying it gives the question up and emits nothing.
class EndpointResolver final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointResolver(SessionConfig config, QObject *parent = nullptr);
    ~EndpointResolver() override;

    /// Asks; answers with resolved() or failed(), perhaps before it returns.
    void resolve();

Q_SIGNALS:
    /// The endpoint, which problemInEndpoint() has found good.
    void resolved(const QUrl &endpoint);
    void failed(const BlazeAuth::Failure &failure);

private:
    void onAnswered(const HttpAnswer &answer);

    const SessionConfig m_config;
    std::unique_ptr<HttpsRequest> m_request;
};

/// What the balancer's answer says (page Load balancer): an endpoint, or BalancerNoNodes (100),
/// BalancerAllOffline (101), BalancerVersionUnsupported (102), BalancerUnusable, or ServerInsecure for an
/// endpoint that is not safe.
[[nodiscard]] std::variant<QUrl, Failure> parseBalancerAnswer(const QByteArray &body);

} // namespace BlazeAuth
