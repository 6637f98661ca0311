// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/standardinput.h"

#include "session/protocol/wipe.h"

#include <QtCore/QByteArray>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

namespace BlazeAuth {
namespace {

constexpr qsizetype longestLine = 4096; // bytes

/// Keeps what is typed off the screen as long as it lives. A signal that ends the program waits meanwhile, so
/// that the terminal is never left without its echo; it can be seen through signalDescriptor().
class EchoSwitch
{
public:
    EchoSwitch()
    {
        sigset_t signals;
        sigemptyset(&signals);
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            sigaddset(&signals, number);
        sigprocmask(SIG_BLOCK, &signals, &m_signalsBefore);
        m_signals = signalfd(-1, &signals, SFD_CLOEXEC);
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~EchoSwitch()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr); // the one that was typed and not seen
        close(m_signals);
        sigprocmask(SIG_SETMASK, &m_signalsBefore, nullptr);
    }
    Q_DISABLE_COPY_MOVE(EchoSwitch)

    [[nodiscard]] int signalDescriptor() const { return m_signals; }

private:
    termios m_before{};
    sigset_t m_signalsBefore{};
    int m_signals = -1;
};

/// Waits for input; false when a signal came first.
bool awaitInput(int signalDescriptor)
{
    pollfd descriptors[] = {{STDIN_FILENO, POLLIN, 0}, {signalDescriptor, POLLIN, 0}};
    while (poll(descriptors, std::size(descriptors), -1) < 0 && errno == EINTR) { }
    return (descriptors[1].revents & POLLIN) == 0;
}

/// Byte by byte, so that nothing of the next line is taken.
std::optional<QByteArray> readLine(const EchoSwitch *silence)
{
    QByteArray line;
    line.reserve(longestLine); // a line that grows leaves its beginning behind in memory
    while (line.size() < longestLine) {
        if (silence && !awaitInput(silence->signalDescriptor()))
            return std::nullopt;
        char byte = 0;
        const auto count = read(STDIN_FILENO, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (byte == '\n') {
            if (line.endsWith('\r'))
                line.chop(1);
            return line;
        }
        line.append(byte);
    }
    return line;
}

} // namespace

std::optional<QString> readInputLine(const QString &prompt, Echo echo)
{
    const bool isTerminal = isatty(STDIN_FILENO) != 0;
    if (isTerminal)
        std::fputs(prompt.toUtf8().constData(), stderr);
    std::optional<EchoSwitch> silence;
    if (isTerminal && echo == Echo::Off)
        silence.emplace();
    auto line = readLine(silence ? &*silence : nullptr);
    if (!line)
        return std::nullopt;
    auto text = QString::fromUtf8(*line);
    wipe(*line);
    return text;
}

} // namespace BlazeAuth
