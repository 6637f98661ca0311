// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/bench/offsettext.h"
#include "ui/bench/timepanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>

#include <memory>

using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The controls of time, over a clock of the test.
class TestTimePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void showsTheTime();
    void takesWhatIsTyped_data();
    void takesWhatIsTyped();
    void goesOnFromWhatIsTyped();
    void standsStillWhileItIsEdited();
    void realTimeAgain();
    void speeds_data();
    void speeds();
    void suspends();
    void resets();
    void offsets_data();
    void offsets();

private:
    template <typename Widget> [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = m_panel->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no widget is called %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString shown(const QString &stem) const
    {
        return find<QDateTimeEdit>(stem + u"TimeEdit"_s)->text();
    }

    [[nodiscard]] QString note(const QString &stem) const
    {
        return find<QLabel>(stem + u"TimeNoteLabel"_s)->text().remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    QDateTime m_now;
    std::unique_ptr<TimePanel> m_panel;
};

void TestTimePanel::init()
{
    failOnWarnings();
    m_now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    m_panel = std::make_unique<TimePanel>([this] { return m_now; });
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->setFocus();
}

void TestTimePanel::showsTheTime()
{
    QCOMPARE(shown(u"server"_s), u"2026-03-01 12:00:00"_s);
    QCOMPARE(shown(u"program"_s), u"2026-03-01 12:00:00"_s);
    QCOMPARE(note(u"server"_s), u"No offset"_s);
    find<QWidget>(u"speedBox"_s)->setFocus();
    m_now = m_now.addSecs(5);
    QTRY_COMPARE(shown(u"server"_s), u"2026-03-01 12:00:05"_s); // by itself, within a second
    QCOMPARE(m_panel->serverOffset(), 0s);
}

void TestTimePanel::takesWhatIsTyped_data()
{
    QTest::addColumn<QString>("stem");
    QTest::newRow("server") << u"server"_s;
    QTest::newRow("program") << u"program"_s;
}

void TestTimePanel::takesWhatIsTyped()
{
    QFETCH(QString, stem);
    QSignalSpy server(m_panel.get(), &TimePanel::serverTimeChanged);
    QSignalSpy program(m_panel.get(), &TimePanel::programTimeChanged);
    auto &mine = stem == u"server"_s ? server : program;
    auto &other = stem == u"server"_s ? program : server;
    auto *edit = find<QDateTimeEdit>(stem + u"TimeEdit"_s);
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(edit, u"2027"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(mine.count(), 1);
    QCOMPARE(mine.takeFirst().constFirst().value<std::chrono::seconds>(), 365 * 24h);
    edit->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(mine.takeLast().constFirst().value<std::chrono::seconds>(), -365 * 24h);
    QCOMPARE(note(stem), u"365 d behind"_s);
    QCOMPARE(other.count(), 0);
}

void TestTimePanel::goesOnFromWhatIsTyped()
{
    auto *edit = find<QDateTimeEdit>(u"serverTimeEdit"_s);
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::HourSection);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(m_panel->serverOffset(), 1h);
    find<QWidget>(u"speedBox"_s)->setFocus();
    QSignalSpy changed(m_panel.get(), &TimePanel::serverTimeChanged);
    m_now = m_now.addSecs(90);
    m_panel->refresh();
    QCOMPARE(shown(u"server"_s), u"2026-03-01 13:01:30"_s);
    QCOMPARE(shown(u"program"_s), u"2026-03-01 12:01:30"_s);
    QCOMPARE(m_panel->serverOffset(), 1h);
    QCOMPARE(changed.count(), 0); // nobody has typed
}

void TestTimePanel::standsStillWhileItIsEdited()
{
    find<QWidget>(u"serverTimeEdit"_s)->setFocus();
    m_now = m_now.addSecs(10);
    m_panel->refresh();
    QCOMPARE(shown(u"server"_s), u"2026-03-01 12:00:00"_s);
    QCOMPARE(shown(u"program"_s), u"2026-03-01 12:00:10"_s);
}

void TestTimePanel::realTimeAgain()
{
    QSignalSpy changed(m_panel.get(), &TimePanel::serverTimeChanged);
    auto *edit = find<QDateTimeEdit>(u"serverTimeEdit"_s);
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(edit, Qt::Key_Up);
    QCOMPARE(changed.takeFirst().constFirst().value<std::chrono::seconds>(), 24h);
    auto *button = find<QAbstractButton>(u"serverRealTimeButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(changed.takeFirst().constFirst().value<std::chrono::seconds>(), 0s);
    QCOMPARE(shown(u"server"_s), u"2026-03-01 12:00:00"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(changed.count(), 0); // it was real time
}

void TestTimePanel::speeds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("factor");
    QTest::newRow("ten") << u"10x"_s << 10;
    QTest::newRow("minutes") << u"1 s = 1 min"_s << 60;
    QTest::newRow("hours") << u"1 s = 1 h"_s << 3600;
}

void TestTimePanel::speeds()
{
    QFETCH(QString, text);
    QFETCH(int, factor);
    QSignalSpy changed(m_panel.get(), &TimePanel::speedChanged);
    auto *box = find<QComboBox>(u"speedBox"_s);
    QCOMPARE(m_panel->speed(), 1);
    QCOMPARE(box->currentText(), u"1x"_s);
    box->setCurrentText(text);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.constFirst().constFirst().toInt(), factor);
    QCOMPARE(m_panel->speed(), factor);
}

void TestTimePanel::suspends()
{
    QSignalSpy suspend(m_panel.get(), &TimePanel::suspendRequested);
    auto *minutes = find<QSpinBox>(u"suspendMinutesBox"_s);
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"45"_s);
    QTest::mouseClick(find<QAbstractButton>(u"suspendButton"_s), Qt::LeftButton);
    QCOMPARE(suspend.count(), 1);
    QCOMPARE(suspend.constFirst().constFirst().value<std::chrono::minutes>(), 45min);
}

