// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/kept/fakestore.h"
#include "tests/ui/loginbench.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Keep me signed in, as the user of the window has it: one start after the other.
class TestKeptWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }
    void keptFromOneStartToTheNext();
    void cancelLeavesTheForm();

private:
    void start();
    void keep();
    [[nodiscard]] Stage stage() const { return m_dialog->loginWidget()->session()->stage(); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        return m_dialog->findChild<QAbstractButton *>(name);
    }
    [[nodiscard]] QLineEdit *license() const { return m_dialog->findChild<QLineEdit *>(u"licenseKeyEdit"_s); }

    LoginBench m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoginDialog> m_dialog;
    FakeStore *m_store = nullptr; // of the dialog
    QByteArray m_secret;
};

void TestKeptWindow::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestKeptWindow::start()
{
    auto store = std::make_unique<FakeStore>();
    m_store = store.get();
    LoginMemory memory;
    memory.secrets = std::move(store);
    memory.keptMarks = m_folder->filePath(u"kept.ini"_s);
    m_dialog = std::make_unique<LoginDialog>(
        std::make_unique<AuthSession>(m_bench.config()), Branding{}, std::move(memory));
    m_dialog->show();
    m_dialog->activateWindow();
}

/// Signs in with the box ticked.
void TestKeptWindow::keep()
{
    start();
    QTRY_COMPARE(stage(), Stage::Ready);
    QCOMPARE(m_store->takeCalls(), QByteArrayList());
    button(u"keepMeSignedInCheckBox"_s)->click();
    QCOMPARE(m_store->takeCalls(), QByteArrayList{"probe"});
    m_store->answer(SecretResult::Done);
    QTest::keyClicks(license(), u"SANDBOX-OK"_s);
    button(u"signInButton"_s)->click();
    QTRY_COMPARE(stage(), Stage::Authorized);
    QVERIFY(m_dialog->loginWidget()->isSaving());
    const auto calls = m_store->takeCalls();
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first().startsWith("write "));
    m_secret = calls.first().split(' ').at(2);
    m_store->answer(SecretResult::Done);
    QVERIFY(!m_dialog->loginWidget()->isSaving());
}

void TestKeptWindow::keptFromOneStartToTheNext()
{
    keep();
    start();
    QTRY_COMPARE(m_dialog->loginWidget()->state(), LoginState::Preparing);
    QVERIFY(button(u"cancelButton"_s)->isVisible());
    QVERIFY(m_store->takeCalls().join().startsWith("read "));
    m_store->answer(SecretResult::Done, m_secret);
    QTRY_COMPARE(stage(), Stage::Authorized);
    QCOMPARE(license()->text(), QString()); // nothing secret is put into a field
    button(u"signOutButton"_s)->click();
    QVERIFY(m_store->takeCalls().join().startsWith("remove "));
}

void TestKeptWindow::cancelLeavesTheForm()
{
    keep();
    start();
    QTRY_COMPARE(stage(), Stage::Ready); // before, it would be the connection that is canceled
    QCOMPARE(m_dialog->loginWidget()->state(), LoginState::Preparing);
    button(u"cancelButton"_s)->click();
    QTRY_COMPARE(m_dialog->loginWidget()->state(), LoginState::Ready);
    m_store->answer(SecretResult::Done, m_secret); // too late
    QVERIFY(!m_dialog->loginWidget()->session()->isAuthorizing());
    QVERIFY(!license()->isReadOnly());
}

QTEST_MAIN(TestKeptWindow)
#include "tst_keptwindow.moc"
