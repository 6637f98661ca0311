// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"

#include <QtCore/QObject>
#include <QtWebSockets/QWebSocket>

namespace BlazeAuth::Tests {

/// One sign-in by license, in steps; made for each one anew.
class SignIn : public QObject
{
    Q_OBJECT

public:
    virtual void open() = 0;
    /// Once it is ready().
    virtual void authorize() = 0;
    virtual void close() = 0;

Q_SIGNALS:
    /// Connected and initialized.
    void ready();
    void authorized();
    void failed(const QString &why);
};

/// The least that Qt can do: a QWebSocket, and answers as QJsonDocument reads them.
class PlainSignIn final : public SignIn
{
    Q_OBJECT

public:
    explicit PlainSignIn(SessionConfig config);

    void open() override;
    void authorize() override;
    void close() override;

private:
    void onText(const QString &text);

    const SessionConfig m_config;
    QWebSocket m_socket;
};

/// Ours.
class SessionSignIn final : public SignIn
{
    Q_OBJECT

public:
    explicit SessionSignIn(const SessionConfig &config);

    void open() override;
    void authorize() override;
    void close() override;

private:
    AuthSession m_session;
};

/// The license that the bench signs in with.
[[nodiscard]] QString license();
/// For the server at \a url, whose authority's certificate is in the file \a authority; empty for `ws://`.
[[nodiscard]] SessionConfig configFor(const QString &url, const QString &authority);

} // namespace BlazeAuth::Tests
