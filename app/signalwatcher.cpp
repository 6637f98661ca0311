// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"

#include <sys/signalfd.h>
#include <unistd.h>

namespace BlazeAuth {
namespace {

bool isFromKey(const signalfd_siginfo &info)
{
    return info.ssi_code == SI_KERNEL && (info.ssi_signo == SIGINT || info.ssi_signo == SIGQUIT);
}

} // namespace

sigset_t signalSet(std::initializer_list<int> signals)
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : signals)
        sigaddset(&set, signal);
    return set;
}

sigset_t signalsNotIgnored(std::initializer_list<int> signals)
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : signals) {
        struct sigaction action
        {
        };
        if (sigaction(signal, nullptr, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&set, signal);
    }
    return set;
}

sigset_t blockSignals(const sigset_t &signals)
{
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, &signals, &before);
    return before;
}

SignalWatcher::SignalWatcher(const sigset_t &signals, QObject *parent)
    : QObject(parent)
    , m_descriptor(signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK))
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SignalWatcher::read);
}

SignalWatcher::~SignalWatcher()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void SignalWatcher::read()
{
    signalfd_siginfo info;
    while (::read(m_descriptor, &info, sizeof info) == sizeof info)
        Q_EMIT received(static_cast<int>(info.ssi_signo), isFromKey(info));
}

} // namespace BlazeAuth
