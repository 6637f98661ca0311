// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/scriptedserver.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Gallery {

class ScriptedServer::Connection final : public Transport
{
public:
    void open(const QUrl & /*endpoint*/) override { }
    void send(const QByteArray &text) override { m_request = QJsonDocument::fromJson(text).object(); }
    void ping(const QByteArray &payload) override
    {
        QMetaObject::invokeMethod(
            this, [this, payload] { Q_EMIT pongReceived(payload); }, Qt::QueuedConnection);
    }

    [[nodiscard]] const QJsonObject &request() const { return m_request; }

private:
    QJsonObject m_request; // the last one
};

ScriptedServer::ScriptedServer() = default;

TransportFactory ScriptedServer::transports()
{
    return [this](const SessionConfig &) {
        auto made = std::make_unique<Connection>();
        m_connection = made.get();
        return made;
    };
}

void ScriptedServer::accept()
{
    Q_EMIT m_connection->connected();
}

void ScriptedServer::answer(QJsonObject fields)
{
    fields.insert(u"id"_s, m_connection->request().value("id"_L1));
    if (!fields.contains("status"_L1))
        fields.insert(u"status"_s, static_cast<int>(Status::Ok));
    Q_EMIT m_connection->received(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

void ScriptedServer::end(const TransportEnd &end)
{
    Q_EMIT m_connection->ended(end);
}

} // namespace BlazeAuth::Gallery
