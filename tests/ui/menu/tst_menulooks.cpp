// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/closedproxy.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/menu/menubench.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

/// A language whose every text is a good third longer than the English one, as German texts can be.
class LongTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "QGuiApplication") == 0)
            return {};
        const auto text = QString::fromUtf8(source);
        const auto more = text.size() * 35 / 100;
        return text + u' ' + u"längere "_s.repeated(more / 8 + 1).first(qMax<qsizetype>(2, more)).trimmed();
    }
};

} // namespace

/// The pages of the menu in every dress: nothing is cut off, nothing lies outside. The pictures are kept for
/// people to look at, in the folder `looks` beside the test.
class TestMenuLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pages_data();
    void pages();
    void speaksAnotherLanguageAtOnce();

private:
    void wear(const QString &dress);
    void check(const QString &name) const;

    std::unique_ptr<MenuBench> m_bench;
    LongTranslator m_long;
    const QFont m_font = QApplication::font();
};

void TestMenuLooks::init()
{
    failOnWarnings();
    m_bench = std::make_unique<MenuBench>();
}

void TestMenuLooks::cleanup()
{
    m_bench.reset();
    QCoreApplication::removeTranslator(&m_long);
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMenuLooks::wear(const QString &dress)
{
    const auto remember = [this](ColorScheme scheme) {
        WindowSettingsFile(m_bench->settingsPath())
            .write({.language = {}, .colorScheme = scheme, .proxy = {}});
    };
    if (dress == u"dark"_s)
        remember(ColorScheme::Dark);
    if (dress == u"high-contrast"_s)
        remember(ColorScheme::HighContrast);
    if (dress == u"right-to-left"_s)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (dress == u"long"_s || dress == u"large-long"_s)
        QCoreApplication::installTranslator(&m_long);
    if (dress == u"large"_s || dress == u"large-long"_s) {
        auto font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

/// Takes a picture and looks for whatever is cut off.
void TestMenuLooks::check(const QString &name) const
{
    auto &window = m_bench->window();
    QCoreApplication::sendPostedEvents(); // layouts, twice for those within those
    QCoreApplication::sendPostedEvents();
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(window.grab().save(folder.filePath(u"menu-"_s + name + u".png"_s)));
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const auto what = qPrintable(name + u": "_s + label->text());
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, what);
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), what);
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const auto what = qPrintable(name + u": "_s + button->text());
        QVERIFY2(button->width() >= button->sizeHint().width(), what);
        QVERIFY2(!button->hasHeightForWidth() || button->height() >= button->heightForWidth(button->width()),
            what);
        QVERIFY2(button->width() >= Size::target && button->height() >= Size::target, what);
    }
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->isWindow())
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        QVERIFY2(place.left() >= 0 && place.right() <= window.width(),
            qPrintable(name + u": "_s + widget->objectName()));
    }
}

void TestMenuLooks::pages_data()
{
    QTest::addColumn<QString>("dress");
    QTest::addColumn<QSize>("size");
    for (const auto *dress : {"light", "dark", "high-contrast", "right-to-left", "long", "large"})
        QTest::newRow(dress) << QString::fromLatin1(dress) << QSize(Size::defaultWidth, 640);
    for (const auto *dress : {"light", "long", "large", "large-long"})
        QTest::addRow("%s-small", dress)
            << QString::fromLatin1(dress) << QSize(Size::leastWidth, Size::leastHeight);
}

void TestMenuLooks::pages()
{
    QFETCH(QString, dress);
    QFETCH(QSize, size);
    wear(dress);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    const ClosedProxy proxy;
    auto config = m_bench->config();
    config.server = QUrl(u"wss://login.invalid/"_s);
    m_bench->open(config);
    m_bench->window().resize(size);
    QCOMPARE(m_bench->window().size(), size);
    const auto choose = [this](const char *action) {
        m_bench->press("menuButton");
        auto *menu = m_bench->window().findChild<WindowMenu *>();
        menu->close();
        menu->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    };
    m_bench->press("menuButton");
    auto *menu = m_bench->window().findChild<WindowMenu *>();
    QVERIFY(menu->grab().save(QDir(QStringLiteral(BLAZEAUTH_LOOKS)).filePath(u"menu-"_s + name + u".png"_s)));
    menu->close();
    choose("aboutAction");
    check(name + u"-about"_s);
    choose("diagnosticsAction");
    check(name + u"-diagnostics"_s);
    m_bench->press("copyDiagnosticsButton");
    check(name + u"-copied"_s);
    choose("proxyAction");
    check(name + u"-proxy"_s);
    m_bench->button("manualProxyButton")->click();
    m_bench->type("proxyHostEdit", u"a b"_s);
    m_bench->pressKey(Qt::Key_Tab);
    check(name + u"-proxy-wrong"_s);
    m_bench->type("proxyHostEdit", u"127.0.0.1"_s);
    m_bench->type("proxyPortEdit", QString::number(proxy.address().port()));
    m_bench->button("testProxyButton")->click();
    check(name + u"-proxy-testing"_s);
    QTRY_VERIFY(!m_bench->widget("proxyTestView")->accessibleName().isEmpty());
    check(name + u"-proxy-tested"_s);
}

void TestMenuLooks::speaksAnotherLanguageAtOnce()
{
    m_bench->open(m_bench->config());
    m_bench->choose(u"Proxy…"_s);
    m_bench->choose(u"Diagnostics…"_s);
    m_bench->choose(u"About…"_s);
    QCoreApplication::installTranslator(&m_long);
    QCoreApplication::sendPostedEvents();
    for (const auto *page : {"proxyPage", "diagnosticsPage", "aboutPage"}) {
        const auto *root = m_bench->widget(page);
        QStringList texts;
        for (const auto *label : root->findChildren<QLabel *>())
            texts += label->text();
        for (const auto *button : root->findChildren<QAbstractButton *>())
            texts += button->text();
        for (const auto &text : texts)
            QVERIFY2(text.isEmpty() || text.contains(u'ä') || text.endsWith(u" l"_s) || text.endsWith(u"n"),
                qPrintable(text));
    }
    const auto *menu = m_bench->window().findChild<WindowMenu *>();
    for (const auto *action : menu->actions())
        QVERIFY2(action->isSeparator() || action->text().contains(u" l"_s), qPrintable(action->text()));
    QVERIFY(m_bench->widget("menuButton")->accessibleName().startsWith(u"Menu l"_s));
}

QTEST_MAIN(TestMenuLooks)
#include "tst_menulooks.moc"
