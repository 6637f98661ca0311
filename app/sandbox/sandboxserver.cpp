// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/connection.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(shippedDataset(), systemClock(), Limits(), parent)
{
}

SandboxServer::SandboxServer(Dataset dataset, Clock clock, Limits limits, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_apiKey(dataset.applications.constFirst().apiKey)
    , m_rules(std::move(dataset), limits)
    , m_listener(limits)
{
    connect(&m_listener, &Listener::accepted, this, &SandboxServer::onAccepted);
    connect(&m_listener, &Listener::opened, this, &SandboxServer::clientConnected);
    connect(&m_listener, &Listener::ended, this, &SandboxServer::onEnded);
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener.listen(address, port);
}

void SandboxServer::stopListening()
{
    m_listener.stop();
}

QString SandboxServer::errorString() const
{
    return m_listener.errorString();
}

QUrl SandboxServer::url() const
{
    return m_listener.url();
}

void SandboxServer::reset()
{
    dropAll();
    m_rules.reset();
}

void SandboxServer::setScenario(const std::optional<Scenario> &scenario)
{
    m_rules.setRow(scenario ? std::optional(scenario->row) : std::nullopt);
}

void SandboxServer::closeAll(int closeCode, const QString &reason)
{
    m_listener.closeAll({closeCode, reason});
}

void SandboxServer::dropAll()
{
    m_listener.dropAll();
}

int SandboxServer::connectionCount() const
{
    return m_listener.openCount();
}

void SandboxServer::onAccepted(Connection *connection)
{
    connection->session().number = ++m_lastNumber;
    connect(connection, &Connection::initializeDue, this, [this, connection] {
        if (const auto reply = m_rules.initializeOverdue(connection->session()))
            connection->perform(*reply);
    });
    connect(connection, &Connection::binaryReceived, this,
        [this, connection] { answer(connection, {}, m_rules.answerToBinary()); });
    connect(connection, &Connection::textReceived, this,
        [this, connection](const QByteArray &text) { onText(connection, text); });
}

void SandboxServer::onText(Connection *connection, const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        Q_EMIT requestReceived(document.object());
    // A slot may have ended the connection, or put the server back to its start.
    if (connection->isOpen())
        answer(connection, document.object(), m_rules.answer(text, connection->session(), m_clock()));
}

void SandboxServer::answer(Connection *connection, const QJsonObject &request, const Reply &reply)
{
    Q_EMIT answered(connection->session().number, request, reply);
    if (connection->isOpen())
        connection->perform(reply);
}

void SandboxServer::onEnded(Connection *connection)
{
    m_rules.leave(connection->session());
    if (!connection->wasOpened())
        return;
    Q_EMIT clientEnded(connection->session().number, connection->ending().value_or(Ending()));
    Q_EMIT clientDisconnected();
}

} // namespace BlazeAuth::Sandbox
