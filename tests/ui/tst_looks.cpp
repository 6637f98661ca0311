// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/closedproxy.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/panel/statuspanel.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTranslator>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// A language whose every text is a good third longer than the English one, as German texts can be.
class LongTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "QGuiApplication") == 0)
            return {};
        auto text = QString::fromUtf8(source);
        const auto more = text.size() * 35 / 100;
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        return text + u' ' + u"längere "_s.repeated(more / 8 + 1).first(qMax<qsizetype>(2, more)).trimmed();
    }
};

/// Everything that a server can send, as much of it as there may be.
Grant grantFrom(const QJsonObject &fields)
{
    auto answer = fields;
    answer.insert(u"id"_s, 1);
    answer.insert(u"status"_s, 1);
    const PendingRequest pending{.id = 1,
        .packet = Packet::AuthorizeByCredentials,
        .identity = u"somebody.with.a.very.long.name@a-very-long-domain.example.com"_s,
        .redaction = {}};
    return std::get<Grant>(parseResponse(QJsonDocument(answer).toJson(), pending, systemClock()()));
}

QJsonObject fullAnswer()
{
    QJsonArray levels;
    for (int i = 0; i < 12; ++i)
        levels.append(u"level number %1"_s.arg(i));
    return {{u"levels"_s, levels}, {u"comment"_s, u"A comment <b>in plain text</b> & more. "_s.repeated(40)},
        {u"ip_address"_s, u"2001:db8:1234:5678:9abc:def0:1234:5678"_s}, {u"time_left"_s, 2523600},
        {u"license_required"_s, false}};
}

} // namespace

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
    void fullPanel_data();
    void fullPanel();
    void smallestSize();
    void serverTextIsPlain();

private:
    void wear(const QString &dress);
    void check(const QString &name);

    LoginBench m_bench;
    LongTranslator m_long;
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
    for (const auto *dress : {"light", "dark", "right-to-left", "long", "large"})
        QTest::newRow(dress) << QString::fromLatin1(dress);
}

/// Takes a picture and looks for whatever is cut off.
void TestLooks::check(const QString &name)
{
    QCoreApplication::sendPostedEvents(); // layouts, twice for those within those
    QCoreApplication::sendPostedEvents();
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_bench.dialog().grab().save(folder.filePath(name + u".png"_s)));
    for (const auto *label : m_bench.dialog().findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const auto what = qPrintable(name + u": "_s + label->text());
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= needed, what);
        QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), what);
    }
    for (const auto *button : m_bench.dialog().findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            QVERIFY2(
                button->width() >= button->sizeHint().width(), qPrintable(name + u": "_s + button->text()));
    }
    const auto card = m_bench.dialog().rect();
    for (const auto *widget : m_bench.dialog().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(&m_bench.dialog(), QPoint()), widget->size());
        QVERIFY2(place.left() >= card.left() && place.right() <= card.right(),
            qPrintable(name + u": "_s + widget->objectName()));
    }
}

void TestLooks::dresses()
{
    QFETCH(QString, dress);
    wear(dress);
    QVERIFY(m_bench.openReady());
    check(dress + u"-license"_s);
    const auto *scroll = m_bench.dialog().findChild<QScrollArea *>();
    const auto noScrollBar = [&] {
        return dress == u"large"_s || scroll->verticalScrollBar()->maximum() == 0;
    };
    QVERIFY(noScrollBar());

    m_bench.signInByLicense(u"SANDBOX-502"_s);
    QVERIFY(m_bench.waitForMessage());
    check(dress + u"-license-rejected"_s);
    QVERIFY(noScrollBar());

    m_bench.signInByAccount(u"203@sandbox.test"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForMessage());
    check(dress + u"-account-rejected"_s);
    QVERIFY(noScrollBar());

    m_bench.signInByAccount(u"SILENT@sandbox.test"_s, u"strong-password"_s);
    QTRY_VERIFY(m_bench.isShown("progressBar"));
    check(dress + u"-checking"_s);
    m_bench.pressKey(Qt::Key_Escape);
    QVERIFY(m_bench.waitForStage(Stage::Ready));

    QVERIFY(m_bench.openOffline());
    check(dress + u"-offline"_s);

    m_bench.signInByLicense(u"SANDBOX-CLOSE-4201-37"_s);
    QVERIFY(m_bench.waitForStage(Stage::Waiting));
    check(dress + u"-waiting"_s);

    const ClosedProxy proxy;
    auto behindProxy = m_bench.config();
    behindProxy.server = QUrl(u"wss://login.invalid/"_s);
    behindProxy.proxy = proxy.address();
    m_bench.open(behindProxy);
    QVERIFY(m_bench.waitForMessage());
    check(dress + u"-proxy"_s);
    m_bench.press("retryNowButton");
    check(dress + u"-proxy-login"_s);

    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(u"user@example.com"_s, u"strong-password"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    check(dress + u"-signed-in"_s);
}

void TestLooks::fullPanel_data()
{
    dresses_data();
}

void TestLooks::fullPanel()
{
    QFETCH(QString, dress);
    wear(dress);
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    auto *panel = m_bench.dialog().findChild<StatusPanel *>();
    panel->setGrant(grantFrom(fullAnswer()), systemClock());
    check(dress + u"-full"_s);
    panel->setConnectionMessage(messageFor(Failure{}));
    auto answer = fullAnswer();
    answer.insert(u"comment"_s, u"short"_s);
    answer.insert(u"time_left"_s, QDateTime::currentSecsSinceEpoch() - 1000);
    panel->setGrant(grantFrom(answer), systemClock());
    QVERIFY(m_bench.isShown("clockHintLabel"));
    QVERIFY(!m_bench.isShown("timeLeftLabel"));
    check(dress + u"-clock-hint"_s);
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
