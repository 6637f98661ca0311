// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtNetwork/QNetworkProxy>

#include <variant>

namespace BlazeAuth {

/// The proxy that \a address names: `http://HOST:PORT`, `socks5://HOST:PORT` or `none`; otherwise what is
/// wrong with it and how to mend it, without the address itself. A user name or password is refused: as a
/// setting, it would stand in command lines and files for others to read.
[[nodiscard]] std::variant<QNetworkProxy, QString> parseProxyAddress(const QString &address);

} // namespace BlazeAuth
