// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/closeframe.h"

#include <QtCore/QtEndian>

namespace BlazeAuth::Sandbox {

QByteArray closeFrame(const Close &close, Sender sender)
{
    QByteArray payload;
    if (close.code != 1005) {
        const auto code = qToBigEndian(static_cast<quint16>(close.code));
        payload.append(reinterpret_cast<const char *>(&code), sizeof code);
        QString reason = close.reason;
        while (reason.toUtf8().size() > 123)
            reason.chop(reason.back().isLowSurrogate() && reason.size() > 1 ? 2 : 1);
        payload.append(reason.toUtf8());
    }
    // A mask of zeros changes nothing.
    const bool isMasked = sender == Sender::Client;
    const auto length = static_cast<char>(payload.size() | (isMasked ? 0x80 : 0));
    return QByteArray("\x88", 1) + length + QByteArray(isMasked ? 4 : 0, '\0') + payload;
}

} // namespace BlazeAuth::Sandbox
