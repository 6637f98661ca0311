// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/transport.h"

#include <QtCore/QJsonObject>
#include <QtCore/QPointer>

namespace BlazeAuth::Gallery {

/// The other end of the newest connection, in the same process: it says what it is told to say, when it is
/// told to. Whatever it says goes through the whole of a session, as text.
class ScriptedServer
{
public:
    ScriptedServer();

    [[nodiscard]] TransportFactory transports();

    /// The connection comes up, which the session answers with Initialize.
    void accept();
    /// Answers the request that came last.
    void answer(QJsonObject fields);
    void end(const TransportEnd &end);

private:
    class Connection;

    QPointer<Connection> m_connection;
};

} // namespace BlazeAuth::Gallery
