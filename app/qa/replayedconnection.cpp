// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayedconnection.h"

#include "app/sandbox/connection.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype mostRequestsAhead = 1'000;

std::optional<qint64> requestIdOf(const QByteArray &text)
{
    const QJsonValue id = QJsonDocument::fromJson(text).object().value(u"id"_s);
    return id.isDouble() ? std::optional(id.toInteger()) : std::nullopt;
}

} // namespace

ReplayedConnection::ReplayedConnection(qintptr descriptor, Pace pace, QObject *parent)
    : QObject(parent)
    , m_pace(pace)
    , m_connection(new Sandbox::Connection(descriptor, Sandbox::Limits(), this))
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const auto act = std::get<ServerAct>(m_steps.takeFirst());
        perform(act);
        advance();
    });
    connect(m_connection, &Sandbox::Connection::opened, this, &ReplayedConnection::opened);
    connect(m_connection, &Sandbox::Connection::textReceived, this, &ReplayedConnection::onText);
    connect(m_connection, &Sandbox::Connection::ended, this, &ReplayedConnection::onEnded);
}

ReplayedConnection::~ReplayedConnection()
{
    m_connection->disconnect(this);
}

void ReplayedConnection::replay(const ReplaySteps &steps)
{
    m_steps = steps;
    m_isPlaying = true;
    advance();
}

void ReplayedConnection::refuse()
{
    m_connection->drop();
}

void ReplayedConnection::onText(const QByteArray &text)
{
    if (m_requests.size() >= mostRequestsAhead) {
        m_connection->drop();
        return;
    }
    m_requests.append(requestIdOf(text));
    advance();
}

void ReplayedConnection::onEnded()
{
    m_pause.stop();
    m_steps.clear();
    finish();
    Q_EMIT ended();
}

void ReplayedConnection::advance()
{
    while (!m_steps.isEmpty() && !m_pause.isActive()) {
        const ReplayStep step = m_steps.constFirst();
        if (const auto *const awaited = std::get_if<RequestAwaited>(&step)) {
            if (m_requests.isEmpty())
                return;
            const auto id = m_requests.takeFirst();
            if (awaited->id && id)
                m_ids.insert(*awaited->id, *id);
            m_steps.removeFirst();
            continue;
        }
        const auto &act = std::get<ServerAct>(step);
        if (m_pace == Pace::RealSpeed && act.pause > std::chrono::milliseconds::zero()) {
            m_pause.start(act.pause);
            return;
        }
        m_steps.removeFirst();
        perform(act);
    }
    if (m_steps.isEmpty())
        finish();
}

void ReplayedConnection::perform(const ServerAct &act)
{
    if (std::holds_alternative<Sandbox::Drop>(act.reply)) {
        m_connection->drop();
        return;
    }
    Sandbox::Reply reply = act.reply;
    if (auto *const message = std::get_if<Sandbox::Send>(&reply); message != nullptr && act.id) {
        if (const auto own = m_ids.constFind(*act.id); own != m_ids.constEnd())
            message->text = withId(message->text, *own);
    }
    m_connection->perform(reply);
}

void ReplayedConnection::finish()
{
    if (std::exchange(m_isPlaying, false))
        Q_EMIT played();
}

} // namespace BlazeAuth::Qa
