// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/framereader.h"
#include "app/sandbox/upgrade.h"
#include "tests/fuzz/oracle.h"

#include <QtCore/QUtf8StringView>

#include <algorithm>

/// \file
/// What a client of the sandbox sends: FrameReader on its frames, and replyToUpgrade() on the same bytes. An
/// input is a character, which says in pieces of how many bytes the frames arrive, and the frames.

using namespace BlazeAuth::Sandbox;
using namespace BlazeAuth::Tests;

namespace {

constexpr qsizetype largestMessage = 1024;

/// As text, one after the other: how they end is the last of them.
QByteArrayList saidIn(const QByteArray &bytes, qsizetype piece)
{
    FrameReader reader(largestMessage);
    QByteArrayList result;
    for (qsizetype begin = 0; begin < bytes.size(); begin += piece) {
        reader.add(QByteArrayView(bytes).sliced(begin, std::min(piece, bytes.size() - begin)));
        while (const auto said = reader.next()) {
            if (const auto *const message = std::get_if<Message>(&*said)) {
                const bool isText = message->kind == Message::Kind::Text;
                require(message->payload.size() <= largestMessage, "a message is no larger than it may be");
                require(!isText || QUtf8StringView(message->payload).isValidUtf8(), "a text is UTF-8");
                result.append((isText ? "text " : "binary ") + message->payload);
            } else if (const auto *const ping = std::get_if<Ping>(&*said)) {
                require(ping->payload.size() <= 125, "a ping is short");
                result.append("ping " + ping->payload);
            } else if (const auto *const close = std::get_if<Close>(&*said)) {
                require(close->code >= 1000 && close->code <= 4999, "a close code is one");
                result.append("close " + QByteArray::number(close->code) + close->reason.toUtf8());
                return result;
            } else {
                result.append("violation " + QByteArray::number(std::get<Violation>(*said).close.code));
                return result;
            }
        }
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argumentCount*/, char *** /*arguments*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return -1;
    const QByteArray frames(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    require(saidIn(frames, 1 + data[0]) == saidIn(frames, std::max<qsizetype>(1, frames.size())),
        "frames mean the same in whatever pieces they arrive");
    const auto reply = replyToUpgrade(frames);
    require(reply.text.startsWith(reply.isAccepted ? "HTTP/1.1 101 " : "HTTP/1.1 4"),
        "an upgrade is accepted or refused");
    return 0;
}
