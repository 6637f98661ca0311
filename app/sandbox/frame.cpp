// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/frame.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <limits>

namespace BlazeAuth::Sandbox {
namespace {

template <typename Number> void appendBigEndian(QByteArray &bytes, Number number)
{
    const Number written = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&written), sizeof written);
}

} // namespace

QByteArray serverFrame(Opcode opcode, QByteArrayView payload, bool isLast)
{
    constexpr qsizetype longestHead = 10;
    const auto length = static_cast<quint64>(payload.size());
    QByteArray frame;
    frame.reserve(longestHead + payload.size());
    frame.append(static_cast<char>(static_cast<int>(opcode) | (isLast ? 0x80 : 0)));
    if (length < lengthInTwo) {
        frame.append(static_cast<char>(length));
    } else if (length <= std::numeric_limits<quint16>::max()) {
        frame.append(static_cast<char>(lengthInTwo));
        appendBigEndian(frame, static_cast<quint16>(length));
    } else {
        frame.append(static_cast<char>(lengthInEight));
        appendBigEndian(frame, length);
    }
    return frame.append(payload);
}

QByteArray serverFrames(Opcode opcode, QByteArrayView payload, qsizetype size)
{
    QByteArray frames;
    qsizetype begin = 0;
    do {
        const qsizetype length = std::min(size, payload.size() - begin);
        const bool isLast = begin + length == payload.size();
        frames +=
            serverFrame(begin == 0 ? opcode : Opcode::Continuation, payload.sliced(begin, length), isLast);
        begin += length;
    } while (begin < payload.size());
    return frames;
}

} // namespace BlazeAuth::Sandbox
