// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include "ui/controls/textlabel.h"
#include "ui/form/licensefield.h"
#include "ui/form/passwordedit.h"

#include <QtCore/QProcess>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The fields on an X server, for what there is nowhere else: the lock of the keyboard, and pasting with the
/// middle button. test_onx11.py gives it a server of its own.
class OnX11 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void capsLockIsTold();
    void capsLockIsFoundOnFocus();
    void selectionIsCleaned();

private:
    [[nodiscard]] static bool pressCapsLock();
    [[nodiscard]] QString warning() const;

    QWidget m_window;
    PasswordEdit m_password{&m_window};
    LicenseField m_license{&m_window};
};

void OnX11::init()
{
    failOnWarnings();
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    if (m_window.layout() == nullptr) {
        auto *layout = new QVBoxLayout(&m_window);
        layout->addWidget(&m_password);
        layout->addWidget(&m_license);
    }
    m_license.clear();
    m_window.show();
    m_window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window));
}

bool OnX11::pressCapsLock()
{
    return QProcess::execute(u"xdotool"_s, {u"key"_s, u"Caps_Lock"_s}) == 0;
}

QString OnX11::warning() const
{
    const auto *label = qobject_cast<TextLabel *>(m_password.capsLockLabel());
    return label->isVisible() ? label->text() : QString();
}

void OnX11::capsLockIsTold()
{
    m_password.field()->setFocus();
    QCOMPARE(warning(), QString());
    QVERIFY(pressCapsLock());
    QTRY_COMPARE(warning(), u"Caps Lock is on"_s);
    QCOMPARE(m_password.field()->accessibleDescription(), u"Caps Lock is on"_s);
    QVERIFY(pressCapsLock());
    QTRY_COMPARE(warning(), QString());
}

void OnX11::capsLockIsFoundOnFocus()
{
    m_license.setFocus();
    QVERIFY(pressCapsLock());
    QTRY_COMPARE(systemCapsLock(), std::optional(true));
    QCOMPARE(warning(), QString());
    m_password.field()->setFocus();
    QCOMPARE(warning(), u"Caps Lock is on"_s);
    QVERIFY(pressCapsLock());
    QTRY_COMPARE(warning(), QString());
    QCOMPARE(systemCapsLock(), std::optional(false));
}

void OnX11::selectionIsCleaned()
{
    QGuiApplication::clipboard()->setText(u"Your key: ABCD-EFGH-1234\n"_s, QClipboard::Selection);
    QTest::mouseClick(&m_license, Qt::MiddleButton);
    QCOMPARE(m_license.text(), u"ABCD-EFGH-1234"_s);
    m_license.clear();
    QTest::keyClick(&m_license, Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_license.text(), u"ABCD-EFGH-1234"_s);
}

QTEST_MAIN(OnX11)
#include "onx11.moc"
