// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/kept/fakestore.h"
#include "tests/ui/loginbench.h"

#include <QtCore/QMetaMethod>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QVBoxLayout>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Deletes a window in whatever signal this is connected to.
class Deleter : public QObject
{
    Q_OBJECT

public:
    explicit Deleter(QWidget *window)
        : m_window(window)
    {
    }

public Q_SLOTS:
    void run()
    {
        ++m_runs;
        delete m_window;
    }

public:
    [[nodiscard]] int runs() const { return m_runs; }
    [[nodiscard]] bool isDone() const { return m_window == nullptr; }

private:
    QPointer<QWidget> m_window;
    int m_runs = 0;
};

/// A window on the sandbox, in the hands of a user and of a server.
class Window
{
public:
    enum class Kind
    {
        Widget, ///< In a layout, among other things.
        Dialog,
    };

    Window(Kind kind, const SessionConfig &config, const QString &marks)
    {
        auto store = std::make_unique<FakeStore>();
        m_store = store.get();
        LoginMemory memory;
        memory.secrets = std::move(store);
        memory.keptMarks = marks;
        auto session = std::make_unique<AuthSession>(config);
        if (kind == Kind::Dialog) {
            m_dialog = new LoginDialog(std::move(session), Branding{}, std::move(memory));
            m_login = m_dialog->loginWidget();
            m_window = m_dialog;
        } else {
            m_window = new QWidget;
            m_login = new LoginWidget(std::move(session), Branding{}, std::move(memory));
            (new QVBoxLayout(m_window))->addWidget(m_login);
        }
    }
    ~Window() { delete m_window; }
    Q_DISABLE_COPY_MOVE(Window)

    void show()
    {
        m_window->show();
        m_window->activateWindow();
    }
    [[nodiscard]] QWidget *window() const { return m_window; }
    [[nodiscard]] LoginWidget *login() const { return m_login; }
    [[nodiscard]] LoginDialog *dialog() const { return m_dialog; }
    [[nodiscard]] FakeStore &store() const { return *m_store; }
    [[nodiscard]] bool hasState(LoginState state) const
    {
        return m_login != nullptr && m_login->state() == state;
    }

    void press(const QString &objectName)
    {
        auto *button = m_login->findChild<QAbstractButton *>(objectName);
        QVERIFY2(button, qPrintable(objectName));
        button->click();
    }
    void signIn(const QString &license)
    {
        auto *edit = m_login->findChild<QLineEdit *>(u"licenseKeyEdit"_s);
        edit->setFocus();
        QTest::keyClicks(edit, license);
        QTest::keyClick(edit, Qt::Key_Return);
    }

private:
    QPointer<QWidget> m_window;
    QPointer<LoginWidget> m_login;
    QPointer<LoginDialog> m_dialog;
    FakeStore *m_store = nullptr;
};

/// How to come to a signal: what is signed in with, and what happens then.
struct Way
{
    QString license;
    std::function<void(Window &, Sandbox::SandboxServer &)> then;
    LoginState until = LoginState::Authorized; ///< When it happens.
};

Way pressing(const QString &button, const QString &license = u"SANDBOX-OK"_s,
    LoginState until = LoginState::Authorized)
{
    return {license, [button](Window &window, Sandbox::SandboxServer &) { window.press(button); }, until};
}

Way byItself(const QString &license)
{
    return {license, {}};
}

QHash<QByteArray, Way> waysOfWidget()
{
    return {
        {"stateChanged", byItself({})},
        {"authorized", byItself(u"SANDBOX-OK"_s)},
        {"accepted", pressing(u"continueButton"_s)},
        {"canceled", pressing(u"cancelButton"_s, u"SANDBOX-SILENT"_s, LoginState::Working)},
        {"signedOut", pressing(u"signOutButton"_s)},
        {"expired", byItself(u"SANDBOX-EXPIRES-1"_s)},
        {"connectionLost",
            {u"SANDBOX-OK"_s, [](Window &, Sandbox::SandboxServer &server) { server.dropAll(); }}},
        {"reconnected",
            {u"SANDBOX-OK"_s, [](Window &, Sandbox::SandboxServer &server) { server.dropAll(); }}},
        {"closed", {u"SANDBOX-OK"_s,
                       [](Window &, Sandbox::SandboxServer &server) { server.closeAll(4100, u"bye"_s); }}},
        {"quitRequested", pressing(u"quitButton"_s, u"SANDBOX-CLOSE-4205"_s, LoginState::Misconfigured)},
        {"saved",
            {u"SANDBOX-OK"_s,
                [](Window &window, Sandbox::SandboxServer &) { window.store().answer(SecretResult::Done); }}},
    };
}

