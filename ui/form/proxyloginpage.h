// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class PasswordEdit;
class TextField;

/// Asks for the login that a proxy demands, in place of the form. It is kept nowhere.
class ProxyLoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyLoginPage(QWidget *parent = nullptr);

    /// Empties the password and moves the focus to the first field that is empty.
    void begin();
    /// Says that the proxy did not accept the login.
    void refuse();

Q_SIGNALS:
    void entered(const BlazeAuth::ProxyLogin &login);
    void canceled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();

    TextField *m_user;
    PasswordEdit *m_password;
};

} // namespace BlazeAuth
