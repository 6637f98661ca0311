// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/language.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace BlazeAuth {

/// Where the catalogues are, each called catalogueName, an underscore, the name of a locale and `.qm`.
inline constexpr auto catalogueFolder = QLatin1StringView(":/blazeauth/translations");
inline constexpr auto catalogueName = QLatin1StringView("blazeauth");

/// Makes the program speak one of languages(), Qt's own texts included as far as Qt's catalogues are there.
/// Where there are several, as with several windows, the program speaks the language that was set last, and
/// once that one is gone, the language before. Without any it speaks English.
class BLAZEAUTH_EXPORT Translations : public QObject
{
    Q_OBJECT

public:
    /// Speaks English, without reading anything.
    explicit Translations(QObject *parent = nullptr);
    ~Translations() override;

    /// What is spoken now.
    [[nodiscard]] const QLocale &language() const { return m_language; }
    /// Speaks \a language from now on. Widgets hear of it by QEvent::LanguageChange, in which QLocale() has
    /// the formatsFor() it already; the layout direction of the application follows, unless it was set by
    /// hand.
    void setLanguage(const QLocale &language);

Q_SIGNALS:
    /// After setLanguage() has changed it; widgets have heard of it by then.
    void languageChanged(const QLocale &language);

private:
    QLocale m_language = english();
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace BlazeAuth
