// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/scenarioitem.h"

#include <QtCore/QList>

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;

/// Five scenarios in three groups, whose order is not that of the alphabet.
[[nodiscard]] inline QList<Bench::ScenarioItem> fewScenarios()
{
    return {
        {.name = u"license/SANDBOX-OK"_s,
            .group = u"grant"_s,
            .meaning = u"authorizes"_s,
            .expected = u"authorized"_s},
        {.name = u"license/SANDBOX-103"_s,
            .group = u"status"_s,
            .meaning = u"answers that the license has expired"_s,
            .expected = u"rejected 103 LicenseExpired"_s},
        {.name = u"login/205@sandbox.test"_s,
            .group = u"status"_s,
            .meaning = u"answers that the account is banned"_s,
            .expected = u"rejected 205 AccountBanned"_s},
        {.name = u"license/SANDBOX-CLOSE-4201-37"_s,
            .group = u"close code"_s,
            .meaning = u"closes with 4201 and asks for 37 seconds"_s,
            .expected = u"closed 4201, wait 37 s"_s},
        {.name = u"license/SANDBOX-CLOSE-4204"_s,
            .group = u"close code"_s,
            .meaning = u"closes with 4204"_s,
            .expected = u"closed 4204"_s},
    };
}

/// As many as are asked for, in ten groups.
[[nodiscard]] inline QList<Bench::ScenarioItem> manyScenarios(int count)
{
    QList<Bench::ScenarioItem> items;
    for (int number = 0; number < count; ++number)
        items.append({.name = u"license/SANDBOX-%1"_s.arg(number),
            .group = u"group %1"_s.arg(number * 10 / count),
            .meaning = u"answers %1"_s.arg(number),
            .expected = u"rejected %1"_s.arg(number)});
    return items;
}

} // namespace BlazeAuth::Tests
