// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/witness.h"

#include "app/sandbox/sandboxserver.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

Witness::Witness(const SandboxServer &server, QObject *parent)
    : QObject(parent)
{
    connect(&server, &SandboxServer::clientConnected, this, [this] { ++m_connections; });
    connect(&server, &SandboxServer::answered, this, &Witness::onAnswered);
    connect(&server, &SandboxServer::clientEnded, this, &Witness::onEnded);
}

QString Witness::text() const
{
    if (m_connections == 0)
        return u"no client connected"_s;
    return m_connections == 1 ? m_story.text()
                              : m_story.text() + u"; %1 connections in all"_s.arg(m_connections);
}

void Witness::onAnswered(int client, const QJsonObject &request, const Reply &reply)
{
    if (m_client == 0) {
        m_client = client;
        m_story = {};
    }
    if (client == m_client)
        m_story.asked(request, reply);
}

void Witness::onEnded(int client, const Ending &ending)
{
    if (client == m_client || m_client == 0)
        m_story.ended(ending);
}

} // namespace BlazeAuth::Sandbox
