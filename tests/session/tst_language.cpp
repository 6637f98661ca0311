// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/translations.h"
#include "session/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <memory>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// Which language is spoken, and that it can be another one at any time.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nativeNames_data();
    void nativeNames();
    void best_data();
    void best();
    void formats_data();
    void formats();
    void named();
    void spokenAndBack();
    void endsInEnglish();
    void severalInAProgram();
};

void TestLanguage::nativeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << u"English"_s;
    QTest::newRow("de") << u"Deutsch"_s;
    QTest::newRow("fr") << u"Français"_s;
    QTest::newRow("es") << u"Español"_s;
    QTest::newRow("pt_BR") << u"Português"_s;
    QTest::newRow("ru") << u"Русский"_s;
    QTest::newRow("uk") << u"Українська"_s;
    QTest::newRow("pl") << u"Polski"_s;
    QTest::newRow("tr") << u"Türkçe"_s;
    QTest::newRow("zh_CN") << u"简体中文"_s;
    QTest::newRow("ja") << u"日本語"_s;
    QTest::newRow("ko") << u"한국어"_s;
    QTest::newRow("ar") << u"العربية"_s;
}

void TestLanguage::nativeNames()
{
    QFETCH(QString, name);
    QCOMPARE(nativeName(QLocale(QString::fromLatin1(QTest::currentDataTag()))), name);
}

void TestLanguage::best_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("nothing") << QStringList() << u"en_US"_s;
    QTest::newRow("plain C") << QStringList{u"C"_s} << u"en_US"_s;
    QTest::newRow("unknown") << QStringList{u"cy-GB"_s, u"xx"_s, u"*"_s} << u"en_US"_s;
    QTest::newRow("British") << QStringList{u"en-GB"_s, u"de-DE"_s} << u"en_US"_s;
    QTest::newRow("Austrian") << QStringList{u"de-AT"_s, u"de"_s, u"en"_s} << u"de_DE"_s;
    QTest::newRow("Brazilian") << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
    QTest::newRow("Portuguese") << QStringList{u"pt-PT"_s, u"pt-Latn-PT"_s} << u"pt_BR"_s;
    QTest::newRow("simplified") << QStringList{u"zh-Hans-CN"_s} << u"zh_CN"_s;
    QTest::newRow("Singapore") << QStringList{u"zh-SG"_s, u"zh-Hans-SG"_s} << u"zh_CN"_s;
    QTest::newRow("traditional") << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s} << u"en_US"_s;
    QTest::newRow("traditional, then Japanese") << QStringList{u"zh-HK"_s, u"ja-JP"_s} << u"ja_JP"_s;
    QTest::newRow("Moroccan") << QStringList{u"ar-MA"_s} << u"ar_EG"_s;
    QTest::newRow("second choice") << QStringList{u"cy-GB"_s, u"fr-CA"_s, u"en"_s} << u"fr_FR"_s;
    QTest::newRow("own country first") << QStringList{u"es-MX"_s} << u"es_MX"_s;
}

void TestLanguage::best()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    const QList<QLocale> all{QLocale(u"ar"_s), QLocale(u"de"_s), english(), QLocale(u"es"_s),
        QLocale(u"es_MX"_s), QLocale(u"fr"_s), QLocale(u"ja"_s), QLocale(u"pt_BR"_s), QLocale(u"zh_CN"_s)};
    QCOMPARE(bestLanguage(wanted, all).name(), best);
}

void TestLanguage::formats_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("formats");
    QTest::newRow("own") << u"de_AT"_s << u"de_DE"_s << u"de_AT"_s;
    QTest::newRow("own, in English") << u"en_GB"_s << u"en_US"_s << u"en_GB"_s;
    QTest::newRow("English in Germany") << u"de_DE"_s << u"en_US"_s << u"en_DE"_s;
    QTest::newRow("German in Japan") << u"ja_JP"_s << u"de_DE"_s << u"de_DE"_s;
    QTest::newRow("Arabic in the Emirates") << u"en_AE"_s << u"ar_EG"_s << u"ar_AE"_s;
    QTest::newRow("no country") << u"C"_s << u"de_DE"_s << u"de_DE"_s;
    QTest::newRow("no country, in English") << u"C"_s << u"en_US"_s << u"C"_s;
}

void TestLanguage::formats()
{
    QFETCH(QString, system);
    QFETCH(QString, language);
    QFETCH(QString, formats);
    QCOMPARE(formatsFor(QLocale(language), QLocale(system)).name(), formats);
}

void TestLanguage::named()
{
    const auto all = languages();
    QVERIFY(all.contains(english()));
    QVERIFY(all.size() > 1);
    for (const auto &language : all)
        QCOMPARE(languageNamed(language.name()), language);
    QCOMPARE(languageNamed(u"cy_GB"_s), std::nullopt);
    QCOMPARE(languageNamed({}), std::nullopt);
}

void TestLanguage::spokenAndBack()
{
    const auto title = [] { return wordsFor(failureBy(FailureCause::HostNotFound)).title; };
    const auto direction = [] {
        return QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION");
    };
    const auto untranslated = direction();
    const auto englishTitle = title();
    const auto date = QDate(2026, 12, 3);
    const auto englishDate = QLocale().toString(date);
    Translations translations;
    QSignalSpy changed(&translations, &Translations::languageChanged);
    for (const auto &language : languages()) {
        if (language == english())
            continue;
        translations.setLanguage(language);
        QCOMPARE(translations.language(), language);
        QVERIFY2(title() != englishTitle, qPrintable(language.name()));
        QCOMPARE(direction(), language.textDirection() == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s);
        QCOMPARE(QLocale().toString(date), language.toString(date));
        translations.setLanguage(language); // nothing new
    }
    translations.setLanguage(english());
    QCOMPARE(title(), englishTitle);
    QCOMPARE(direction(), untranslated);
    QCOMPARE(QLocale().toString(date), englishDate);
    QCOMPARE(changed.count(), languages().size());
}

void TestLanguage::endsInEnglish()
{
    const auto title = [] { return wordsFor(failureBy(FailureCause::HostNotFound)).title; };
    const auto englishTitle = title();
    const auto all = languages();
    {
        Translations translations;
        translations.setLanguage(all.first() == english() ? all.last() : all.first());
        QVERIFY(title() != englishTitle);
    }
    QCOMPARE(title(), englishTitle);
}

void TestLanguage::severalInAProgram()
{
    const auto speaks = [](const QLocale &language) {
        return QCoreApplication::translate("BlazeAuth::Translations", "language") == language.name()
               && QLocale() == formatsFor(language, QLocale::system());
    };
    const QLocale german(QLocale::German);
    const QLocale french(QLocale::French);
    const QLocale formats;
    {
        auto one = std::make_unique<Translations>();
        one->setLanguage(german);
        auto other = std::make_unique<Translations>();
        other->setLanguage(french);
        QVERIFY(speaks(french));
        other.reset();
        QVERIFY(speaks(german));
        other = std::make_unique<Translations>();
        other->setLanguage(french);
        one.reset();
        QVERIFY(speaks(french));
    }
    QCOMPARE(QLocale(), formats);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
