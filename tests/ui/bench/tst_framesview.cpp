// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/framesstand.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "ui/bench/recording.h"

#include <QtCore/QDir>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto licenseKey = "WOMBAT-55-Numbat-QX"_L1;
constexpr auto password = "Zebra-7-Quagga"_L1;

/// Everything that the view shows, and everything that can be taken away from it.
QString everythingIn(Stand &stand)
{
    QString all;
    for (int row = 0; row < stand.model().rowCount(); ++row) {
        for (int column = 0; column < stand.model().columnCount(); ++column)
            all += stand.model().index(row, column).data().toString() + u'\n';
        stand.table().selectRow(row);
        QTest::mouseClick(&stand.child<QWidget>("copyFrameButton"), Qt::LeftButton);
        all += stand.details() + u'\n' + QGuiApplication::clipboard()->text() + u'\n';
    }
    const QList<Frame> frames = stand.log().frames();
    for (const Frame &frame : frames)
        all += frame.text + u'\n';
    return all + QString::fromUtf8(jsonLinesOf(recordingOf(stand.log())));
}

bool holdsSecret(const QString &text, const QString &apiKey)
{
    const QStringList secrets{licenseKey, password, apiKey};
    return std::ranges::any_of(
        secrets, [&text](const QString &secret) { return text.contains(secret, Qt::CaseInsensitive); });
}

} // namespace

/// The table of frames, as somebody sees it who looks at it while it fills.
class TestFramesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void cells();
    void hostileText();
    void filter();
    void details();
    void copy();
    void clear();
    void longestFrame();
    void noSecrets();
    void looks_data();
    void looks();

private:
    const QPalette m_palette = QApplication::palette();
};

void TestFramesView::cleanup()
{
    QApplication::setPalette(m_palette);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestFramesView::cells()
{
    Stand stand;
    stand.log().add({.time = 1234ms,
        .kind = Frame::Kind::Received,
        .type = u"license"_s,
        .id = 2,
        .status = 103.0,
        .size = 187,
        .latency = 12ms,
        .text = u"{}"_s});
    stand.show();
    const QStringList expected{u"1.234 s"_s, u"from server"_s, u"license"_s, u"2"_s, u"103 LicenseExpired"_s,
        u"187 B"_s, u"12 ms"_s, u"{}"_s};
    const QStringList titles{
        u"Time"_s, u"Direction"_s, u"Type"_s, u"Id"_s, u"Status"_s, u"Size"_s, u"Latency"_s, u"Text"_s};
    QCOMPARE(stand.model().columnCount(), expected.size());
    for (int column = 0; column < expected.size(); ++column) {
        QCOMPARE(stand.model().index(0, column).data().toString(), expected.at(column));
        QCOMPARE(
            stand.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), titles.at(column));
    }
}

void TestFramesView::hostileText()
{
    Stand stand;
    const QString text = u"<b>bold</b>\r\n\u202egnp.exe\u001b[31m"_s + QString(5000, u'x');
    stand.log().add(frameOf(Frame::Kind::Received, u"\u202etype"_s, text));
    stand.show();
    const QString cell = stand.textAt(0);
    QVERIFY(cell.startsWith(u"<b>bold</b>\uFFFD \uFFFDgnp.exe\uFFFD[31mxxx"_s));
    QVERIFY(cell.size() < 500);
    stand.table().selectRow(0);
    QVERIFY(stand.details().startsWith(u"<b>bold</b>\uFFFD\n\uFFFDgnp.exe"_s));
    QVERIFY(stand.details().size() > 5000);
    QCOMPARE(stand.model().index(0, static_cast<int>(FrameColumn::Type)).data().toString(), u"\uFFFDtype"_s);
}

void TestFramesView::filter()
{
    Stand stand;
    stand.log().add(frameOf(Frame::Kind::Sent, u"license"_s, uR"({"license":"AB…56"})"_s));
    stand.log().add(frameOf(Frame::Kind::Received, u"license"_s, QString(1000, u'x') + u"Needle"_s));
    stand.log().add(frameOf(Frame::Kind::Signal, u"rejected"_s, {}));
    Frame closed = frameOf(Frame::Kind::Ended, u"ended"_s, u"4201 blocked"_s);
    closed.status = 4201;
    stand.log().add(closed);
    stand.show();
    auto &text = stand.child<QLineEdit>("frameFilterEdit");
    auto &kind = stand.child<QComboBox>("frameKindBox");
    const auto rows = [&stand] { return stand.model().rowCount(); };
    QCOMPARE(rows(), 4);
    text.setText(u" LICENSE "_s);
    QCOMPARE(rows(), 2);
    QCOMPARE(stand.count(), u"2 of 4 rows, 0 dropped"_s);
    text.setText(u"needle"_s);
    QCOMPARE(rows(), 1);
    text.setText(u"ratelimited"_s);
    QCOMPARE(rows(), 1);
    text.setText(u"nowhere"_s);
    QCOMPARE(rows(), 0);
    text.clear();
    QCOMPARE(rows(), 4);
    kind.setCurrentText(u"sent"_s);
    QCOMPARE(rows(), 1);
    text.setText(u"rejected"_s);
    QCOMPARE(rows(), 0);
    kind.setCurrentText(u"signal"_s);
    QCOMPARE(rows(), 1);
    // What comes is filtered, too, and what is dropped goes.
    stand.log().add(frameOf(Frame::Kind::Signal, u"rejected"_s, u"{}"_s));
    stand.add(10);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(stand.textAt(1), u"{}"_s);
    stand.add(FrameLog::mostFrames - 1);
    QTRY_COMPARE(rows(), 0);
    QCOMPARE(stand.count(), u"0 of 10,000 rows, 14 dropped"_s);
    kind.setCurrentIndex(0);
    text.clear();
    QCOMPARE(rows(), FrameLog::mostFrames);
}

