// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <csignal>

namespace BlazeAuth::Sandbox {

/// Blocks SIGINT, SIGTERM and SIGHUP, so that a SignalWatcher can read them. To be called in main(), before
/// there is a second thread. Returns what was blocked before, which is what a child process should start
/// with.
[[nodiscard]] sigset_t blockEndSignals();

/// Tells of the signals that ask a program to end, in the event loop, where anything may be done about them.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    /// \a fromTerminal: a key such as Ctrl+C sent it, to every process in the foreground.
    void received(int signal, bool fromTerminal);

private:
    void read();

    const int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace BlazeAuth::Sandbox
