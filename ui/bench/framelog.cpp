// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framelog.h"

#include "session/authsession.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

qsizetype bytesOf(const QString &text)
{
    return text.size() * static_cast<qsizetype>(sizeof(QChar));
}

/// Without a trailing half of a character.
void cutTo(QString &text, qsizetype most)
{
    if (text.size() <= most)
        return;
    text.truncate(text.at(most - 1).isHighSurrogate() ? most - 1 : most);
    text.squeeze();
}

} // namespace

FrameLog::FrameLog(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_start(m_clock())
{
}

void FrameLog::attach(AuthSession &session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_open.clear();
    follow(session);
}

void FrameLog::follow(AuthSession &session)
{
    const auto bare = [this, &session](auto signal, const QString &name) {
        connect(&session, signal, this, [this, name] { addSignal(signalFrame(name)); });
    };
    const auto with = [this, &session]<typename Value>(
                          void (AuthSession::*signal)(Value), const QString &name) {
        connect(&session, signal, this, [this, name](Value value) { addSignal(signalFrame(name, value)); });
    };
    with(&AuthSession::stageChanged, u"stageChanged"_s);
    bare(&AuthSession::connecting, u"connecting"_s);
    bare(&AuthSession::connected, u"connected"_s);
    bare(&AuthSession::initializing, u"initializing"_s);
    bare(&AuthSession::initialized, u"initialized"_s);
    with(&AuthSession::delayed, u"delayed"_s);
    bare(&AuthSession::authorizing, u"authorizing"_s);
    with(&AuthSession::authorized, u"authorized"_s);
    with(&AuthSession::rejected, u"rejected"_s);
    with(&AuthSession::closed, u"closed"_s);
    with(&AuthSession::failed, u"failed"_s);
    with(&AuthSession::connectionLost, u"connectionLost"_s);
    with(&AuthSession::reconnected, u"reconnected"_s);
    connect(&session, &AuthSession::reconnecting, this, [this](std::chrono::milliseconds delay) {
        const QJsonObject fields{{u"milliseconds"_s, static_cast<qint64>(delay.count())}};
        addSignal(signalFrame(u"reconnecting"_s, fields));
    });
    with(&AuthSession::waiting, u"waiting"_s);
    bare(&AuthSession::expired, u"expired"_s);
    bare(&AuthSession::signedOut, u"signedOut"_s);
    connect(&session, &AuthSession::traced, this,
        [this](const TraceEvent &event) { add(frameFrom(event, elapsed(), m_open)); });
}

void FrameLog::addSignal(Frame frame)
{
    frame.time = elapsed();
    add(std::move(frame));
}

void FrameLog::add(Frame frame)
{
    cutTo(frame.text, longestText);
    cutTo(frame.type, longestType);
    m_textSize += bytesOf(frame.text);
    m_frames.push_back(std::move(frame));
    while (size() > mostFrames || m_textSize > mostText) {
        dropFirst();
        ++m_dropped;
    }
    Q_EMIT changed();
}

void FrameLog::clear()
{
    while (size() > 0)
        dropFirst();
    m_dropped = 0;
    Q_EMIT changed();
}

void FrameLog::dropFirst()
{
    m_textSize -= bytesOf(m_frames.front().text);
    m_frames.pop_front();
    ++m_first;
}

QDateTime FrameLog::started() const
{
    return QDateTime::fromMSecsSinceEpoch(m_start.wall.count(), Qt::UTC);
}

} // namespace BlazeAuth::Bench
