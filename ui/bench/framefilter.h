// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/frame.h"

namespace BlazeAuth::Bench {

/// Which frames are looked for.
struct FrameFilter
{
    QString text; ///< In any column, in whatever case; empty: any.
    std::optional<Frame::Kind> kind; ///< Unset: any.

    [[nodiscard]] bool accepts(const Frame &frame) const;
    [[nodiscard]] bool operator==(const FrameFilter &) const = default;
};

} // namespace BlazeAuth::Bench
