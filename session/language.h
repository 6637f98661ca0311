// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QLocale>

class QCoreApplication;

namespace BlazeAuth {

/// Makes \a application speak the language of \a locale, Qt's own texts included; English where there is no
/// translation. The translators belong to \a application.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace BlazeAuth
