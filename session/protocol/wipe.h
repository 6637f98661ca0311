// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace BlazeAuth {

/// Overwrites the characters of a secret with zeros, in place; the text is empty afterwards. Where others
/// still share the characters, only this reference is dropped, and the last one has to wipe: so wipe every
/// copy. What Qt copied on its way - into line edits, JSON, frames, socket buffers - is out of reach.
BLAZEAUTH_EXPORT void wipe(QString &text);
BLAZEAUTH_EXPORT void wipe(QByteArray &bytes);
/// The same for the license keys and the password in \a credentials; the login stays.
BLAZEAUTH_EXPORT void wipe(Credentials &credentials);

} // namespace BlazeAuth
