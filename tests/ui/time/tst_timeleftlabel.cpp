// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/loginbench.h"
#include "ui/time/timeleftlabel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The label of the time left, on a clock of its own.
class TestTimeLeftLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadToTheSecond();
    void tellsOfAChangeEachMinute();
    void tellsOnceThatItIsNearlyOver();
    void tellsAgainAfterTheNextStart();
    void tellsNothingWhileHidden();
    void isEmptyAfterStop();

private:
    void start(std::chrono::seconds left);
    /// Lets \a time go by; the label looks at the clock when it is shown.
    void pass(std::chrono::seconds time);
    [[nodiscard]] QString read() const;

    std::chrono::milliseconds m_now = 1'000'000'000s;
    std::unique_ptr<TimeLeftLabel> m_label;
};

void TestTimeLeftLabel::init()
{
    failOnWarnings();
    m_label = std::make_unique<TimeLeftLabel>();
    m_label->show();
}

void TestTimeLeftLabel::start(std::chrono::seconds left)
{
    const auto clock = [this] { return Moment{.wall = m_now, .boot = m_now}; };
    m_label->start(Expiry{.end = m_now + left, .told = clock()}, clock);
}

void TestTimeLeftLabel::pass(std::chrono::seconds time)
{
    m_now += time;
    m_label->hide();
    m_label->show();
}

QString TestTimeLeftLabel::read() const
{
    return QAccessible::queryAccessibleInterface(m_label.get())->text(QAccessible::Name);
}

void TestTimeLeftLabel::isReadToTheSecond()
{
    start(252s);
    QCOMPARE(read(), u"Time left: 4 minutes 12 seconds"_s);
    pass(1s);
    QCOMPARE(read(), u"Time left: 4 minutes 11 seconds"_s);
    QCOMPARE(m_label->text(), u"4 minutes 11 seconds"_s);
    QCOMPARE(int(QAccessible::queryAccessibleInterface(m_label.get())->role()), int(QAccessible::StaticText));
}

void TestTimeLeftLabel::tellsOfAChangeEachMinute()
{
    start(1h);
    const EventRecorder recorder;
    for (int i = 0; i < 600; ++i)
        pass(1s);
    QCOMPARE(read(), u"Time left: 50 minutes"_s);
    QCOMPARE(recorder.count(QAccessible::NameChanged, u"timeLeftLabel"_s), 10);
}

void TestTimeLeftLabel::tellsOnceThatItIsNearlyOver()
{
    QSignalSpy nearlyOver(m_label.get(), &TimeLeftLabel::nearlyOver);
    start(302s);
    pass(2s);
    QCOMPARE(nearlyOver.count(), 0);
    pass(1s);
    QCOMPARE(nearlyOver.count(), 1);
    for (int i = 0; i < 299; ++i)
        pass(1s);
    QCOMPARE(read(), u"Time left: 0 seconds"_s);
    QCOMPARE(nearlyOver.count(), 1);
}

void TestTimeLeftLabel::tellsAgainAfterTheNextStart()
{
    QSignalSpy nearlyOver(m_label.get(), &TimeLeftLabel::nearlyOver);
    start(90s);
    QCOMPARE(nearlyOver.count(), 1);
    m_label->stop();
    start(90s);
    QCOMPARE(nearlyOver.count(), 2);
}

void TestTimeLeftLabel::tellsNothingWhileHidden()
{
    QSignalSpy nearlyOver(m_label.get(), &TimeLeftLabel::nearlyOver);
    m_label->hide();
    start(90s);
    QCOMPARE(nearlyOver.count(), 0);
    m_label->show();
    QCOMPARE(nearlyOver.count(), 1);
}

void TestTimeLeftLabel::isEmptyAfterStop()
{
    start(90s);
    m_label->stop();
    QCOMPARE(read(), QString());
    QCOMPARE(m_label->accessibleName(), QString());
}

QTEST_MAIN(TestTimeLeftLabel)
#include "tst_timeleftlabel.moc"
