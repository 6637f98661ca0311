// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/frame.h"

#include "session/protocol/tables.h"

#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

QList<Frame::Kind> frameKinds()
{
    return {Frame::Kind::Sent, Frame::Kind::Received, Frame::Kind::Ignored, Frame::Kind::Ended,
        Frame::Kind::Step, Frame::Kind::Signal};
}

QString nameOf(Frame::Kind kind)
{
    switch (kind) {
    case Frame::Kind::Sent:
        return u"sent"_s;
    case Frame::Kind::Received:
        return u"received"_s;
    case Frame::Kind::Ignored:
        return u"ignored"_s;
    case Frame::Kind::Ended:
        return u"ended"_s;
    case Frame::Kind::Step:
        return u"step"_s;
    case Frame::Kind::Signal:
        return u"signal"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Frame::Kind> kindNamed(const QString &name)
{
    const QList<Frame::Kind> kinds = frameKinds();
    for (const Frame::Kind kind : kinds) {
        if (nameOf(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString statusTextOf(const Frame &frame)
{
    if (!frame.status)
        return {};
    const double number = *frame.status;
    // An answer may have any number as its status; that of an end is a close code.
    const bool isCloseCode = frame.kind != Frame::Kind::Received && number >= 4000 && number <= 4499;
    const QString constant = isCloseCode ? QString::fromLatin1(QMetaEnum::fromType<CloseCode>().valueToKey(
                                 static_cast<int>(closeCodeFrom(static_cast<int>(number)))))
                                         : constantOf(statusFrom(number));
    return QString::number(number, 'g', 17) + u' ' + constant;
}

} // namespace BlazeAuth::Bench
