// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWebSockets/QWebSocket>

namespace BlazeAuth {

/// QWebSocket's signal that something went wrong, which has a name of its own since Qt 6.5.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto webSocketError = &QWebSocket::errorOccurred;
#else
inline constexpr auto webSocketError = qOverload<QAbstractSocket::SocketError>(&QWebSocket::error);
#endif

} // namespace BlazeAuth
