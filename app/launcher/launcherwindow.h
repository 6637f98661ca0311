// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/launch.h"
#include "ui/loginwidget.h"

#include <QtCore/QTimer>

class QStackedLayout;

namespace BlazeAuth {

class EndNotice;
class LaunchPage;
class ProgramProcess;

/// The window in front of a program: signing in, how the start goes, and the end of the session. It is to be
/// seen only where it is needed, and gone while the program lives.
class LauncherWindow : public QWidget
{
    Q_OBJECT

public:
    /// How long signing in by itself may take before the window is shown.
    static constexpr std::chrono::milliseconds usualPatience{1'000};

    /// \a name is what users call the program; \a process runs it, and must outlive this.
    LauncherWindow(std::unique_ptr<AuthSession> session, const Branding &branding, LoginMemory memory,
        const QString &name, ProgramProcess &process, const EndRules &rules);

    /// Shows the window; where somebody \a isKept signed in, only once that needs the user or takes long.
    void begin(bool isKept);

    [[nodiscard]] LoginWidget &login() const { return *m_login; }
    [[nodiscard]] Launch &launch() { return m_launch; }

Q_SIGNALS:
    /// There is nothing more to do; with what the launcher is to end.
    void finished(int code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void bringUp();
    void onStarting();
    void onLived();
    void onStartFailed(const StartFailure &failure);
    void onMeasureChanged(Measure measure);

    LoginWidget *m_login;
    LaunchPage *m_page;
    EndNotice *m_notice;
    QStackedLayout *m_pages;
    Launch m_launch;
    QTimer m_patience;
    int m_codeWhenClosed;
};

} // namespace BlazeAuth
