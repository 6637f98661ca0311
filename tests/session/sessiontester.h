// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "tests/peers/scriptedpeer.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QMetaEnum>

/// \file
/// What the tests of AuthSession share.

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;

inline const LicenseKey license{.key = u"ABCDEF-123456"_s};
inline const Account account{
    .login = u"user@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};

inline SessionConfig configFor(const ScriptedPeer &peer)
{
    SessionConfig config;
    config.server = peer.url();
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    return config;
}

inline QJsonObject conversation(const QString &name)
{
    QFile file(QStringLiteral(BLAZEAUTH_CONVERSATIONS) + u'/' + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Every signal of a session by name, in order.
class Diary : public QObject
{
public:
    explicit Diary(AuthSession &session)
    {
        connect(&session, &AuthSession::connecting, this, [this] { m_entries += u"connecting"_s; });
        connect(&session, &AuthSession::connected, this, [this] { m_entries += u"connected"_s; });
        connect(&session, &AuthSession::initializing, this, [this] { m_entries += u"initializing"_s; });
        connect(&session, &AuthSession::initialized, this, [this] { m_entries += u"initialized"_s; });
        connect(&session, &AuthSession::authorizing, this, [this] { m_entries += u"authorizing"_s; });
        connect(&session, &AuthSession::authorized, this, [this] { m_entries += u"authorized"_s; });
        connect(&session, &AuthSession::rejected, this,
            [this](const Rejection &rejection) { m_entries += u"rejected %1"_s.arg(rejection.number); });
        connect(&session, &AuthSession::closed, this,
            [this](const Closure &closure) { m_entries += u"closed %1"_s.arg(closure.number); });
        connect(&session, &AuthSession::failed, this, [this](const Failure &failure) {
            m_entries += u"failed "_s
                         + QString::fromLatin1(
                             QMetaEnum::fromType<FailureCause>().valueToKey(static_cast<int>(failure.cause)));
        });
        connect(&session, &AuthSession::waiting, this,
            [this](std::chrono::seconds wait) { m_entries += u"waiting %1"_s.arg(wait.count()); });
        connect(&session, &AuthSession::expired, this, [this] { m_entries += u"expired"_s; });
        connect(&session, &AuthSession::signedOut, this, [this] { m_entries += u"signedOut"_s; });
        connect(&session, &AuthSession::connectionLost, this, [this] { m_entries += u"connectionLost"_s; });
        connect(&session, &AuthSession::reconnected, this, [this] { m_entries += u"reconnected"_s; });
        connect(&session, &AuthSession::reconnecting, this, [this] { m_entries += u"reconnecting"_s; });
        connect(&session, &AuthSession::delayed, this,
            [this](std::chrono::seconds delay) { m_entries += u"delayed %1"_s.arg(delay.count()); });
    }

    /// What was written since the last question.
    QString take() { return std::exchange(m_entries, {}).join(u", "_s); }
    [[nodiscard]] QString last() const { return m_entries.isEmpty() ? QString() : m_entries.constLast(); }

private:
    QStringList m_entries;
};

inline ScriptedPeer::TextScript answers(const QJsonObject &answer)
{
    return [answer](PeerConnection &connection, const QJsonObject &) { connection.answer(answer); };
}

} // namespace BlazeAuth::Tests

#define COMPARE_STAGE(expected) QTRY_COMPARE(session.stage(), Stage::expected)
