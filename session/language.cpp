// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    // Not qtwebsockets: its catalogue would translate texts that only developers see.
    const auto install = [&](const QString &name, const QString &directory) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, directory)) {
            translator->setParent(&application);
            QCoreApplication::installTranslator(translator.release());
        }
    };
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"blazeauth"_s, u":/blazeauth/translations"_s);
}

} // namespace BlazeAuth
