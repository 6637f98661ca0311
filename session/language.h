// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QList>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <optional>

/// \file
/// The languages that the programs speak, each as the locale whose name its catalogue has. See Translations.

namespace BlazeAuth {

/// What the sources are written in; needs no catalogue.
[[nodiscard]] BLAZEAUTH_EXPORT QLocale english();
/// English and the languages of the catalogues, in the order of their nativeName().
[[nodiscard]] BLAZEAUTH_EXPORT QList<QLocale> languages();
/// What \a language is called by those who speak it, for a list to choose from: `Deutsch`, without a country.
[[nodiscard]] BLAZEAUTH_EXPORT QString nativeName(const QLocale &language);
/// The one of languages() whose QLocale::name() is \a name, as settings keep it.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<QLocale> languageNamed(const QString &name);

/// The one of \a languages for somebody who reads \a wanted, the best one first, as QLocale::uiLanguages()
/// has them. Another country's variant will do, another script will not; English if there is nothing else.
[[nodiscard]] BLAZEAUTH_EXPORT QLocale bestLanguage(
    const QStringList &wanted, const QList<QLocale> &languages);
/// The best language for whoever uses this computer.
[[nodiscard]] BLAZEAUTH_EXPORT QLocale systemLanguage();

/// How dates and numbers are written in \a language on a computer set to \a system: its own way if that is
/// the same language, or else the way of its country where \a language is known there.
[[nodiscard]] BLAZEAUTH_EXPORT QLocale formatsFor(const QLocale &language, const QLocale &system);

} // namespace BlazeAuth
