// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/randomness.h"

#include <QtCore/QRandomGenerator>

namespace BlazeAuth {

Randomness systemRandomness()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace BlazeAuth
