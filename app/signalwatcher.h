// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <csignal>
#include <initializer_list>

namespace BlazeAuth {

/// The set of \a signals.
[[nodiscard]] sigset_t signalSet(std::initializer_list<int> signals);

/// Those of \a signals that this process does not ignore. Whoever started it may have had it ignore some:
/// nohup(1) does, and so do shells for what they run in the background.
[[nodiscard]] sigset_t signalsNotIgnored(std::initializer_list<int> signals);

/// Blocks \a signals, so that a SignalWatcher can read them. To be called in main(), before there is a second
/// thread. Returns what was blocked before, which is what a child process should start with.
[[nodiscard]] sigset_t blockSignals(const sigset_t &signals);

/// Tells of signals that are blocked, in the event loop, where anything may be done about them.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(const sigset_t &signals, QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    /// \a fromTerminal: a key such as Ctrl+C sent it, to every process in the foreground. A terminal that is
    /// gone is no key: SIGHUP comes to the leader of the session alone.
    void received(int signal, bool fromTerminal);

private:
    void read();

    const int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace BlazeAuth
