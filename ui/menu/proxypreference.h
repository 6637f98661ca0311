// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/sessionconfig.h"

#include <optional>
#include <variant>

namespace BlazeAuth {

enum class ProxyKind
{
    Http,
    Socks5
};

/// The proxy that the system names.
struct SystemsProxy
{
    [[nodiscard]] bool operator==(const SystemsProxy &) const = default;
};

struct WithoutProxy
{
    [[nodiscard]] bool operator==(const WithoutProxy &) const = default;
};

/// A proxy that somebody typed. It has no place for a login: that is asked for, and kept in memory only.
struct ManualProxy
{
    ProxyKind kind = ProxyKind::Http;
    QString host; ///< A name, in ASCII, or an address.
    quint16 port = 0; ///< 1 to 65535.

    [[nodiscard]] bool operator==(const ManualProxy &) const = default;
};

/// What the user wants of proxies.
using ProxyPreference = std::variant<SystemsProxy, WithoutProxy, ManualProxy>;

/// What a session is to do by \a preference, where the system's proxy is found by \a system.
[[nodiscard]] ProxyChoice choiceOf(const ProxyPreference &preference, const SystemProxy &system);

/// What is wrong with a proxy as it was typed.
enum class ProxyProblem
{
    HostMissing,
    HostWrong,
    LoginInHost, ///< `user:password@proxy`
    PortWrong ///< Or missing.
};

/// The proxy that was typed as \a host and \a port, blanks around them forgiven.
[[nodiscard]] std::variant<ManualProxy, ProxyProblem> manualProxyFrom(
    ProxyKind kind, const QString &host, const QString &port);

/// What a whole address says that was typed where only a host belongs.
struct WholeAddress
{
    std::optional<ProxyKind> kind;
    QString host;
    QString port; ///< Empty where it names none.
};

/// The parts of \a typed, such as `http://proxy:3128/` or `proxy:3128`; unset when it is no more than a host.
[[nodiscard]] std::optional<WholeAddress> wholeAddressFrom(const QString &typed);

} // namespace BlazeAuth
