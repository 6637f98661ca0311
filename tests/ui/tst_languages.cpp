// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/translations.h"
#include "tests/ui/clipping.h"
#include "tests/ui/scenes.h"
#include "tests/ui/texts.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// One line a text. Digits count as one another: time goes on from one window to the next. What was announced
/// was said in the language of then.
QStringList linesOf(const QWidget &window)
{
    QStringList lines;
    for (const auto &text : textsOf(window)) {
        if (text.place.startsWith("announcer."_L1))
            continue;
        auto line = text.place + u": "_s + text.text;
        for (auto &character : line) {
            if (character.isDigit())
                character = u'0';
        }
        lines += line;
    }
    return lines;
}

} // namespace

/// The language, switched while the window is open.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void switchedIsLikeOpened_data() { Scenes::addScenes(); }
    void switchedIsLikeOpened();
    void whatIsTypedSurvives();
    void messageSurvives();
    void directionFollows();

private:
    void speak(const QLocale &language);

    Scenes m_bench;
    Translations m_translations;
};

void TestLanguages::cleanup()
{
    speak(english());
}

void TestLanguages::speak(const QLocale &language)
{
    m_translations.setLanguage(language);
    settle();
}

void TestLanguages::switchedIsLikeOpened()
{
    QFETCH(Scenes::Scene, scene);
    const auto all = languages();
    QMap<QString, QStringList> opened;
    for (const auto &language : {all.first(), all.last(), english()}) {
        speak(language);
        QVERIFY(m_bench.enter(scene));
        m_bench.dialog().setUpdatesEnabled(false); // read, not painted
        settle();
        opened.insert(language.name(), linesOf(m_bench.dialog()));
    }
    QCOMPARE(QSet(opened.cbegin(), opened.cend()).size(), opened.size());
    // There and back, so that each language comes after two others: nothing may be left of either.
    QMap<QString, QStringList> switched;
    for (const auto &language : all + QList(all.crbegin(), all.crend())) {
        speak(language);
        const auto lines = linesOf(m_bench.dialog());
        QCOMPARE(lines, switched.value(language.name(), lines));
        QCOMPARE(lines, opened.value(language.name(), lines));
        switched.insert(language.name(), lines);
    }
    QCOMPARE(QSet(switched.cbegin(), switched.cend()).size(), all.size());
}

void TestLanguages::whatIsTypedSurvives()
{
    QVERIFY(m_bench.enter(Scenes::Scene::Account));
    m_bench.type("eMailOrLoginEdit", u"user@example.com"_s);
    m_bench.type("licenseKeyOptionalEdit", u"half a ke"_s);
    m_bench.type("passwordEdit", u"secret"_s);
    m_bench.edit("passwordEdit")->setSelection(1, 3);
    m_bench.button("showPasswordButton")->setChecked(true);
    for (const auto &language : languages()) {
        speak(language);
        QCOMPARE(m_bench.edit("eMailOrLoginEdit")->text(), u"user@example.com"_s);
        QCOMPARE(m_bench.edit("licenseKeyOptionalEdit")->text(), u"half a ke"_s);
        QCOMPARE(m_bench.edit("passwordEdit")->text(), u"secret"_s);
        QCOMPARE(m_bench.edit("passwordEdit")->selectedText(), u"ecr"_s);
        QCOMPARE(m_bench.edit("passwordEdit")->echoMode(), QLineEdit::Normal);
        QCOMPARE(m_bench.focus(), u"passwordEdit"_s);
        QCOMPARE(qobject_cast<QTabBar *>(m_bench.widget("tabs"))->currentIndex(), accountTab);
    }
}

void TestLanguages::messageSurvives()
{
    QVERIFY(m_bench.enter(Scenes::Scene::LicenseRejected));
    const auto rejection = Rejection{.packet = Packet::AuthorizeByLicense, .number = 502, .entitlement = {}};
    for (const auto &language : languages()) {
        speak(language);
        QVERIFY(m_bench.message().startsWith(wordsFor(rejection).title));
        QVERIFY(m_bench.isShown("messageArea"));
        QCOMPARE(m_bench.stage(), Stage::Ready);
    }
}

void TestLanguages::directionFollows()
{
    QVERIFY(m_bench.enter(Scenes::Scene::License));
    const auto *dot = m_bench.widget("connectionIndicator");
    const auto *hint = m_bench.widget("localTestServerLabel");
    for (const auto &language : languages()) {
        speak(language);
        const auto direction = language.textDirection();
        QCOMPARE(QGuiApplication::layoutDirection(), direction);
        for (const auto *widget : m_bench.dialog().findChildren<QWidget *>())
            QCOMPARE(widget->layoutDirection(), direction);
        QCOMPARE(dot->x() > hint->x(), direction == Qt::RightToLeft);
    }
    speak(english());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(dot->x() < hint->x());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
