// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framefilter.h"

#include "ui/bench/frametext.h"

namespace BlazeAuth::Bench {

bool FrameFilter::accepts(const Frame &frame) const
{
    if (kind && *kind != frame.kind)
        return false;
    // The cell of the text holds its beginning only.
    if (text.isEmpty() || frame.text.contains(text, Qt::CaseInsensitive))
        return true;
    for (int column = 0; column < static_cast<int>(FrameColumn::Text); ++column) {
        if (cellOf(frame, static_cast<FrameColumn>(column)).contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace BlazeAuth::Bench
