// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/frame.h"

/// \file
/// Frames in words, harmless to look at.

namespace BlazeAuth::Bench {

/// What a frame is told by, one column each.
enum class FrameColumn
{
    Time,
    Direction,
    Type,
    Id,
    Status,
    Size,
    Latency,
    Text,
};

inline constexpr int frameColumns = 8;

[[nodiscard]] QString titleOf(FrameColumn column);
/// One line; the text of the frame cut to what a line can show.
[[nodiscard]] QString cellOf(const Frame &frame, FrameColumn column);
/// The whole text; JSON one member a line.
[[nodiscard]] QString detailsOf(const Frame &frame);
/// The cells in one line, for reports.
[[nodiscard]] QString oneLineOf(const Frame &frame);
/// For the clipboard: the cells in one line, and the whole text below it.
[[nodiscard]] QString textOf(const Frame &frame);

} // namespace BlazeAuth::Bench
