// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/translations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// What a catalogue is asked for its own language by.
constexpr auto ownContext = "BlazeAuth::Translations";
constexpr auto ownLanguage = "language";

/// The texts of the program, and the direction in which they are read: Qt takes that from its own catalogue,
/// which need not be there.
class Catalogue : public QTranslator
{
public:
    explicit Catalogue(const QLocale &language)
        : m_name(language.name())
        , m_direction(language.textDirection() == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s)
    {
    }

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 && qstrcmp(context, "QGuiApplication") == 0)
            return m_direction;
        if (qstrcmp(context, ownContext) == 0 && qstrcmp(source, ownLanguage) == 0)
            return m_name;
        return QTranslator::translate(context, source, comment, count);
    }

private:
    const QString m_name;
    const QString m_direction;
};

/// What the program speaks: there may be other catalogues of ours.
QLocale spokenLanguage()
{
    return languageNamed(QCoreApplication::translate(ownContext, ownLanguage)).value_or(english());
}

} // namespace

Translations::Translations(QObject *parent)
    : QObject(parent)
{
}

Translations::~Translations()
{
    setLanguage(english());
}

void Translations::setLanguage(const QLocale &language)
{
    if (m_language == language)
        return;
    m_language = language;
    QLocale::setDefault(formatsFor(language, QLocale::system()));
    // The former ones go last, so that nothing is English in between.
    auto former = std::exchange(m_translators, {});
    const auto install = [this](std::unique_ptr<QTranslator> translator, const QString &name,
                             const QString &folder) {
        if (translator->load(m_language, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    if (language != english()) {
        // Not qtwebsockets: its catalogue would translate texts that only developers see.
        install(
            std::make_unique<QTranslator>(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(std::make_unique<Catalogue>(language), catalogueName, catalogueFolder);
    }
    former.clear();
    if (language == english())
        QLocale::setDefault(formatsFor(spokenLanguage(), QLocale::system()));
    Q_EMIT languageChanged(language);
}

} // namespace BlazeAuth
