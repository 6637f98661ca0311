// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/actionbutton.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Keys on a button, as they arrive from X11: with their times, and without them where assistive technology
/// listens.
class TestActionButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabThenReturn_data() { addTimes(); }
    void tabThenReturn();
    void returnTwice();
    void heldReturn_data() { addTimes(); }
    void heldReturn();
    void repeatsAreTold();

private:
    static void addTimes();
    void send(QEvent::Type type, Qt::Key key, quint64 timestamp, bool repeated = false);

    std::unique_ptr<ActionButton> m_button;
};

void TestActionButton::init()
{
    failOnWarnings();
    m_button = std::make_unique<ActionButton>(ActionButton::Weight::Primary);
}

void TestActionButton::addTimes()
{
    QTest::addColumn<bool>("timed");
    QTest::newRow("with times") << true;
    QTest::newRow("without times") << false;
}

void TestActionButton::send(QEvent::Type type, Qt::Key key, quint64 timestamp, bool repeated)
{
    QKeyEvent event(type, key, Qt::NoModifier, {}, repeated);
    event.setTimestamp(timestamp);
    QCoreApplication::sendEvent(m_button.get(), &event);
}

void TestActionButton::tabThenReturn()
{
    QFETCH(bool, timed);
    QSignalSpy clicked(m_button.get(), &QAbstractButton::clicked);
    send(QEvent::KeyRelease, Qt::Key_Tab, timed ? 1000 : 0); // it was pressed where the focus came from
    send(QEvent::KeyPress, Qt::Key_Return, timed ? 1000 : 0);
    QCOMPARE(clicked.count(), 1);
}

void TestActionButton::returnTwice()
{
    QSignalSpy clicked(m_button.get(), &QAbstractButton::clicked);
    send(QEvent::KeyPress, Qt::Key_Return, 1000);
    send(QEvent::KeyRelease, Qt::Key_Return, 1040);
    send(QEvent::KeyPress, Qt::Key_Return, 1100);
    QCOMPARE(clicked.count(), 2);
}

void TestActionButton::heldReturn()
{
    QFETCH(bool, timed);
    QSignalSpy clicked(m_button.get(), &QAbstractButton::clicked);
    send(QEvent::KeyPress, Qt::Key_Return, timed ? 1000 : 0);
    for (quint64 i = 1; i < 50; ++i) {
        send(QEvent::KeyRelease, Qt::Key_Return, timed ? 1000 + 40 * i : 0);
        send(QEvent::KeyPress, Qt::Key_Return, timed ? 1000 + 40 * i : 0);
    }
    QCOMPARE(clicked.count(), 1);
}

void TestActionButton::repeatsAreTold()
{
    QSignalSpy clicked(m_button.get(), &QAbstractButton::clicked);
    send(QEvent::KeyPress, Qt::Key_Return, 1000, true);
    QCOMPARE(clicked.count(), 0);
}

QTEST_MAIN(TestActionButton)
#include "tst_actionbutton.moc"
