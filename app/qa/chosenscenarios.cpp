// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/chosenscenarios.h"

#include <algorithm>
#include <iterator>

namespace BlazeAuth::Qa {

QList<Sandbox::Scenario> chosenScenarios(const Options &options)
{
    QList<Sandbox::Scenario> chosen;
    std::ranges::copy_if(
        Sandbox::scenarios(), std::back_inserter(chosen), [&](const Sandbox::Scenario &scenario) {
            return scenario.name.contains(options.only, Qt::CaseInsensitive)
                   && !(options.data && scenario.group == Sandbox::ScenarioGroup::Account);
        });
    return chosen;
}

} // namespace BlazeAuth::Qa
