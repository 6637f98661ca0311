// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ActionButton;
class ContentScroll;
class PasswordEdit;
class TextField;
class TextLabel;

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
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void markUser();
    void retranslate();

    ContentScroll *m_scroll;
    TextLabel *m_title;
    TextLabel *m_explanation;
    TextField *m_user;
    TextLabel *m_userCaption;
    PasswordEdit *m_password;
    ActionButton *m_use;
    ActionButton *m_leave;
};

} // namespace BlazeAuth
