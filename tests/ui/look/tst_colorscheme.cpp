// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/controls/textfield.h"
#include "ui/look/colorscheme.h"
#include "ui/look/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// A program with the widget that is dressed, and one of its own beside it.
struct Program
{
    Program()
    {
        new QVBoxLayout(&window);
        for (auto *part : {&dressed, &beside}) {
            new QVBoxLayout(part);
            part->layout()->addWidget(new TextField);
            window.layout()->addWidget(part);
        }
    }

    QWidget window;
    QWidget dressed;
    QWidget beside;
};

QColor groundOf(const QWidget &widget)
{
    return widget.palette().color(QPalette::Window);
}

/// The menu that \a field opens for a click of the other mouse button.
QMenu *contextMenuOf(QWidget &part)
{
    auto *field = part.findChild<TextField *>();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(5, 5), field->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(field, &event);
    return field->findChild<QMenu *>();
}

} // namespace

/// The colour schemes, and that they dress the window and nothing else.
class TestColorScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup() { QApplication::setPalette(m_palette); }
    void readable_data();
    void readable();
    void grounds();
    void highContrastOfTheSystemIsKept();
    void onlyTheWidget();
    void whatTheProgramHadSetComesBack();
    void menusToo();
    void menusThatWereThereBefore();
    void followsTheSystemsAccent();

private:
    const QPalette m_palette = QApplication::palette();
};

void TestColorScheme::readable_data()
{
    addPalettes();
}

void TestColorScheme::readable()
{
    QFETCH(QPalette, palette);
    QVERIFY(!paletteFor(ColorScheme::System, palette));
    for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::HighContrast}) {
        const auto made = *paletteFor(scheme, palette);
        const auto of = [&made](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(made.color(text), made.color(ground));
        };
        const double least = scheme == ColorScheme::HighContrast ? 20.0 : 7.0;
        QVERIFY(of(QPalette::WindowText, QPalette::Window) >= least);
        QVERIFY(of(QPalette::Text, QPalette::Base) >= least);
        QVERIFY(of(QPalette::ButtonText, QPalette::Button) >= textContrast);
        QVERIFY(of(QPalette::HighlightedText, QPalette::Highlight) >= textContrast);
        const auto theme = themeFor(made);
        QVERIFY(contrast(theme.text, theme.card) >= 7.0);
        QVERIFY(contrast(theme.mutedText, theme.card) >= textContrast);
        QVERIFY(contrast(theme.accentText, theme.accent) >= textContrast);
        QVERIFY(contrast(theme.accentLine, theme.card) >= textContrast);
        QVERIFY(contrast(theme.fieldEdge, theme.card) >= 3.0);
    }
}

void TestColorScheme::grounds()
{
    const auto lightnessOf = [](ColorScheme scheme) {
        return themeFor(*paletteFor(scheme, QPalette())).card.lightness();
    };
    QCOMPARE(lightnessOf(ColorScheme::Light), 255);
    QVERIFY(lightnessOf(ColorScheme::Dark) < 64);
    QCOMPARE(lightnessOf(ColorScheme::HighContrast), 0);
    QCOMPARE(themeFor(*paletteFor(ColorScheme::HighContrast, QPalette())).accent, QColor(Qt::yellow));
}

void TestColorScheme::highContrastOfTheSystemIsKept()
{
    QPalette white(Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base})
        white.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        white.setColor(role, Qt::black);
    white.setColor(QPalette::Highlight, Qt::blue);
    white.setColor(QPalette::HighlightedText, Qt::white);
    QVERIFY(isHighContrast(white));
    QCOMPARE(*paletteFor(ColorScheme::HighContrast, white), white);
    QVERIFY(!isHighContrast(darkPalette()));
    QVERIFY(!isHighContrast(m_palette));
}

void TestColorScheme::onlyTheWidget()
{
    Program program;
    AppliedColorScheme scheme(program.dressed);
    const auto before = groundOf(program.window);
    scheme.apply(ColorScheme::Dark);
    QCOMPARE(scheme.scheme(), ColorScheme::Dark);
    QVERIFY(groundOf(program.dressed) != before);
    QCOMPARE(groundOf(*program.dressed.findChild<TextField *>()), groundOf(program.dressed));
    QCOMPARE(groundOf(program.beside), before);
    QCOMPARE(groundOf(program.window), before);
    QCOMPARE(QApplication::palette(), m_palette);

    scheme.apply(ColorScheme::System);
    QCOMPARE(groundOf(program.dressed), before);
    QVERIFY(!program.dressed.testAttribute(Qt::WA_SetPalette));
    QApplication::setPalette(darkPalette());
    QCOMPARE(groundOf(program.dressed), groundOf(program.window));
}

void TestColorScheme::whatTheProgramHadSetComesBack()
{
    Program program;
    auto own = program.dressed.palette();
    own.setColor(QPalette::Window, Qt::darkGreen);
    program.dressed.setPalette(own);
    AppliedColorScheme scheme(program.dressed);
    scheme.apply(ColorScheme::Light);
    scheme.apply(ColorScheme::HighContrast);
    QCOMPARE(groundOf(program.dressed), QColor(Qt::black));
    scheme.apply(ColorScheme::System);
    QCOMPARE(groundOf(program.dressed), QColor(Qt::darkGreen));
}

void TestColorScheme::menusToo()
{
    Program program;
    AppliedColorScheme scheme(program.dressed);
    scheme.apply(ColorScheme::HighContrast);
    program.window.show();
    const auto *menu = contextMenuOf(program.dressed);
    QVERIFY(menu);
    QCOMPARE(groundOf(*menu), QColor(Qt::black));
    QCOMPARE(menu->palette().color(QPalette::WindowText), QColor(Qt::white));
    const auto *other = contextMenuOf(program.beside);
    QVERIFY(other);
    QVERIFY(groundOf(*other) != QColor(Qt::black));
}

void TestColorScheme::menusThatWereThereBefore()
{
    Program program;
    AppliedColorScheme scheme(program.dressed);
    QMenu menu(&program.dressed);
    auto *inner = menu.addMenu(u"inner"_s);
    menu.ensurePolished();
    inner->ensurePolished();
    const auto before = groundOf(menu);
    scheme.apply(ColorScheme::HighContrast);
    QCOMPARE(groundOf(menu), QColor(Qt::black));
    QCOMPARE(groundOf(*inner), QColor(Qt::black));
    scheme.apply(ColorScheme::System);
    QCOMPARE(groundOf(menu), before);
    QCOMPARE(groundOf(*inner), before);
}

void TestColorScheme::followsTheSystemsAccent()
{
    Program program;
    AppliedColorScheme scheme(program.dressed);
    scheme.apply(ColorScheme::Light);
    auto changed = m_palette;
    changed.setColor(QPalette::Highlight, Qt::darkRed);
    QApplication::setPalette(changed);
    QCOMPARE(program.dressed.palette().color(QPalette::Highlight), QColor(Qt::darkRed));
}

QTEST_MAIN(TestColorScheme)
#include "tst_colorscheme.moc"
