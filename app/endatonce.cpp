// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/endatonce.h"

#include <cstdio>
#include <cstdlib>

namespace BlazeAuth {

void endAtOnce(int code)
{
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace BlazeAuth
