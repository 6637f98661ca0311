// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtCore/QTemporaryDir>
#include <QtWidgets/QWidget>

#include <memory>

namespace BlazeAuth {
class AuthSession;
class LoginWidget;
} // namespace BlazeAuth

namespace BlazeAuth::Qa {

/// Where the login window stands in the bench: the one that users get, over a session of the bench's making.
/// It remembers nothing from one window to the next.
class LoginPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPane(QWidget *parent = nullptr);

    /// Puts a new window over \a session in the place of the one before, and connects. Not to be called in a
    /// slot of the session before.
    void open(std::unique_ptr<AuthSession> session);
    /// Types \a credentials and presses Sign in, as a user would. After open().
    void signIn(const Credentials &credentials);

    /// Null before open().
    [[nodiscard]] LoginWidget *login() const { return m_login; }

private:
    void type(const QString &field, const QString &text);

    QTemporaryDir m_marks; // instead of the folder of the user
    LoginWidget *m_login = nullptr; // a child
};

} // namespace BlazeAuth::Qa
