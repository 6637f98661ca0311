// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/dataset.h"
#include "app/sandbox/limits.h"
#include "app/sandbox/listener.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/rules.h"
#include "app/sandbox/scenario.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace BlazeAuth::Sandbox {

class Connection;

/// A Blazeauth server for tests: keeps the documented rules over the licenses and accounts of a Dataset, and
/// answers the magic inputs of catalogue() as they say. Everything in memory, over `ws://`; any number in one
/// process. Not to be deleted in a slot of its own signals.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    /// With the data that ships with it, the clocks of this computer and the documented limits.
    explicit SandboxServer(QObject *parent = nullptr);
    SandboxServer(Dataset dataset, Clock clock, Limits limits, QObject *parent = nullptr);
    /// Drops every client.
    ~SandboxServer() override;

    /// Starts to listen; port 0 is any free one. When it returns false, errorString() says why.
    [[nodiscard]] bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    /// Refuses who comes from now on, as a server that is down does; clients stay. listen() begins again.
    void stopListening();
    [[nodiscard]] QString errorString() const;
    /// `ws://127.0.0.1:PORT/`; empty before listen().
    [[nodiscard]] QUrl url() const;
    /// Of the first application in the data.
    [[nodiscard]] QString apiKey() const { return m_apiKey; }

    /// Back to the starting state: data, activations, bindings, sessions and rate limits. Clients are
    /// dropped.
    void reset();
    /// From now on answers every client as \a scenario says, whatever license, login, API key or client id it
    /// sends: for clients with inputs of their own. Unset, as at the start: each by its inputs. reset()
    /// leaves it.
    void setScenario(const std::optional<Scenario> &scenario);
    /// Closes every client with \a closeCode and \a reason.
    void closeAll(int closeCode, const QString &reason);
    /// Ends every TCP connection, without a close frame.
    void dropAll();
    /// Clients whose WebSocket is open.
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    /// A WebSocket has been opened.
    void clientConnected();
    /// A WebSocket is gone, whoever ended it.
    void clientDisconnected();
    /// A text frame arrived that holds a JSON object; emitted before it is answered.
    void requestReceived(const QJsonObject &request);
    /// The client \a number, which counts from 1, has sent \a request, empty where it was no JSON object, and
    /// \a reply is what is done about it now.
    void answered(int number, const QJsonObject &request, const BlazeAuth::Sandbox::Reply &reply);
    /// The WebSocket of the client \a number is gone; before clientDisconnected().
    void clientEnded(int number, const BlazeAuth::Sandbox::Ending &ending);

private:
    void onAccepted(Connection *connection);
    void onText(Connection *connection, const QByteArray &text);
    void answer(Connection *connection, const QJsonObject &request, const Reply &reply);
    void onEnded(Connection *connection);

    const Clock m_clock;
    const QString m_apiKey;
    Rules m_rules;
    Listener m_listener;
    int m_lastNumber = 0; // of a client
};

} // namespace BlazeAuth::Sandbox
