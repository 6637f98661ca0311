// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/dataset.h"
#include "app/sandbox/request.h"
#include "session/protocol/codes.h"
#include "session/protocol/moment.h"

#include <QtCore/QJsonObject>

/// \file
/// The rules over one license or account, apart from sessions.

namespace BlazeAuth::Sandbox {

/// Whether the device \a clientId may use \a license now; \a license may be null.
[[nodiscard]] Status statusOf(License *license, const QString &clientId, const Moment &now);
/// Whether \a account, which may be null, is the one that \a request names, and the device may use it.
[[nodiscard]] Status statusOf(
    const UserAccount *account, const AccountRequest &request, const QString &clientId);
/// Whether \a license, which may be null, can be activated for an account.
[[nodiscard]] Status statusOfExtra(const License *license, const QString &clientId);

/// Lets the device at \a address use \a license, activating it the first time. The fields of the answer: the
/// time is a Unix timestamp for a license activated just now, else remaining seconds.
[[nodiscard]] QJsonObject use(
    License &license, const QString &clientId, const QString &address, const Moment &now);
/// The same for \a account.
[[nodiscard]] QJsonObject use(
    UserAccount &account, const QString &clientId, const QString &address, const Moment &now);
/// Activates \a license for \a account.
void activateFor(UserAccount &account, License &license, const QString &clientId, const QString &address,
    const Moment &now);

/// What a refusal with \a status tells: `levels`, `comment` and, while it runs, `time_left`.
[[nodiscard]] QJsonObject refusalFields(License &license, Status status, const Moment &now);
[[nodiscard]] QJsonObject refusalFields(UserAccount &account, Status status, const Moment &now);

} // namespace BlazeAuth::Sandbox
