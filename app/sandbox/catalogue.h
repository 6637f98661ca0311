// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/codes.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace BlazeAuth::Sandbox {

/// Where an input of the catalogue is given.
enum class InputKind
{
    License,
    Login,
    ClientId,
    ApiKey
};

/// How an attempt is to end, seen from a client.
struct Expected
{
    enum class Kind
    {
        Authorized,
        Rejected,
        Closed,
        Failed
    };

    Kind kind = Kind::Authorized;
    Status status = Status::Ok; ///< Rejected.
    int closeCode = 0; ///< Closed.
    std::optional<std::chrono::seconds> wait = std::nullopt; ///< Closed: the seconds that the reason names.
    FailureKind failure = FailureKind::Network; ///< Failed.

    [[nodiscard]] static Expected authorized();
    [[nodiscard]] static Expected rejected(Status status);
    [[nodiscard]] static Expected closed(int closeCode, std::optional<std::chrono::seconds> wait = {});
    [[nodiscard]] static Expected failed(FailureKind failure);
    [[nodiscard]] bool operator==(const Expected &) const = default;
};

/// One input that the sandbox answers in a way of its own.
struct CatalogueRow
{
    InputKind kind = InputKind::License;
    QString input; ///< Everything else in the attempt is ordinary.
    QString password; ///< Of a Login.
    Packet stage = Packet::Initialize; ///< The request that is answered so.
    QString meaning; ///< What the sandbox does, in English; for a text beginning in lower case.
    Expected
        expected; ///< Of an attempt to sign in. Authorized also where only Initialize succeeds by this row.
    std::optional<Expected> afterwards = std::nullopt; ///< What ends the authorization by itself.
};

/// Every magic input, one example each, statuses one by one; then the licenses and accounts of the data that
/// ships with the sandbox, as they answer any client after a reset. For tests to run through and for testers
/// to choose from.
[[nodiscard]] QList<CatalogueRow> catalogue();

/// Of every account that does not say otherwise.
[[nodiscard]] QString usualPassword();

} // namespace BlazeAuth::Sandbox
