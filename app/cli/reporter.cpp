// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/reporter.h"

#include "app/cli/humanreporter.h"
#include "app/cli/jsonreporter.h"

namespace BlazeAuth {

Reporter::~Reporter() = default;

std::unique_ptr<Reporter> makeReporter(bool json, const QElapsedTimer &sinceStart)
{
    if (json)
        return std::make_unique<JsonReporter>(sinceStart);
    return std::make_unique<HumanReporter>();
}

} // namespace BlazeAuth
