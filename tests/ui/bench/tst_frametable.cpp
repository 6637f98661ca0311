// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/framesstand.h"
#include "tests/ui/loginbench.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace std::chrono_literals;

/// The table while it fills: what it follows, and what it leaves where it is.
class TestFrameTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void hiddenItTakesNothingUp();
    void followsTheEnd();
    void staysWhereOneReads();
    void staysWhileARowIsSelected();
    void selectionEndsWithItsRow();
    void flood();
};

void TestFrameTable::hiddenItTakesNothingUp()
{
    Stand stand;
    QSignalSpy inserted(&stand.model(), &QAbstractItemModel::rowsInserted);
    QSignalSpy updated(&stand.model(), &FrameModel::updated);
    stand.add(100);
    QCOMPARE(inserted.size(), 0);
    stand.show();
    QCOMPARE(stand.model().rowCount(), 100);
    stand.add(50);
    QCOMPARE(stand.model().rowCount(), 100); // many at a time
    QTRY_COMPARE(stand.model().rowCount(), 150);
    QCOMPARE(inserted.size(), 2);
    stand.hide();
    updated.clear();
    stand.add(FrameLog::mostFrames);
    QCoreApplication::processEvents();
    QCOMPARE(updated.size(), 0);
    QCOMPARE(stand.model().rowCount(), 150);
    stand.show();
    QCOMPARE(stand.model().rowCount(), FrameLog::mostFrames);
    QCOMPARE(stand.textAt(0), uR"({"number":150})"_s);
}

void TestFrameTable::followsTheEnd()
{
    Stand stand;
    stand.show();
    for (int batch = 1; batch <= 3; ++batch) {
        stand.add(200);
        QTRY_COMPARE(stand.model().rowCount(), batch * 200);
        QTRY_VERIFY(stand.isAtEnd());
        QVERIFY(stand.bar().maximum() > 0);
    }
    // Where the oldest are dropped as well.
    stand.add(FrameLog::mostFrames);
    QTRY_COMPARE(stand.textAt(FrameLog::mostFrames - 1), uR"({"number":10599})"_s);
    QTRY_VERIFY(stand.isAtEnd());
}

void TestFrameTable::staysWhereOneReads()
{
    Stand stand;
    stand.show();
    stand.add(FrameLog::mostFrames);
    QTRY_COMPARE(stand.model().rowCount(), FrameLog::mostFrames);
    QTRY_VERIFY(stand.isAtEnd());
    stand.bar().setValue(5000);
    const QString top = stand.topText();
    QCOMPARE(top, uR"({"number":5000})"_s);
    stand.add(300); // and as many are dropped above
    QTRY_COMPARE(stand.textAt(0), uR"({"number":300})"_s);
    QCoreApplication::processEvents(); // the layout
    QCOMPARE(stand.topText(), top);
    QVERIFY(!stand.isAtEnd());
    // Back at the end, it is followed again.
    stand.bar().setValue(stand.bar().maximum());
    stand.add(100);
    QTRY_COMPARE(stand.textAt(0), uR"({"number":400})"_s);
    QTRY_VERIFY(stand.isAtEnd());
}

void TestFrameTable::staysWhileARowIsSelected()
{
    Stand stand;
    stand.show();
    stand.add(200);
    QTRY_COMPARE(stand.model().rowCount(), 200);
    stand.table().selectRow(190);
    const QString top = stand.topText();
    stand.add(100);
    QTRY_COMPARE(stand.model().rowCount(), 300);
    QCoreApplication::processEvents();
    QCOMPARE(stand.topText(), top);
    QCOMPARE(stand.table().selectedRow(), 190);
    QTest::keyClick(&stand.table(), Qt::Key_Escape);
    QCOMPARE(stand.table().selectedRow(), -1);
    QTest::keyClick(&stand.table(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&stand.table(), Qt::Key_Escape);
    stand.add(100);
    QTRY_COMPARE(stand.model().rowCount(), 400);
    QTRY_VERIFY(stand.isAtEnd());
}

void TestFrameTable::selectionEndsWithItsRow()
{
    Stand stand;
    stand.show();
    stand.add(FrameLog::mostFrames);
    QTRY_COMPARE(stand.model().rowCount(), FrameLog::mostFrames);
    stand.table().selectRow(100);
    QVERIFY(stand.details().contains(u"\"number\": 100"_s));
    stand.add(50);
    QTRY_COMPARE(stand.table().selectedRow(), 50);
    QVERIFY(stand.details().contains(u"\"number\": 100"_s));
    stand.add(50);
    QTRY_COMPARE(stand.table().selectedRow(), 0);
    stand.add(1);
    QTRY_COMPARE(stand.table().selectedRow(), -1);
    QVERIFY(!stand.table().currentIndex().isValid());
    QCOMPARE(stand.details(), QString());
    QVERIFY(!stand.child<QWidget>("copyFrameButton").isEnabled());
}

/// A second of 10,000 frames, in pieces as they come; how long that takes stands in tests/bench.
void TestFrameTable::flood()
{
    Stand stand;
    stand.show();
    constexpr int pieces = 150;
    constexpr int piece = 100;
    int sent = 0;
    QTimer feed;
    connect(&feed, &QTimer::timeout, &feed, [stand = &stand, feed = &feed, left = pieces]() mutable {
        stand->add(piece);
        if (--left == 0)
            feed->stop();
    });
    QSignalSpy updated(&stand.model(), &FrameModel::updated);
    QSignalSpy fed(&feed, &QTimer::timeout);
    QElapsedTimer since;
    since.start();
    feed.start(7ms);
    while (feed.isActive()) {
        QVERIFY(fed.wait());
        sent = static_cast<int>(fed.size()) * piece;
        QVERIFY(stand.log().size() <= FrameLog::mostFrames);
        QCOMPARE(stand.log().size() + stand.log().dropped(), sent);
        QVERIFY(stand.model().rowCount() <= FrameLog::mostFrames);
    }
    QCOMPARE(sent, pieces * piece);
    QCOMPARE(stand.log().dropped(), pieces * piece - FrameLog::mostFrames);
    QVERIFY(stand.log().textSize() <= FrameLog::mostText);
    QTRY_COMPARE(stand.count(), u"10,000 rows, 5,000 dropped"_s);
    QVERIFY2(updated.size() <= since.elapsed() / 50 + 1, "at most 20 times a second");
    QVERIFY(stand.isAtEnd());
}

QTEST_MAIN(TestFrameTable)
#include "tst_frametable.moc"
