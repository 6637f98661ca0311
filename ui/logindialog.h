// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/loginwidget.h"

#include <QtWidgets/QDialog>

namespace BlazeAuth {

/// LoginWidget in a window of its own. Accepted by Continue; rejected when the window is closed before that.
class BLAZEAUTH_EXPORT LoginDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LoginDialog(SessionConfig config, QWidget *parent = nullptr);
    LoginDialog(SessionConfig config, Branding branding, QWidget *parent = nullptr);
    /// See the constructor of LoginWidget.
    explicit LoginDialog(std::unique_ptr<AuthSession> session, Branding branding = {},
        LoginMemory memory = {}, QWidget *parent = nullptr);

    [[nodiscard]] LoginWidget *loginWidget() const { return m_login; }
    /// Who is signed in, if anybody.
    [[nodiscard]] std::optional<Grant> grant() const { return m_login->grant(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LoginWidget *m_login;
};

} // namespace BlazeAuth
