// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/client.h"

#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtWebSockets/QWebSocket>

namespace BlazeAuth::Qa {

/// A client of somebody else's: written by hand over a QWebSocket, and right as it is. Each of its judgements
/// can be broken.
class PlainClient : public Client
{
    Q_OBJECT

public:
    PlainClient();
    ~PlainClient() override;

    void start(const SessionConfig &config, const Credentials &credentials) override;

protected:
    /// Whether an answer with \a status lets the client go on.
    [[nodiscard]] virtual bool isGood(Packet packet, int status) const;
    /// What the end of the connection by \a code and \a reason means.
    [[nodiscard]] virtual Sandbox::Expected endBy(int code, const QString &reason) const;

private:
    void initialize();
    void authorize();
    void ask(Packet packet, QJsonObject request, std::chrono::milliseconds patience);
    void onText(const QString &text);
    void tell(const Sandbox::Expected &outcome);

    QWebSocket m_socket;
    QTimer m_patience;
    SessionConfig m_config;
    Credentials m_credentials;
    Packet m_asked = Packet::Initialize;
    int m_id = 0;
    bool m_isOver = false;
};

/// Takes whatever status it is answered with for a success.
class CredulousClient final : public PlainClient
{
protected:
    bool isGood(Packet packet, int status) const override;
};

/// Takes no notice of the seconds in the reason of a close code.
class ImpatientClient final : public PlainClient
{
protected:
    Sandbox::Expected endBy(int code, const QString &reason) const override;
};

/// Takes a connection that is lost for the server's refusal.
class OffendedClient final : public PlainClient
{
protected:
    Sandbox::Expected endBy(int code, const QString &reason) const override;
};

} // namespace BlazeAuth::Qa
