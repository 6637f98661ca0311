// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/latewindowicon.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QIcon>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// The icon of the windows has to be there, but not before the window.
class TestLateWindowIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesAfterTheFirstPaint();
};

namespace {

class Painted final : public QWidget
{
public:
    QList<bool> hadIcon; // each time

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        hadIcon.append(!QApplication::windowIcon().isNull());
    }
};

} // namespace

void TestLateWindowIcon::comesAfterTheFirstPaint()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const LateWindowIcon icon(*qApp);
    Painted window;
    window.show();
    QTRY_VERIFY(!QApplication::windowIcon().isNull());
    QVERIFY(!window.hadIcon.isEmpty());
    QCOMPARE(window.hadIcon.first(), false);
    QVERIFY(!window.windowIcon().isNull());
}

QTEST_MAIN(TestLateWindowIcon)

#include "tst_latewindowicon.moc"