QHash<QByteArray, Way> waysOfDialog()
{
    const Way closing{
        {}, [](Window &window, Sandbox::SandboxServer &) { window.window()->close(); }, LoginState::Ready};
    return {{"accepted", pressing(u"continueButton"_s)}, {"rejected", closing}, {"finished", closing}};
}

/// The signals that \a type has beyond those of \a base.
QList<QMetaMethod> signalsOf(const QMetaObject &type, const QMetaObject &base)
{
    QList<QMetaMethod> found;
    for (int i = base.methodCount(); i < type.methodCount(); ++i)
        if (type.method(i).methodType() == QMetaMethod::Signal)
            found += type.method(i);
    return found;
}

} // namespace

/// What programs do to a window that would break one that is not made for it.
class TestLifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deletedInItsOwnSignal_data();
    void deletedInItsOwnSignal();
    void grantOutlastsContinue();
    void dialogIsDoneOnce_data();
    void dialogIsDoneOnce();
    void dialogIsNotAcceptedWithoutAGrant();
    void twoWindows();

private:
    LoginBench m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLifetime::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLifetime::deletedInItsOwnSignal_data()
{
    QTest::addColumn<Window::Kind>("kind");
    QTest::addColumn<QMetaMethod>("signal");
    QTest::addColumn<Way>("way");

    const auto ways = waysOfWidget();
    for (const auto &signal : signalsOf(LoginWidget::staticMetaObject, QWidget::staticMetaObject)) {
        QVERIFY2(ways.contains(signal.name()), signal.name().constData()); // no signal without a row
        QTest::addRow("widget, %s", signal.name().constData())
            << Window::Kind::Widget << signal << ways.value(signal.name());
        QTest::addRow("widget in a dialog, %s", signal.name().constData())
            << Window::Kind::Dialog << signal << ways.value(signal.name());
    }
    const auto dialogWays = waysOfDialog();
    for (const auto &signal : signalsOf(QDialog::staticMetaObject, QWidget::staticMetaObject)) {
        QVERIFY2(dialogWays.contains(signal.name()), signal.name().constData());
        QTest::addRow("dialog, %s", signal.name().constData())
            << Window::Kind::Dialog << signal << dialogWays.value(signal.name());
    }
    QCOMPARE(signalsOf(LoginDialog::staticMetaObject, QDialog::staticMetaObject).size(), 0);
}

void TestLifetime::deletedInItsOwnSignal()
{
    QFETCH(const Window::Kind, kind);
    QFETCH(const QMetaMethod, signal);
    QFETCH(const Way, way);

    auto config = m_bench.config();
    config.reauthorize = signal.name() == "reconnected";
    Window window(kind, config, m_folder->filePath(u"kept.ini"_s));
    Deleter deleter(window.window());
    const bool isOfWidget = signal.enclosingMetaObject() == &LoginWidget::staticMetaObject;
    const auto *sender = isOfWidget ? static_cast<QObject *>(window.login()) : window.dialog();
    QVERIFY(QMetaObject::connect(
        sender, signal.methodIndex(), &deleter, Deleter::staticMetaObject.indexOfSlot("run()")));
    window.show();
    if (!way.license.isEmpty()) {
        QTRY_VERIFY(window.hasState(LoginState::Ready));
        if (signal.name() == "saved") {
            window.press(u"keepMeSignedInCheckBox"_s);
            window.store().answer(SecretResult::Done);
        }
        window.signIn(way.license);
    }
    if (way.then) {
        QTRY_VERIFY(window.hasState(way.until));
        way.then(window, m_bench.server());
    }
    QTRY_VERIFY(deleter.isDone());
    QCoreApplication::processEvents(); // nothing is left behind that would still come
    QCOMPARE(deleter.runs(), 1);
}

