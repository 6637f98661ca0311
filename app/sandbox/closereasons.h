// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace BlazeAuth::Sandbox {

/// The reason text that comes with \a closeCode (page Close codes), word for word; empty where none is
/// documented.
[[nodiscard]] QString documentedReason(int closeCode);

/// `rate limited, 37 seconds left`.
[[nodiscard]] QString blockedReason(qint64 seconds);

} // namespace BlazeAuth::Sandbox
