// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/appheader.h"
#include "ui/look/branding.h"
#include "ui/look/colorscheme.h"
#include "ui/look/logo.h"
#include "ui/look/theme.h"
#include "ui/menu/windowmenu.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb blue = qRgb(0x20, 0x60, 0xc0);
constexpr QRgb green = qRgb(0x00, 0xff, 0x00);

QByteArray svgOf(const QByteArray &inside, const QByteArray &attributes = "viewBox='0 0 32 32'")
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' " + attributes
           + ">" + inside + "</svg>";
}

QByteArray blueSquare()
{
    return svgOf("<rect width='32' height='32' fill='#2060c0'/>");
}

QImage pictureOf(Logo &logo)
{
    logo.resize(logo.sizeHint());
    return logo.grab().toImage();
}

QImage ours()
{
    Logo logo;
    return pictureOf(logo);
}

QImage drawnByQt(const QByteArray &svg)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    return image;
}

Branding brandingOf(const QString &name)
{
    Branding branding;
    branding.name = name;
    return branding;
}

QString textOf(const AppHeader &header)
{
    return header.findChild<QLabel *>(u"appNameLabel"_s)->accessibleName();
}

} // namespace

/// What a vendor makes the window their own by: shown where it is good, and harmless where it is not.
class TestBranding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nameUntilTheServerTellsOne();
    void nameIsPlainText();
    void logoInPlaceOfOurs();
    void logoIsBounded_data();
    void logoIsBounded();
    void unfitLogos_data();
    void unfitLogos();
    void qtWouldOpenFiles();
    void noFileIsOpened_data();
    void noFileIsOpened();
    void accents_data();
    void accents();
    void accentInEveryScheme();
    void accentAndNothingElse();
    void accentReachesTheWindow();
};

void TestBranding::nameUntilTheServerTellsOne()
{
    AppHeader header;
    QCOMPARE(textOf(header), u"Sign in"_s);
    QVERIFY(header.name().isEmpty());
    header.setBranding(brandingOf(u"Meteor"_s));
    QCOMPARE(textOf(header), u"Meteor"_s);
    QCOMPARE(header.name(), u"Meteor"_s);
    header.setApp({.name = u"Meteor Studio"_s, .version = u"2.1"_s});
    QCOMPARE(textOf(header), u"Meteor Studio"_s);
    QCOMPARE(header.name(), u"Meteor Studio"_s);
    header.setApp({.name = std::nullopt, .version = u"2.1"_s});
    QCOMPARE(textOf(header), u"Meteor"_s);
    header.setApp({.name = u"  "_s, .version = std::nullopt});
    QCOMPARE(header.name(), u"Meteor"_s);
}

void TestBranding::nameIsPlainText()
{
    AppHeader header;
    header.setBranding(brandingOf(u"<b>Me\u202Eteor</b>\n"_s + u"x"_s.repeated(5000)));
    QVERIFY(header.name().startsWith(u"<b>Me"_s));
    QVERIFY(!header.name().contains(u'\u202E'));
    QVERIFY(!header.name().contains(u'\n'));
    QVERIFY(header.name().size() <= 101);
}

void TestBranding::logoInPlaceOfOurs()
{
    Logo logo;
    logo.setVendorLogo(blueSquare());
    const auto picture = pictureOf(logo);
    QCOMPARE(picture.size(), ours().size());
    QCOMPARE(picture.pixel(0, 0), blue);
    QCOMPARE(picture.pixel(picture.width() - 1, picture.height() - 1), blue);
    logo.setVendorLogo({});
    QCOMPARE(pictureOf(logo), ours());

    // As drawing programs write it: classes, a gradient, parts used again.
    logo.setVendorLogo(svgOf("<title>Meteor</title><style>.a{fill:#2060c0}</style>"
                             "<defs><linearGradient id='g'><stop stop-color='#2060c0'/></linearGradient>"
                             "<rect id='r' class='a' width='32' height='16'/></defs>"
                             "<use xlink:href='#r'/>"
                             "<rect y='16' width='32' height='16' style='fill:url(#g)'/>"));
    QCOMPARE(pictureOf(logo).pixel(2, 2), blue);
    QCOMPARE(pictureOf(logo).pixel(2, ours().height() - 2), blue);
}

void TestBranding::logoIsBounded_data()
{
    QTest::addColumn<QByteArray>("viewBox");
    QTest::addColumn<double>("wide"); // in heights
    QTest::newRow("square") << QByteArray("0 0 32 32") << 1.0;
    QTest::newRow("wide") << QByteArray("0 0 48 32") << 1.5;
    QTest::newRow("very wide") << QByteArray("0 0 128 32") << 2.0;
    QTest::newRow("high") << QByteArray("0 0 8 32") << 1.0;
    QTest::newRow("huge") << QByteArray("0 0 100000 100000") << 1.0;
    QTest::newRow("tiny") << QByteArray("0 0 0.00001 0.00001") << 1.0;
}