void TestLifetime::grantOutlastsContinue()
{
    Window window(Window::Kind::Dialog, m_bench.config(), m_folder->filePath(u"kept.ini"_s));
    window.show();
    QTRY_VERIFY(window.hasState(LoginState::Ready));
    QVERIFY(!window.dialog()->grant());
    window.signIn(u"SANDBOX-OK"_s);
    QTRY_VERIFY(window.hasState(LoginState::Authorized));
    QSignalSpy accepted(window.dialog(), &QDialog::accepted);
    window.press(u"continueButton"_s);
    QTRY_COMPARE(accepted.count(), 1);
    m_bench.server().closeAll(4100, u"bye"_s);
    QTRY_VERIFY(!window.login()->grant());
    QVERIFY(window.dialog()->grant()); // for the line after exec()
    window.show();
    QVERIFY(!window.dialog()->grant()); // asked again
}

void TestLifetime::dialogIsDoneOnce_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("Continue twice") << false;
    QTest::newRow("Continue, and closed before that is heard") << true;
}

void TestLifetime::dialogIsDoneOnce()
{
    QFETCH(const bool, closes);
    Window window(Window::Kind::Dialog, m_bench.config(), m_folder->filePath(u"kept.ini"_s));
    const QSignalSpy accepted(window.dialog(), &QDialog::accepted);
    const QSignalSpy rejected(window.dialog(), &QDialog::rejected);
    const QSignalSpy finished(window.dialog(), &QDialog::finished);
    window.show();
    QTRY_VERIFY(window.hasState(LoginState::Ready));
    window.signIn(u"SANDBOX-OK"_s);
    QTRY_VERIFY(window.hasState(LoginState::Authorized));
    window.press(u"continueButton"_s);
    if (closes)
        window.window()->close();
    else
        window.press(u"continueButton"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCoreApplication::processEvents(); // nothing comes after it
    QCOMPARE(finished.count(), 1);
    QCOMPARE(accepted.count(), closes ? 0 : 1);
    QCOMPARE(rejected.count(), closes ? 1 : 0);
    QCOMPARE(window.dialog()->result(), static_cast<int>(closes ? QDialog::Rejected : QDialog::Accepted));
    window.show(); // asked again
    window.press(u"continueButton"_s);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(window.dialog()->result(), static_cast<int>(QDialog::Accepted));
}

void TestLifetime::dialogIsNotAcceptedWithoutAGrant()
{
    Window window(Window::Kind::Dialog, m_bench.config(), m_folder->filePath(u"kept.ini"_s));
    const QSignalSpy accepted(window.dialog(), &QDialog::accepted);
    const QSignalSpy rejected(window.dialog(), &QDialog::rejected);
    window.show();
    QTRY_VERIFY(window.hasState(LoginState::Ready));
    window.dialog()->accept();
    QCOMPARE(window.dialog()->result(), static_cast<int>(QDialog::Rejected));
    QCOMPARE(accepted.count(), 0);
    QCOMPARE(rejected.count(), 1);
}

void TestLifetime::twoWindows()
{
    auto config = m_bench.config();
    auto one = std::make_unique<Window>(Window::Kind::Dialog, config, m_folder->filePath(u"one.ini"_s));
    config.clientId = u"another-window"_s;
    Window other(Window::Kind::Widget, config, m_folder->filePath(u"other.ini"_s));
    one->show();
    other.show();
    QTRY_VERIFY(one->hasState(LoginState::Ready));
    QTRY_VERIFY(other.hasState(LoginState::Ready));
    one->signIn(u"SANDBOX-OK"_s);
    QTRY_VERIFY(one->hasState(LoginState::Authorized));
    QVERIFY(other.hasState(LoginState::Ready));
    other.signIn(u"SANDBOX-103"_s);
    QTRY_VERIFY(other.hasState(LoginState::Rejected));
    QVERIFY(one->hasState(LoginState::Authorized));
    one.reset();
    other.login()->findChild<QLineEdit *>(u"licenseKeyEdit"_s)->clear();
    other.signIn(u"SANDBOX-OK"_s);
    QTRY_VERIFY(other.hasState(LoginState::Authorized));
}

QTEST_MAIN(TestLifetime)
#include "tst_lifetime.moc"
