// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/catalogue.h"
#include "app/sandbox/request.h"

namespace BlazeAuth::Sandbox {

/// \a request as it would be with the inputs of \a row, whatever a client with inputs of its own has put
/// there: the API key (\a apiKey where the row is not about that), the client id, the license, the login and
/// the password. A client that signs in the other way comes to the same outcome; where the row is about
/// Initialize, every sign-in is granted. Pure.
[[nodiscard]] Request withInputsOf(const CatalogueRow &row, const QString &apiKey, Request request);

/// The client id of an attempt at \a row: its own, or one that nothing is known of.
[[nodiscard]] QString clientIdOf(const CatalogueRow &row);
/// The license of an attempt at \a row, which is not about a login; for Initialize one that is granted.
[[nodiscard]] QString licenseOf(const CatalogueRow &row);

} // namespace BlazeAuth::Sandbox
