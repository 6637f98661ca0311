// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginmemory.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginMemory lastingMemory()
{
    return {
        .settings = WindowSettingsFile(), .secrets = systemSecretStore(u"blazeauth-qt"_s), .keptMarks = {}};
}

} // namespace BlazeAuth
