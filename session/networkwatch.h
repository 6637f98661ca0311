// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace BlazeAuth {

/// Tells when the computer's way to the network has changed: another network, none, one again.
class BLAZEAUTH_EXPORT NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Perhaps more often than it matters.
    void changed();
};

using NetworkWatchFactory = std::function<std::unique_ptr<NetworkWatch>()>;

/// Watches by what the system tells Qt; where it tells nothing, nothing is ever heard.
[[nodiscard]] BLAZEAUTH_EXPORT NetworkWatchFactory systemNetworkWatch();

} // namespace BlazeAuth
