// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/clipping.h"
#include "tests/ui/palettes.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/scenes.h"
#include "ui/form/signinform.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The window in every dress: nothing is cut off, nothing lies outside. The pictures are kept for people to
/// look at, in the folder `looks` beside the test.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void dresses_data();
    void dresses();
    void smallestSize();
    void serverTextIsPlain();

private:
    void wear(const QString &dress);
    void check(const QString &name);

    Scenes m_bench;
    PseudoLanguage m_long;
    const QPalette m_palette = QApplication::palette();
    const QFont m_font = QApplication::font();
};

void TestLooks::cleanup()
{
    QCoreApplication::removeTranslator(&m_long);
    QApplication::setPalette(m_palette);
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLooks::wear(const QString &dress)
{
    if (dress == u"dark"_s)
        QApplication::setPalette(darkPalette());
    if (dress == u"right-to-left"_s)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (dress == u"long"_s)
        QCoreApplication::installTranslator(&m_long);
    if (dress == u"large"_s) {
        auto font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

void TestLooks::dresses_data()
{
    QTest::addColumn<QString>("dress");
    QTest::addColumn<Scenes::Scene>("scene");
    const auto scenes = QMetaEnum::fromType<Scenes::Scene>();
    for (const auto *dress : {"light", "dark", "right-to-left", "long", "large"}) {
        for (int i = 0; i < scenes.keyCount(); ++i)
            QTest::addRow("%s-%s", dress, scenes.key(i))
                << QString::fromLatin1(dress) << static_cast<Scenes::Scene>(scenes.value(i));
    }
}

/// Takes a picture and looks for whatever is cut off.
void TestLooks::check(const QString &name)
{
    settle();
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_bench.dialog().grab().save(folder.filePath(name + u".png"_s)));
    QCOMPARE(cutOff(m_bench.dialog()), QStringList());
}

void TestLooks::dresses()
{
    QFETCH(QString, dress);
    QFETCH(Scenes::Scene, scene);
    wear(dress);
    QVERIFY(m_bench.enter(scene));
    check(QString::fromLatin1(QTest::currentDataTag()));
    const auto *form = m_bench.dialog().findChild<SignInForm *>()->findChild<QScrollArea *>();
    if (dress != u"large"_s)
        QCOMPARE(form->verticalScrollBar()->maximum(), 0);
}

void TestLooks::smallestSize()
{
    QVERIFY(m_bench.openReady());
    m_bench.dialog().resize(1, 1);
    QCOMPARE(m_bench.dialog().size(), QSize(360, 480));
    check(u"small-license"_s);
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    check(u"small-rejected"_s);
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    check(u"small-signed-in"_s);
    m_bench.dialog().resize(1400, 1000);
    check(u"huge-signed-in"_s);
}

void TestLooks::serverTextIsPlain()
{
    QVERIFY(m_bench.openReady());
    for (const auto *label : m_bench.dialog().findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
