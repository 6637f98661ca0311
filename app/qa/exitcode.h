// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth::Qa {

/// What blazeauth-qa ends with; scripts rely on the numbers.
enum class ExitCode
{
    Success = 0, ///< Every scenario passed; or the window was closed.
    Failed = 1, ///< Some scenarios did not pass.
    Usage = 2, ///< Called wrongly, or with a data file that is of no use.
    Report = 3, ///< The report cannot be written.
    Signal = 128, ///< And the number of the signal that ended the run.
};

} // namespace BlazeAuth::Qa
