// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/loginbench.h"

#include "ui/controls/textfield.h"
#include "ui/controls/textlabel.h"
#include "ui/form/passwordedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

#include <memory>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The password: when it can be read, and the warning of Caps Lock.
class TestPasswordEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenAfterAWhileElsewhere();
    void shownWhileNobodyLooks();
    void shownForAsLongAsSomebodyIsThere();
    void hiddenWithThePage();
    void warnsOfCapsLock();
    void warningIsSaidOnce();
    void looksAgainWhenTheWindowIsBack();
    void warnsWhileShown();
    void warningStaysBesideAMenu();
    void silentWhereNobodyCanTell();
    void warningAndMark();
    void nothingMoves();

private:
    void leaveWindow();
    [[nodiscard]] bool isReadable() const { return m_edit->field()->echoMode() == QLineEdit::Normal; }
    [[nodiscard]] QString warning() const;
    void pressReveal() { QTest::mouseClick(m_edit->revealButton(), Qt::LeftButton); }

    std::optional<bool> m_capsLock;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QWidget> m_elsewhere;
    QLineEdit *m_other = nullptr;
    PasswordEdit *m_edit = nullptr;
};

void TestPasswordEdit::init()
{
    failOnWarnings();
    m_capsLock = false;
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_edit = new PasswordEdit;
    m_edit->setCaption(u"Password"_s);
    m_edit->setCapsLock([this] { return m_capsLock; });
    m_other = new QLineEdit;
    layout->addWidget(m_edit);
    layout->addWidget(m_other);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->field()->setFocus();
}

void TestPasswordEdit::cleanup()
{
    m_window.reset();
    m_elsewhere.reset();
}

void TestPasswordEdit::leaveWindow()
{
    m_elsewhere = std::make_unique<QWidget>();
    m_elsewhere->show();
    m_elsewhere->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_elsewhere.get()));
}

QString TestPasswordEdit::warning() const
{
    const auto *label = qobject_cast<TextLabel *>(m_edit->capsLockLabel());
    // Hidden, it must not be there for assistive technology either.
    return label->isVisible() || !label->text().isEmpty() ? label->text() : QString();
}

void TestPasswordEdit::hiddenAfterAWhileElsewhere()
{
    m_edit->setConcealAfter(20ms);
    pressReveal();
    QVERIFY(isReadable());
    leaveWindow();
    QTRY_VERIFY(!isReadable());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(!isReadable()); // until asked again
}

void TestPasswordEdit::shownWhileNobodyLooks()
{
    m_edit->setConcealAfter(20ms);
    leaveWindow();
    m_edit->revealButton()->setFocus();
    qobject_cast<QAbstractButton *>(m_edit->revealButton())->click(); // as assistive technology can
    QVERIFY(isReadable());
    QTRY_VERIFY(!isReadable());
}

void TestPasswordEdit::shownForAsLongAsSomebodyIsThere()
{
    m_edit->setConcealAfter(50ms);
    pressReveal();
    leaveWindow();
    m_window->activateWindow(); // in time
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QSignalSpy toggled(qobject_cast<QAbstractButton *>(m_edit->revealButton()), &QAbstractButton::toggled);
    QVERIFY(!toggled.wait(100));
    QVERIFY(isReadable());
}

void TestPasswordEdit::hiddenWithThePage()
{
    pressReveal();
    m_edit->hide();
    QVERIFY(!isReadable());
}

void TestPasswordEdit::warnsOfCapsLock()
{
    QCOMPARE(warning(), QString());
    m_capsLock = true;
    QTest::keyPress(m_edit->field(), Qt::Key_CapsLock);
    QCOMPARE(warning(), u"Caps Lock is on"_s);
    QCOMPARE(m_edit->field()->accessibleDescription(), u"Caps Lock is on"_s);
    m_capsLock = false;
    QTest::keyRelease(m_edit->field(), Qt::Key_CapsLock);
    QCOMPARE(warning(), QString());
    QCOMPARE(m_edit->field()->accessibleDescription(), QString());
    m_capsLock = true; // by another program
    QTest::keyClick(m_edit->field(), Qt::Key_A);
    QCOMPARE(warning(), u"Caps Lock is on"_s);
    m_other->setFocus();
    QCOMPARE(warning(), QString()); // of no other field
    QCOMPARE(m_edit->field()->accessibleDescription(), QString());
    m_edit->field()->setFocus();
    QCOMPARE(warning(), u"Caps Lock is on"_s);
}

void TestPasswordEdit::warningIsSaidOnce()
{
    const EventRecorder recorder;
    m_capsLock = true;
    QTest::keyClicks(m_edit->field(), u"SECRET"_s);
    QCOMPARE(recorder.count(QAccessible::DescriptionChanged, u"passwordEdit"_s), 1);
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Caps Lock is on"_s});
    for (const auto &event : recorder.events())
        QVERIFY(!event.description.contains(u"SECRET"_s));
}

void TestPasswordEdit::looksAgainWhenTheWindowIsBack()
{
    leaveWindow();
    m_capsLock = true;
    QCOMPARE(warning(), QString());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(warning(), u"Caps Lock is on"_s);
}

void TestPasswordEdit::warnsWhileShown()
{
    pressReveal();
    m_capsLock = true;
    m_edit->field()->setFocus();
    QTest::keyClick(m_edit->field(), Qt::Key_A);
    QCOMPARE(warning(), u"Caps Lock is on"_s);
}

void TestPasswordEdit::warningStaysBesideAMenu()
{
    m_capsLock = true;
    QTest::keyClick(m_edit->field(), Qt::Key_A);
    QFocusEvent out(QEvent::FocusOut, Qt::PopupFocusReason);
    QCoreApplication::sendEvent(m_edit->field(), &out);
    QCOMPARE(warning(), u"Caps Lock is on"_s);
}

void TestPasswordEdit::silentWhereNobodyCanTell()
{
    m_capsLock.reset();
    QTest::keyClick(m_edit->field(), Qt::Key_CapsLock);
    QTest::keyClicks(m_edit->field(), u"ABC"_s);
    QCOMPARE(warning(), QString());
    QVERIFY(!systemCapsLock()); // as on this platform
}

void TestPasswordEdit::warningAndMark()
{
    m_capsLock = true;
    QTest::keyClick(m_edit->field(), Qt::Key_A);
    m_edit->field()->mark(u"Wrong password"_s);
    QCOMPARE(m_edit->field()->accessibleDescription(), u"Wrong password. Caps Lock is on"_s);
}

void TestPasswordEdit::nothingMoves()
{
    const auto before = m_edit->size();
    const int below = m_other->y();
    m_capsLock = true;
    QTest::keyClick(m_edit->field(), Qt::Key_A);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_edit->size(), before);
    QCOMPARE(m_other->y(), below);
    const auto *label = qobject_cast<TextLabel *>(m_edit->capsLockLabel());
    QVERIFY(label->isVisible());
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

QTEST_MAIN(TestPasswordEdit)
#include "tst_passwordedit.moc"
