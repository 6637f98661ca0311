// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/commandline.h"
#include "app/sandbox/scenario.h"

namespace BlazeAuth::Qa {

/// The scenarios that \a options ask for, in the order of the catalogue: those with Options::only in their
/// name, and with the tester's own data none about what the shipped data holds.
[[nodiscard]] QList<Sandbox::Scenario> chosenScenarios(const Options &options);

} // namespace BlazeAuth::Qa
