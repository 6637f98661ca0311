// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "ui/logindialog.h"
#include "ui/loginmemory.h"
#include "ui/message/message.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

#include <functional>
#include <memory>

namespace BlazeAuth::Tests {

/// Call in init(): every warning is a failure, except those that the offscreen platform gives for each window
/// and for each menu, and the one that a QWebSocket of the server gives when its client leaves.
void failOnWarnings();

/// A sandbox and a login window on it, to be used as a user would.
class LoginBench
{
public:
    LoginBench();

    [[nodiscard]] SessionConfig config() const;
    /// Opens a window; the one before is closed. It remembers no wait that a server at the same address, one
    /// of another test, has asked for.
    void open(const SessionConfig &config);
    /// Opens one as programs do.
    void openLasting(const SessionConfig &config);
    /// Opens a window and waits until it is connected and initialized.
    [[nodiscard]] bool openReady();
    /// Opens a window while the server is down, waits for the message, and brings the server up again.
    [[nodiscard]] bool openOffline();
    [[nodiscard]] bool waitForStage(Stage wanted);
    [[nodiscard]] bool waitForMessage();

    [[nodiscard]] Sandbox::SandboxServer &server() { return m_server; }
    [[nodiscard]] LoginDialog &dialog() { return *m_dialog; }
    [[nodiscard]] LoginWidget &login() { return *m_dialog->loginWidget(); }
    [[nodiscard]] Stage stage() const { return m_dialog->loginWidget()->session()->stage(); }

    [[nodiscard]] QWidget *widget(const char *objectName) const;
    [[nodiscard]] QLineEdit *edit(const char *objectName) const;
    [[nodiscard]] QAbstractButton *button(const char *objectName) const;
    /// The accessible name of a widget; empty when it is not to be seen.
    [[nodiscard]] QString spoken(const char *objectName) const;
    /// The whole text of the message.
    [[nodiscard]] QString message() const { return spoken("messageArea"); }
    /// The object name of what has the focus.
    [[nodiscard]] QString focus() const;
    [[nodiscard]] bool isShown(const char *objectName) const;

    void chooseTab(int index);
    void type(const char *objectName, const QString &text);
    void press(const char *objectName);
    void pressKey(Qt::Key key);
    void signInByLicense(const QString &key);
    void signInByAccount(const QString &login, const QString &password);

private:
    void show(std::unique_ptr<LoginDialog> dialog);
    [[nodiscard]] bool waitUntil(const std::function<bool()> &condition);

    Sandbox::SandboxServer m_server;
    std::unique_ptr<LoginDialog> m_dialog;
    quint64 m_time = 1000; // of the last key, in milliseconds
};

inline constexpr int licenseTab = 0;
inline constexpr int accountTab = 1;

} // namespace BlazeAuth::Tests
