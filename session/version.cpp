// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/version.h"

namespace BlazeAuth {

QString version()
{
    return QStringLiteral(BLAZEAUTH_VERSION);
}

} // namespace BlazeAuth
