// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/gallery/stand.h"

#include <functional>

namespace BlazeAuth::Gallery {

/// How a window comes to be in a state, as a user and a server would bring it there.
struct Scene
{
    LoginState state;
    std::function<void(Stand &)> play;
};

/// One for each state, in their order.
[[nodiscard]] QList<Scene> scenes();
[[nodiscard]] QString nameOf(LoginState state);

} // namespace BlazeAuth::Gallery
