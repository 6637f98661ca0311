// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/outcomelog.h"

#include "session/authsession.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

template <typename Enum> QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString waitOf(const std::optional<std::chrono::seconds> &wait)
{
    return wait ? u", wait %1 s"_s.arg(wait->count()) : QString();
}

} // namespace

QString logTextOf(const Grant &grant)
{
    return u"authorized "_s + keyOf(grant.packet());
}

QString logTextOf(const Rejection &rejection)
{
    return u"rejected %1: %2 %3"_s.arg(
        keyOf(rejection.packet), keyOf(rejection.status()), QString::number(rejection.number, 'f', 0));
}

QString logTextOf(const Closure &closure)
{
    return u"closed: %1 %2%3"_s.arg(
        keyOf(closure.code()), QString::number(closure.number), waitOf(closure.retryAfter));
}

QString logTextOf(const Failure &failure)
{
    const auto status = failure.status ? u' ' + keyOf(*failure.status) : QString();
    return u"failed: %1 %2%3%4"_s.arg(
        keyOf(failure.kind()), keyOf(failure.cause), status, waitOf(failure.retryAfter));
}

OutcomeLog::OutcomeLog(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

OutcomeLog::OutcomeLog(const AuthSession &session, QObject *parent)
    : OutcomeLog(session.clock(), parent)
{
    const auto keep = [this, &session]<typename Value>(void (AuthSession::*signal)(const Value &)) {
        connect(&session, signal, this, [this](const Value &outcome) { add(logTextOf(outcome)); });
    };
    keep(&AuthSession::authorized);
    keep(&AuthSession::rejected);
    keep(&AuthSession::closed);
    keep(&AuthSession::failed);
    connect(&session, &AuthSession::connectionLost, this,
        [this](const Failure &failure) { add(u"connection lost, "_s + logTextOf(failure)); });
    connect(&session, &AuthSession::initialized, this, [this] { add(u"initialized"_s); });
    connect(&session, &AuthSession::waiting, this,
        [this](std::chrono::seconds wait) { add(u"waiting %1 s"_s.arg(wait.count())); });
    connect(&session, &AuthSession::delayed, this,
        [this](std::chrono::seconds delay) { add(u"delayed %1 s"_s.arg(delay.count())); });
    connect(&session, &AuthSession::reconnected, this, [this] { add(u"reconnected"_s); });
    connect(&session, &AuthSession::expired, this, [this] { add(u"expired"_s); });
    connect(&session, &AuthSession::signedOut, this, [this] { add(u"signed out"_s); });
}

void OutcomeLog::add(const QString &what)
{
    const auto now = m_clock().wall;
    // A server that is down for hours must not push out what happened before.
    if (!m_entries.isEmpty() && m_entries.constLast().what == what) {
        m_entries.last().wall = now;
        ++m_entries.last().times;
        return;
    }
    if (m_entries.size() == most)
        m_entries.removeFirst();
    m_entries += Entry{.wall = now, .what = what};
}

} // namespace BlazeAuth