void TestFramesView::details()
{
    Stand stand;
    stand.log().add(frameOf(Frame::Kind::Sent, u"license"_s, uR"({"type":2,"id":2,"list":[1,"a"]})"_s));
    stand.log().add(frameOf(Frame::Kind::Received, u"text"_s, u"<html>"_s));
    stand.show();
    QCOMPARE(stand.details(), QString());
    stand.table().selectRow(0);
    QCOMPARE(stand.details(),
        u"{\n    \"id\": 2,\n    \"list\": [\n        1,\n        \"a\"\n    ],\n    \"type\": 2\n}"_s);
    stand.table().selectRow(1);
    QCOMPARE(stand.details(), u"<html>"_s);
    stand.child<QLineEdit>("frameFilterEdit").setText(u"html"_s);
    QCOMPARE(stand.details(), QString());
}

void TestFramesView::copy()
{
    Stand stand;
    stand.log().add({.time = 1234ms,
        .kind = Frame::Kind::Received,
        .type = u"license"_s,
        .id = 2,
        .status = 103.0,
        .size = 21,
        .latency = 12ms,
        .text = uR"({"status":103})"_s});
    stand.show();
    auto &button = stand.child<QWidget>("copyFrameButton");
    QVERIFY(!button.isEnabled());
    stand.table().selectRow(0);
    QVERIFY(button.isEnabled());
    const QString expected = u"1.234 s, from server, license, 2, 103 LicenseExpired, 21 B, 12 ms\n"
                             "{\n    \"status\": 103\n}"_s;
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QGuiApplication::clipboard()->clear();
    QTest::keySequence(&stand.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    QCOMPARE(oneLineOf(stand.log().at(0)),
        u"1.234 s, from server, license, 2, 103 LicenseExpired, 21 B, 12 ms, {\"status\":103}"_s);
}

void TestFramesView::clear()
{
    Stand stand;
    stand.show();
    stand.add(FrameLog::mostFrames + 5);
    QTRY_COMPARE(stand.count(), u"10,000 rows, 5 dropped"_s);
    stand.table().selectRow(7);
    QTest::mouseClick(&stand.child<QWidget>("clearFramesButton"), Qt::LeftButton);
    QTRY_COMPARE(stand.count(), u"0 rows, 0 dropped"_s);
    QCOMPARE(stand.model().rowCount(), 0);
    QCOMPARE(stand.details(), QString());
    stand.add(1);
    QTRY_COMPARE(stand.count(), u"1 row, 0 dropped"_s);
}

void TestFramesView::longestFrame()
{
    Stand stand;
    stand.log().add(frameOf(Frame::Kind::Received, u"text"_s, QString(FrameLog::longestText, u'x')));
    stand.show();
    stand.table().selectRow(0);
    QVERIFY(stand.window().grab().size().isValid());
    QCOMPARE(stand.details().size(), FrameLog::longestText);
}

void TestFramesView::noSecrets()
{
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    SessionConfig config;
    config.server = server.url();
    config.apiKey = server.apiKey();
    config.clientId = u"desktop-main"_s;
    AuthSession session(config);
    Stand stand;
    stand.log().attach(session);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(LicenseKey{.key = licenseKey});
    QTRY_COMPARE(rejected.size(), 1);
    session.authorize(
        Account{.login = u"user@example.com"_s, .password = password, .license = licenseKey, .type = {}});
    QTRY_COMPARE(rejected.size(), 2);
    stand.show();
    QVERIFY(stand.model().rowCount() > 10);
    const QString all = everythingIn(stand);
    QVERIFY(all.contains(u"WO…QX"_s));
    QVERIFY(all.contains(u"user@example.com"_s));
    QVERIFY2(!holdsSecret(all, server.apiKey()), qPrintable(all));
    // And the search would find one.
    for (const QString &secret : {QString(licenseKey), QString(password), server.apiKey()}) {
        Stand other;
        other.log().add(frameOf(Frame::Kind::Sent, u"license"_s, uR"({"license":"%1"})"_s.arg(secret)));
        other.show();
        QVERIFY(holdsSecret(everythingIn(other), server.apiKey()));
    }
}

void TestFramesView::looks_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("contrast") << blackPalette();
    QTest::newRow("right-to-left") << lightPalette();
}

void TestFramesView::looks()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    const bool isMirrored = QTest::currentDataTag() == "right-to-left"_ba;
    QGuiApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Sandbox::SandboxServer server;
    QVERIFY(server.listen());
    SessionConfig config;
    config.server = server.url();
    config.apiKey = server.apiKey();
    config.clientId = u"desktop-main"_s;
    AuthSession session(config);
    Stand stand;
    stand.log().attach(session);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(LicenseKey{.key = u"SANDBOX-103"_s});
    QTRY_COMPARE(rejected.size(), 1);
    stand.show();
    const auto answer = stand.model().match(stand.model().index(0, static_cast<int>(FrameColumn::Status)),
        Qt::DisplayRole, u"103 LicenseExpired"_s);
    QCOMPARE(answer.size(), 1);
    stand.table().setCurrentIndex(answer.constFirst());
    QVERIFY(stand.details().contains(u"\"status\": 103"_s));
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    const QString name = u"frames-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    QVERIFY(stand.window().grab().save(folder.filePath(name)));
}

QTEST_MAIN(TestFramesView)
#include "tst_framesview.moc"
