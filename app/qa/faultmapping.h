// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/faults.h"
#include "ui/bench/faultsettings.h"

namespace BlazeAuth::Qa {

/// What the panel of the bench says, as the relay takes it. Pure.
[[nodiscard]] Sandbox::Faults faultsFrom(const Bench::FaultSettings &settings);

} // namespace BlazeAuth::Qa
