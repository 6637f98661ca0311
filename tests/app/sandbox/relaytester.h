// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/limits.h"
#include "session/authsession.h"

#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtWebSockets/QWebSocket>

namespace BlazeAuth::Sandbox {

/// A relay to \a url.
[[nodiscard]] inline SessionConfig to(const QUrl &url)
{
    SessionConfig config;
    config.server = url;
    return config;
}

/// An ordinary client of \a url.
[[nodiscard]] inline SessionConfig clientOf(const QUrl &url)
{
    SessionConfig config = to(url);
    config.apiKey = QStringLiteral("BA0123456789ABCDEFGHI");
    config.clientId = QStringLiteral("desktop-main");
    return config;
}

/// The usual ones, but whoever has been closed soon has to go.
[[nodiscard]] inline Limits quickLimits()
{
    Limits limits;
    limits.lingering = std::chrono::milliseconds(50);
    return limits;
}

/// As QWebSocket wants it.
[[nodiscard]] inline QWebSocketProtocol::CloseCode closeCode(int number)
{
    return static_cast<QWebSocketProtocol::CloseCode>(number);
}

[[nodiscard]] inline QString failedBy(FailureKind kind)
{
    return QStringLiteral("failed %1").arg(static_cast<int>(kind));
}

/// What a session comes to, in the order in which it is told.
class Outcomes final : public QObject
{
public:
    explicit Outcomes(const AuthSession &session)
    {
        connect(
            &session, &AuthSession::authorized, this, [this] { texts.append(QStringLiteral("authorized")); });
        connect(&session, &AuthSession::closed, this, [this](const Closure &closure) {
            texts.append(QStringLiteral("closed %1 %2").arg(closure.number).arg(closure.reason));
        });
        connect(&session, &AuthSession::failed, this,
            [this](const Failure &failure) { texts.append(failedBy(failure.kind())); });
    }

    QStringList texts;
};

} // namespace BlazeAuth::Sandbox
