// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

class QSettings;

namespace BlazeAuth {

/// The id of this device for the application with \a apiKey: 40 characters, the same at every start,
/// different for each application, and of no use for finding the machine id it was made from. Where the
/// machine has no id, a random one is made once and kept in \a store.
[[nodiscard]] BLAZEAUTH_EXPORT QString clientIdFor(
    const QString &apiKey, const QByteArray &machineId, QSettings &store);
/// The same for this machine, kept in the user's settings where need be.
[[nodiscard]] BLAZEAUTH_EXPORT QString clientIdFor(const QString &apiKey);

} // namespace BlazeAuth
