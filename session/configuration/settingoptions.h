// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/configuration/configuration.h"
#include "session/export.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <variant>

class QCommandLineParser;

namespace BlazeAuth {

/// Makes \a parser know \a settings as options, and `--help` and `--version` beside them.
BLAZEAUTH_EXPORT void addSettingOptions(QCommandLineParser &parser, const QList<Setting> &settings);
/// What is wrong with \a arguments, which \a parser has not understood, in one line; arguments that may be
/// secrets in the wrong place are not shown.
[[nodiscard]] BLAZEAUTH_EXPORT QString optionProblem(
    const QCommandLineParser &parser, const QStringList &arguments);
/// The settings that were given as options.
[[nodiscard]] BLAZEAUTH_EXPORT Settings settingsFromOptions(const QCommandLineParser &parser);
/// The configuration of a program started with \a options, by this user, in this environment.
[[nodiscard]] BLAZEAUTH_EXPORT std::variant<SessionConfig, Failure> configurationFromUser(
    const Settings &options);

} // namespace BlazeAuth
