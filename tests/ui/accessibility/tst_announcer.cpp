// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/loginbench.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Saying things once.
class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysOnce();
    void isGoneAfterwards();
    void onesInARowAreAllHeard();
    void lastOfThoseThatWaitCounts();
    void whatIsSaidAgainIsNoNews();
    void assertiveDoesNotWait();
    void takesBackWhatWaits();
    void saysNothingWhileHidden();
    void isHeardAfterTheFocusHasMoved();
    void isHeardWhereItsPlaceIsJustShown();
    void takesNoRoom();
    void numbersAreNoNews_data();
    void numbersAreNoNews();
    void mnemonics_data();
    void mnemonics();

private:
    /// Announces \a text and waits until it is being said.
    void say(const QString &text);

    std::unique_ptr<QWidget> m_window;
    Announcer *m_announcer = nullptr;
};

void TestAnnouncer::init()
{
    failOnWarnings();
    m_window = std::make_unique<QWidget>();
    m_announcer = new Announcer(m_window.get(), 20ms);
    m_window->show();
}

void TestAnnouncer::say(const QString &text)
{
    m_announcer->announce(text);
    QCoreApplication::processEvents();
    QCOMPARE(m_announcer->accessibleName(), text);
}

void TestAnnouncer::saysOnce()
{
    const EventRecorder recorder;
    m_announcer->announce(u"Copied"_s);
    m_announcer->announce(u"Copied"_s);
    m_announcer->announce({});
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Copied"_s});
    m_announcer->announce(u"Copied"_s);
    QTRY_VERIFY(!m_announcer->isVisible());
    QCOMPARE(recorder.announcements().size(), 1);
}

void TestAnnouncer::isGoneAfterwards()
{
    const EventRecorder recorder;
    m_announcer->announce(u"Copied"_s);
    QTRY_COMPARE(recorder.announcements().size(), 1);
    QTRY_COMPARE(m_announcer->accessibleName(), QString());
    QVERIFY(!m_announcer->isVisible());
    m_announcer->announce(u"Copied"_s); // once more, by whoever copies once more
    QTRY_COMPARE(recorder.announcements().size(), 2);
}

void TestAnnouncer::onesInARowAreAllHeard()
{
    const EventRecorder recorder;
    say(u"Connecting"_s);
    m_announcer->announce(u"Checking the license"_s);
    QCOMPARE(recorder.announcements(), QStringList{u"Connecting"_s});
    QTRY_COMPARE(recorder.announcements(), QStringList({u"Connecting"_s, u"Checking the license"_s}));
}

void TestAnnouncer::lastOfThoseThatWaitCounts()
{
    const EventRecorder recorder;
    say(u"One"_s);
    m_announcer->announce(u"Two"_s);
    m_announcer->announce(u"Three"_s);
    QTRY_COMPARE(recorder.announcements(), QStringList({u"One"_s, u"Three"_s}));
}

void TestAnnouncer::whatIsSaidAgainIsNoNews()
{
    const EventRecorder recorder;
    say(u"One"_s);
    m_announcer->announce(u"Two"_s);
    m_announcer->announce(u"One"_s); // as if there had been nothing between
    QTRY_VERIFY(!m_announcer->isVisible());
    QCOMPARE(recorder.announcements(), QStringList{u"One"_s});
}

void TestAnnouncer::assertiveDoesNotWait()
{
    const EventRecorder recorder;
    say(u"One"_s);
    m_announcer->announce(u"Two"_s);
    m_announcer->announce(u"Three"_s, Announcer::Urgency::Assertive);
    QTRY_COMPARE(recorder.announcements(), QStringList({u"One"_s, u"Three"_s}));
    QTRY_VERIFY(!m_announcer->isVisible());
    QCOMPARE(recorder.announcements().size(), 2);
}

void TestAnnouncer::takesBackWhatWaits()
{
    const EventRecorder recorder;
    say(u"One"_s);
    m_announcer->announce(u"Two"_s);
    m_announcer->fallSilent();
    QCOMPARE(m_announcer->accessibleName(), QString());
    m_announcer->announce(u"Three"_s);
    QTRY_COMPARE(recorder.announcements(), QStringList({u"One"_s, u"Three"_s}));
}

void TestAnnouncer::saysNothingWhileHidden()
{
    const EventRecorder recorder;
    m_window->hide();
    m_announcer->announce(u"Copied"_s);
    QCoreApplication::processEvents();
    m_window->show();
    say(u"Shown"_s);
    QCOMPARE(recorder.announcements(), QStringList{u"Shown"_s});
}

void TestAnnouncer::isHeardAfterTheFocusHasMoved()
{
    QLineEdit before(m_window.get());
    QLineEdit after(m_window.get());
    before.show();
    after.show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    before.setFocus();
    const EventRecorder recorder;
    m_announcer->announce(u"Wrong"_s);
    after.setFocus();
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Wrong"_s});
    const auto isFocus = [](const HeardEvent &event) { return event.type == QAccessible::Focus; };
    const auto isSaid = [](const HeardEvent &event) { return event.role == QAccessible::Notification; };
    const auto focus = std::ranges::find_if(recorder.events(), isFocus);
    QVERIFY(focus != recorder.events().end());
    QVERIFY(focus < std::ranges::find_if(recorder.events(), isSaid));
}

void TestAnnouncer::isHeardWhereItsPlaceIsJustShown()
{
    const EventRecorder recorder;
    m_window->hide();
    m_announcer->announce(u"Over"_s);
    m_window->show();
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Over"_s});
}

void TestAnnouncer::takesNoRoom()
{
    say(u"Copied"_s);
    QVERIFY(m_announcer->isVisible());
    QVERIFY(m_announcer->size().isEmpty());
    QCOMPARE(m_announcer->focusPolicy(), Qt::NoFocus);
}

void TestAnnouncer::numbersAreNoNews_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("countdown") << u"Signing in, in 0:10"_s << u"Signing in, in 0:09"_s << true;
    QTest::newRow("shorter") << u"Signing in, in 10:00"_s << u"Signing in, in 9:59"_s << true;
    QTest::newRow("Arabic digits") << u"\u0627 \u0661\u0660"_s << u"\u0627 \u0669"_s << true;
    QTest::newRow("other words") << u"Connecting"_s << u"Checking the license"_s << false;
    QTest::newRow("from nothing") << QString() << u"Connecting"_s << false;
}

void TestAnnouncer::numbersAreNoNews()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(areSameButForNumbers(first, second), "same");
}

void TestAnnouncer::mnemonics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << u"Account"_s << u"Account"_s;
    QTest::newRow("first") << u"&Account"_s << u"Account"_s;
    QTest::newRow("within") << u"License &key"_s << u"License key"_s;
    QTest::newRow("a real one") << u"Salt && pepper"_s << u"Salt & pepper"_s;
    QTest::newRow("a last one") << u"Salt&"_s << u"Salt"_s;
    QTest::newRow("Japanese") << u"\u30a2\u30ab\u30a6\u30f3\u30c8(&A)"_s
                              << u"\u30a2\u30ab\u30a6\u30f3\u30c8(A)"_s;
}

void TestAnnouncer::mnemonics()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "read");
}

QTEST_MAIN(TestAnnouncer)
#include "tst_announcer.moc"
