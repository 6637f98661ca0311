// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginmemory.h"

namespace BlazeAuth {

LoginMemory lastingMemory()
{
    return {.settings = WindowSettingsFile()};
}

} // namespace BlazeAuth
