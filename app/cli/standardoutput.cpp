// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/standardoutput.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace BlazeAuth {

void writeOut(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    if (std::fflush(stdout) != 0 && errno == EPIPE) {
        // Qt's sockets switch this signal off for the whole program, which would let `--watch | head` run for
        // ever.
        std::signal(SIGPIPE, SIG_DFL);
        std::raise(SIGPIPE);
    }
}

void writeError(const QString &line)
{
    const auto text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

} // namespace BlazeAuth