void TestTimePanel::resets()
{
    QSignalSpy server(m_panel.get(), &TimePanel::serverTimeChanged);
    QSignalSpy program(m_panel.get(), &TimePanel::programTimeChanged);
    QSignalSpy speed(m_panel.get(), &TimePanel::speedChanged);
    m_panel->reset();
    QCOMPARE(server.count() + program.count() + speed.count(), 0);
    auto *edit = find<QDateTimeEdit>(u"programTimeEdit"_s);
    edit->setFocus();
    edit->setSelectedSection(QDateTimeEdit::MinuteSection);
    QTest::keyClick(edit, Qt::Key_Up);
    find<QComboBox>(u"speedBox"_s)->setCurrentIndex(2);
    program.clear();
    speed.clear();
    m_panel->reset();
    QCOMPARE(server.count(), 0);
    QCOMPARE(program.takeFirst().constFirst().value<std::chrono::seconds>(), 0s);
    QCOMPARE(speed.takeFirst().constFirst().toInt(), 1);
    QCOMPARE(m_panel->programOffset(), 0s);
    QCOMPARE(shown(u"program"_s), u"2026-03-01 12:00:00"_s);
}

void TestTimePanel::offsets_data()
{
    QTest::addColumn<std::chrono::seconds>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0s << u"No offset"_s;
    QTest::newRow("a second") << 1s << u"1 s ahead"_s;
    QTest::newRow("behind") << -61s << u"1 min 1 s behind"_s;
    QTest::newRow("mixed") << std::chrono::seconds(51h + 5s) << u"2 d 3 h 5 s ahead"_s;
    QTest::newRow("days") << std::chrono::seconds(-90 * 24h) << u"90 d behind"_s;
}

void TestTimePanel::offsets()
{
    QFETCH(std::chrono::seconds, offset);
    QFETCH(QString, text);
    QCOMPARE(offsetText(offset), text);
}

QTEST_MAIN(TestTimePanel)
#include "tst_timepanel.moc"
