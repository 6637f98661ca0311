// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/loginwidget.h"

#include <QtWidgets/QDialog>

namespace BlazeAuth {

/// LoginWidget in a window of its own. Accepted by Continue; rejected when the window is closed before that.
/// Whichever comes first, it is done once each time that it is shown. An accept() by the program counts only
/// while somebody is signed in; otherwise it is a reject().
/// It may be deleted in a slot of any signal of its own or of its loginWidget().
class BLAZEAUTH_EXPORT LoginDialog : public QDialog
{
    Q_OBJECT

public:
    /// See the constructors of LoginWidget.
    explicit LoginDialog(SessionConfig config, QWidget *parent = nullptr);
    /// The same in the looks of a vendor.
    LoginDialog(SessionConfig config, Branding branding, QWidget *parent = nullptr);
    /// With a session of one's own making, not yet opened.
    explicit LoginDialog(
        std::unique_ptr<AuthSession> session, Branding branding = {}, QWidget *parent = nullptr);
    /// The same with \a memory, which is for the programs and tests of this project.
    LoginDialog(std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory,
        QWidget *parent = nullptr);
    ~LoginDialog() override;

    /// All that is in the dialog; its signals tell more than those of a dialog.
    [[nodiscard]] LoginWidget *loginWidget() const;
    /// Who is signed in, if anybody. After Continue: who pressed it, whatever has become of that since; so
    /// there always is one when the dialog was accepted.
    [[nodiscard]] std::optional<Grant> grant() const;

public Q_SLOTS:
    /// \cond
    void done(int result) override;
    /// \endcond

protected:
    /// \cond
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// \endcond

private:
    struct Private;

    std::unique_ptr<Private> d;
};

} // namespace BlazeAuth
