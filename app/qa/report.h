// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/runrecord.h"

#include <QtCore/QByteArray>

/// \file
/// What a run came to, as files for others to read. Pure.

namespace BlazeAuth::Qa {

/// JUnit XML, which continuous integration knows how to show: a suite for each group, a test case for each
/// scenario.
[[nodiscard]] QByteArray junitReport(const RunRecord &record);
/// A page of its own for people, which loads and runs nothing; light or dark as the reader has it.
[[nodiscard]] QByteArray htmlReport(const RunRecord &record);

} // namespace BlazeAuth::Qa
