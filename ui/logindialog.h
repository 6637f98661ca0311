// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/loginwidget.h"

#include <QtWidgets/QDialog>

namespace BlazeAuth {

/// LoginWidget in a window of its own. Accepted by Continue; rejected when the window is closed before that.
/// It may be deleted in a slot of any signal of its own or of its loginWidget().
class BLAZEAUTH_EXPORT LoginDialog : public QDialog
{
    Q_OBJECT

public:
    /// See the constructors of LoginWidget.
    explicit LoginDialog(SessionConfig config, QWidget *parent = nullptr);
    LoginDialog(SessionConfig config, Branding branding, QWidget *parent = nullptr);
    explicit LoginDialog(
        std::unique_ptr<AuthSession> session, Branding branding = {}, QWidget *parent = nullptr);
    LoginDialog(std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory,
        QWidget *parent = nullptr);
    ~LoginDialog() override;

    [[nodiscard]] LoginWidget *loginWidget() const;
    /// Who is signed in, if anybody. After Continue: who pressed it, whatever has become of that since; so
    /// there always is one when the dialog was accepted.
    [[nodiscard]] std::optional<Grant> grant() const;

public Q_SLOTS:
    void done(int result) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Private;

    std::unique_ptr<Private> d;
};

} // namespace BlazeAuth
