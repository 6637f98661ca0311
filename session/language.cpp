// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/language.h"

#include "session/translations.h"

#include <QtCore/QDir>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

/// In a static library the linker takes what somebody asks for, and nobody else asks for the catalogues.
static void linkCatalogues()
{
    Q_INIT_RESOURCE(blazeauth_translations);
}

namespace BlazeAuth {
namespace {

/// In no order that anybody sees.
QList<QLocale> unsortedLanguages()
{
    linkCatalogues();
    QList<QLocale> all{english()};
    const auto beginning = catalogueName + u'_';
    const auto catalogues = QDir(catalogueFolder).entryInfoList({beginning + u"*.qm"_s});
    for (const auto &catalogue : catalogues)
        all.append(QLocale(catalogue.completeBaseName().sliced(beginning.size())));
    return all;
}

} // namespace

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QList<QLocale> languages()
{
    QMultiMap<QString, QLocale> byName; // each name is looked for once, which takes the longest
    for (const auto &language : unsortedLanguages())
        byName.insert(nativeName(language), language);
    return byName.values();
}

QString nativeName(const QLocale &language)
{
    // The shortest of its names is the one without a country: `English`, not `American English`.
    auto name = language.nativeLanguageName();
    for (const auto &same :
        QLocale::matchingLocales(language.language(), language.script(), QLocale::AnyTerritory)) {
        if (const auto other = same.nativeLanguageName(); !other.isEmpty() && other.size() < name.size())
            name = other;
    }
    return language.toUpper(name.first(1)) + name.sliced(1);
}

std::optional<QLocale> languageNamed(const QString &name)
{
    const auto all = unsortedLanguages();
    const auto found = std::ranges::find(all, name, &QLocale::name);
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

QLocale bestLanguage(const QStringList &wanted, const QList<QLocale> &languages)
{
    for (const auto &name : wanted) {
        const QLocale reader(name);
        const auto suits = [&reader](const QLocale &language) {
            return language.language() == reader.language() && language.script() == reader.script();
        };
        const auto found = std::ranges::find_if(languages, suits);
        if (found == languages.end())
            continue;
        const auto same = std::ranges::find(languages, reader);
        return same != languages.end() ? *same : *found;
    }
    return english();
}

QLocale systemLanguage()
{
    return bestLanguage(QLocale::system().uiLanguages(), unsortedLanguages());
}

QLocale formatsFor(const QLocale &language, const QLocale &system)
{
    const bool isPlain = system.language() == QLocale::C && language == english();
    if (isPlain || (language.language() == system.language() && language.script() == system.script()))
        return system;
    return {language.language(), language.script(), system.territory()};
}

} // namespace BlazeAuth
