// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/closedproxy.h"
#include "tests/ui/loginbench.h"

#include <QtCore/QMetaEnum>

#include <optional>

namespace BlazeAuth::Tests {

/// A login window in the situations that it can be in, for tests that want to see it in each.
class Scenes : public LoginBench
{
    Q_GADGET

public:
    enum class Scene
    {
        License,
        Account, ///< With the field for a license key beside it.
        InvalidInput,
        LicenseRejected,
        AccountRejected,
        Checking,
        Offline,
        Waiting,
        ProxyDemandsLogin,
        ProxyLogin, ///< And refused.
        SignedIn,
        FullPanel, ///< Everything that a server can send, as much of it as there may be; at a fixed time.
        ConnectionLost, ///< And the clock of this computer is wrong.
        SignedOut
    };
    Q_ENUM(Scene)

    /// A row for each scene, in the column `scene`.
    static void addScenes();

    /// Opens a window and brings it there.
    [[nodiscard]] bool enter(Scene scene);

private:
    [[nodiscard]] bool enterRejection(Scene scene);
    [[nodiscard]] bool enterProxy(Scene scene);
    [[nodiscard]] bool enterPanel(Scene scene);
    [[nodiscard]] bool enterConnectionLost();

    std::optional<ClosedProxy> m_proxy;
};

} // namespace BlazeAuth::Tests