void TestBranding::logoIsBounded()
{
    QFETCH(QByteArray, viewBox);
    QFETCH(double, wide);
    Logo logo;
    const auto usual = logo.sizeHint();
    logo.setVendorLogo(svgOf("<rect width='9' height='9'/>", "viewBox='" + viewBox + "'"));
    QCOMPARE(logo.sizeHint().height(), usual.height());
    QCOMPARE(logo.sizeHint().width(), qRound(usual.height() * wide));
}

void TestBranding::unfitLogos_data()
{
    QTest::addColumn<QByteArray>("svg");
    const auto add = [](const char *name, const QByteArray &svg) { QTest::newRow(name) << svg; };
    add("no XML", "hello");
    add("cut off", blueSquare().chopped(9));
    add("no SVG", "<html><rect/></html>");
    add("packed", QByteArray::fromHex("1f8b0800000000000003"));
    add("a picture of another kind", QByteArray::fromHex("89504e470d0a1a0a"));
    add("of no size", svgOf("", "width='0' height='0'"));
    add("of negative size", svgOf("", "viewBox='0 0 -1 5'"));
    add("a line", svgOf("<rect width='9' height='9'/>", "viewBox='0 0 1000000 1'"));
    add("long", svgOf("<!--" + QByteArray(40'000, 'x') + "-->"));
    add("of many elements", svgOf(QByteArray("<g/>").repeated(2000)));
    add("deep", svgOf(QByteArray("<g>").repeated(100) + QByteArray("</g>").repeated(100)));
    add("of endless uses", svgOf(QByteArray("<use xlink:href='#a'/>").repeated(20)));
    add("of endless dashes", svgOf("<path stroke='#000' stroke-dasharray='0.001' d='M0 0L1e6 1e6'/>"));
    add("of endless dashes by style", svgOf("<path style='stroke-dasharray:0.001' d='M0 0L1e6 1e6'/>"));
    add("of endless dashes by another name", svgOf("<path style='stroke-d\\61sharray:1' d='M0 0L1e6 1e6'/>"));
    add("with entities", "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>]>" + svgOf("<title>&a;</title>"));
    add("with a program", svgOf("<script>alert(1)</script>"));
    add("with a page", svgOf("<foreignObject><p/></foreignObject>"));
    add("with text", svgOf("<text>Meteor</text>"));
    add("that moves", svgOf("<rect><animate attributeName='x' dur='1s'/></rect>"));
    add("under another name", svgOf("<x:image xmlns:x='http://example.com/' href='/etc/passwd'/>"));
}

/// Ours instead, and one line for whoever made it.
void TestBranding::unfitLogos()
{
    QFETCH(QByteArray, svg);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the vendor's logo is not shown: its? "_s));
    Logo logo;
    logo.setVendorLogo(svg);
    QCOMPARE(pictureOf(logo), ours());
}

void TestBranding::noFileIsOpened_data()
{
    QTest::addColumn<QByteArray>("svg"); // FOLDER stands for one with a green picture and a green style sheet
    const auto add = [](const char *name, const QByteArray &svg) { QTest::newRow(name) << svg; };
    const QByteArray rect = "<rect width='32' height='32'/>";
    add("a picture", svgOf("<image width='32' height='32' xlink:href='FOLDER/green.png'/>"));
    add("a style sheet", "<?xml-stylesheet type='text/css' href='FOLDER/green.css'?>" + svgOf(rect));
    add("a picture by its address",
        svgOf("<image width='32' height='32' xlink:href='file://FOLDER/green.png'/>"));
    add("a picture within", svgOf("<image width='32' height='32' xlink:href='data:image/png;base64,AAAA'/>"));
    add("a use", svgOf("<use xlink:href='FOLDER/green.svg#a'/>"));
    add("a fill", svgOf("<rect width='32' height='32' fill='url(FOLDER/green.svg#a)'/>"));
    add("a style", svgOf("<rect width='32' height='32' style='fill: url( \"FOLDER/green.svg#a\")'/>"));
    add("an import", svgOf("<style>@import 'FOLDER/green.css';</style>" + rect));
    add("an import in another spelling", svgOf("<style>@im\\70ort 'FOLDER/green.css';</style>" + rect));
}

/// The test of the test: what the first two rows would come to without a look at them.
void TestBranding::qtWouldOpenFiles()
{
    const QTemporaryDir folder;
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(green);
    QVERIFY(picture.save(folder.filePath(u"green.png"_s)));
    const auto svg = svgOf("<image width='32' height='32' xlink:href='FOLDER/green.png'/>")
                         .replace("FOLDER", folder.path().toUtf8());
    QCOMPARE(drawnByQt(svg).pixel(16, 16), green);
}

void TestBranding::noFileIsOpened()
{
    QFETCH(QByteArray, svg);
    const QTemporaryDir folder;
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(green);
    QVERIFY(picture.save(folder.filePath(u"green.png"_s)));
    QFile sheet(folder.filePath(u"green.css"_s));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("rect { fill: #00ff00 }");
    sheet.close();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the vendor's logo is not shown: its? "_s));
    Logo logo;
    logo.setVendorLogo(svg.replace("FOLDER", folder.path().toUtf8()));
    QCOMPARE(pictureOf(logo), ours());
}

void TestBranding::accents_data()
{
    QTest::addColumn<QColor>("accent");
    QTest::addColumn<QColor>("highlight"); // invalid: that of the palette
    QTest::newRow("none") << QColor() << QColor();
    QTest::newRow("not to be seen") << QColor(0x20, 0x60, 0xc0, 0) << QColor();
    QTest::newRow("a colour") << QColor(blue) << QColor(blue);
    QTest::newRow("to be seen through") << QColor(0x20, 0x60, 0xc0, 40) << QColor(blue);
    QTest::newRow("in other terms") << QColor(blue).toHsv() << QColor(blue);
}

void TestBranding::accents()
{
    QFETCH(QColor, accent);
    QFETCH(QColor, highlight);
    const auto palette = darkPalette();
    const auto result = accented(palette, accent);
    if (!highlight.isValid()) {
        QCOMPARE(result, palette);
        return;
    }
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        QCOMPARE(result.color(group, QPalette::Highlight).rgb(), highlight.rgb());
    QVERIFY(contrast(result.color(QPalette::Highlight), result.color(QPalette::HighlightedText)) >= 4.5);
    QCOMPARE(result.color(QPalette::Window), palette.color(QPalette::Window));
}

void TestBranding::accentInEveryScheme()
{
    QWidget window;
    AppliedColorScheme scheme(window, QColor(blue));
    const auto highlight = [&window] { return window.palette().color(QPalette::Highlight).rgb(); };
    QCOMPARE(highlight(), blue);
    for (const auto chosen : {ColorScheme::Light, ColorScheme::Dark, ColorScheme::System}) {
        scheme.apply(chosen);
        QCOMPARE(highlight(), blue);
    }
    // But not where somebody needs to see well: there it is theirs.
    scheme.apply(ColorScheme::HighContrast);
    QVERIFY(highlight() != blue);
    QVERIFY(isHighContrast(window.palette()));
    scheme.apply(ColorScheme::System);
    QCOMPARE(highlight(), blue);
}

/// All else stays the system's, also when that changes.
void TestBranding::accentAndNothingElse()
{
    const auto before = QApplication::palette();
    QWidget window;
    const AppliedColorScheme scheme(window, QColor(blue));
    QCOMPARE(window.palette().color(QPalette::Window), before.color(QPalette::Window));
    QApplication::setPalette(darkPalette());
    QCOMPARE(window.palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    QCOMPARE(window.palette().color(QPalette::Highlight).rgb(), blue);
    QApplication::setPalette(before);
}

/// From the branding that a program hands over to what is painted, whichever theme is chosen in the menu.
void TestBranding::accentReachesTheWindow()
{
    const auto openWith = [](const QColor &accent) {
        Branding branding;
        branding.accent = accent;
        SessionConfig config;
        config.server = QUrl(u"ws://127.0.0.1:1"_s);
        config.apiKey = u"sandbox-api-key-00001"_s;
        config.clientId = u"test-client"_s;
        auto dialog =
            std::make_unique<LoginDialog>(std::make_unique<AuthSession>(config), branding, LoginMemory());
        dialog->findChild<QAbstractButton *>(u"menuButton"_s)->click(); // it is made when it is wanted
        dialog->findChild<WindowMenu *>()->close();
        return dialog;
    };
    const auto button = [](const LoginDialog &dialog) {
        return dialog.findChild<QAbstractButton *>(u"signInButton"_s);
    };
    const auto plain = openWith({});
    const auto own = openWith(QColor(blue));
    for (const auto scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark}) {
        for (const auto *dialog : {plain.get(), own.get()})
            Q_EMIT dialog->findChild<WindowMenu *>()->colorSchemeChosen(scheme);
        for (const auto *name : {"signInButton", "menuButton", "keepMeSignedInCheckBox"}) {
            const auto *widget = own->findChild<QWidget *>(QString::fromLatin1(name));
            const auto *other = plain->findChild<QWidget *>(QString::fromLatin1(name));
            QVERIFY2(widget && other, name);
            QVERIFY(themeFor(widget->palette()).accentLine != themeFor(other->palette()).accentLine);
        }
        QVERIFY(button(*own)->grab().toImage() != button(*plain)->grab().toImage());
    }
}

QTEST_MAIN(TestBranding)
#include "tst_branding.moc"
