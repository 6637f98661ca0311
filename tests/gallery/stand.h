// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "tests/fuzz/virtualtime.h"
#include "tests/gallery/scriptedserver.h"
#include "ui/logindialog.h"
#include "ui/loginmemory.h"

#include <QtCore/QAnimationDriver>

namespace BlazeAuth::Gallery {

/// What moves, moves by the time of the stand.
class VirtualMotion final : public QAnimationDriver
{
public:
    explicit VirtualMotion(const Tests::VirtualTime &time);

    [[nodiscard]] qint64 elapsed() const override { return m_time.now().count(); }

private:
    const Tests::VirtualTime &m_time;
};

/// A login window before a server that says what it is told to, at a time that passes when it is told to:
/// always the same pictures, and no waiting for them.
class Stand
{
public:
    explicit Stand(Tests::VirtualTime &time);

    /// Opens the window, which begins to connect.
    void open();
    /// Opens it, and lets it come to Ready.
    void openReady();
    /// Ready, with somebody signed in by an account or a license; \a answer is what the server tells of it.
    void openSignedIn(const Credentials &credentials, const QJsonObject &answer);
    void connectAndInitialize();
    void pass(std::chrono::milliseconds duration);

    void chooseTab(int index);
    void type(const char *objectName, const QString &text);
    void press(const char *objectName);
    /// Types and presses Sign in.
    void submit(const Credentials &credentials);

    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] LoginDialog &dialog() { return *m_dialog; }
    [[nodiscard]] LoginState state() const { return m_dialog->loginWidget()->state(); }
    /// As it is to be seen now, in the pixels of the screen.
    [[nodiscard]] QImage picture();

private:
    [[nodiscard]] QWidget &widget(const char *objectName) const;

    Tests::VirtualTime &m_time;
    VirtualMotion m_motion;
    ScriptedServer m_server;
    std::unique_ptr<LoginDialog> m_dialog;
};

inline constexpr int licenseTab = 0;
inline constexpr int accountTab = 1;

} // namespace BlazeAuth::Gallery
