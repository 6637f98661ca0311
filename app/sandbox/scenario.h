// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/catalogue.h"

/// \file
/// The rows of the catalogue by name, for testers to choose from and for reports to speak of.

namespace BlazeAuth::Sandbox {

/// What a row is about; testers look for it under this.
enum class ScenarioGroup
{
    Grant,
    Status,
    CloseCode,
    Fault,
    Time,
    Account, ///< What the data that ships with the sandbox holds.
};

/// One row by its name.
struct Scenario
{
    /// `license/SANDBOX-103`, `login/103@sandbox.test`, `client-id/device-DROP`, `api-key/BA...-DROP`; for a
    /// login with a password that is not the usual one, that follows after another slash. No two are alike.
    QString name;
    ScenarioGroup group = ScenarioGroup::Grant;
    CatalogueRow row;
};

/// All of the catalogue, in its order.
[[nodiscard]] QList<Scenario> scenarios();
/// The one of that name, in whatever case; none where there is no such.
[[nodiscard]] std::optional<Scenario> scenarioNamed(const QString &name);

/// `grant`, `status`, `close code`, `fault`, `time`, `account`.
[[nodiscard]] QString nameOf(ScenarioGroup group);
/// `authorized`, `rejected 103 LicenseExpired`, `closed 4201, wait 37 s`, `failed network`.
[[nodiscard]] QString textOf(const Expected &expected);
/// The same of a whole row: with what ends the authorization afterwards.
[[nodiscard]] QString expectedText(const CatalogueRow &row);

} // namespace BlazeAuth::Sandbox
