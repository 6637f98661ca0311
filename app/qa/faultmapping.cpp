// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/faultmapping.h"

#include "app/sandbox/closereasons.h"

namespace BlazeAuth::Qa {

Sandbox::Faults faultsFrom(const Bench::FaultSettings &settings)
{
    Sandbox::Faults faults;
    faults.latency = settings.latency;
    faults.jitter = settings.jitter;
    faults.bandwidth = settings.bytesPerSecond.value_or(0);
    faults.dropAfter = settings.dropAfterFrames;
    if (const auto &close = settings.close) {
        faults.closeAfter = Sandbox::CloseAfter{
            .frames = close->frames, .code = close->code, .reason = Sandbox::documentedReason(close->code)};
    }
    if (settings.corruptEvery)
        faults.corruption = Sandbox::Corruption{.nth = *settings.corruptEvery, .isRepeated = true};
    faults.answerDelay = settings.answerDelay;
    return faults;
}

} // namespace BlazeAuth::Qa
