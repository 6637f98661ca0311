// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/coverage.h"
#include "session/protocol/credentials.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>
#include <variant>

/// \file
/// What a sandbox knows when it starts. README.md in this folder describes the file it comes from.

namespace BlazeAuth::Sandbox {

/// What the answers tell of a license or an account, each as it stands in the data; Undefined is not sent.
struct Entitlements
{
    QJsonValue levels = QJsonValue::Undefined;
    QJsonValue comment = QJsonValue::Undefined; ///< A text or null.
    QJsonValue ipAddress =
        QJsonValue::Undefined; ///< A text or null; the first sign-in sets it when Undefined.
};

struct License
{
    QString key;
    Entitlements entitlements;
    QString clientId; ///< The device it is bound to; empty before its first use.
    bool activated = false;
    bool paused = false;
    bool blacklisted = false;
    std::chrono::seconds duration{}; ///< What its activation gives.
    Coverage coverage; ///< Of an activated one.
};

struct UserAccount
{
    QString login;
    QString password;
    CredentialsType type = CredentialsType::Email;
    Entitlements entitlements;
    QString clientId; ///< The device it is bound to; empty before its first use.
    bool licenseRequired = false;
    bool blacklisted = false;
    Coverage coverage; ///< By the licenses linked to it.
};

struct Application
{
    QString name;
    QString version;
    QString apiKey;
    bool paused = false;
    std::optional<int> sessionsQuota; ///< Authorized sessions at a time; unset: any number.
    QStringList blacklistedClientIds;
    QList<License> licenses;
    QList<UserAccount> accounts;
};

struct Dataset
{
    QList<Application> applications; ///< At least one.
};

/// Why a data file is of no use, in one line: file, place, problem and fix.
struct DataProblem
{
    QString text;
};

/// Reads the text of a data file; \a name is what a problem calls it.
[[nodiscard]] std::variant<Dataset, DataProblem> datasetFrom(const QByteArray &json, const QString &name);
/// Reads the data file at \a path, of at most 16 MiB.
[[nodiscard]] std::variant<Dataset, DataProblem> datasetFromFile(const QString &path);
/// The data that ships with the sandbox.
[[nodiscard]] Dataset shippedDataset();

} // namespace BlazeAuth::Sandbox
