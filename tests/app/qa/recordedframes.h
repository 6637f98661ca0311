// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/recording.h"

/// \file
/// Frames as a log would have kept them.

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;

inline Bench::Frame frameOf(std::chrono::milliseconds time, Bench::Frame::Kind kind, const QString &type,
    std::optional<qint64> id, const QString &text)
{
    return {.time = time,
        .kind = kind,
        .type = type,
        .id = id,
        .status = {},
        .size = 0,
        .latency = {},
        .text = text};
}

inline Bench::Frame sent(std::chrono::milliseconds time, const QString &type, qint64 id)
{
    return frameOf(time, Bench::Frame::Kind::Sent, type, id, {});
}

inline Bench::Frame received(std::chrono::milliseconds time, std::optional<qint64> id, const QString &text)
{
    return frameOf(time, Bench::Frame::Kind::Received, u"event"_s, id, text);
}

inline Bench::Frame ended(std::chrono::milliseconds time, const QString &text)
{
    return frameOf(time, Bench::Frame::Kind::Ended, u"ended"_s, {}, text);
}

inline Bench::Recording recordingWith(const QList<Bench::Frame> &frames)
{
    return {.program = u"1.0.0"_s, .started = {}, .frames = frames, .loss = {}};
}

} // namespace BlazeAuth::Tests
