// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "tests/ui/loginbench.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const auto password = u"strong-password"_s;

QString objectNameOf(Field field)
{
    switch (field) {
    case Field::LicenseKey:
        return u"licenseKeyEdit"_s;
    case Field::Login:
        return u"eMailOrLoginEdit"_s;
    case Field::Password:
        return u"passwordEdit"_s;
    case Field::ExtraLicense:
        return u"licenseKeyOptionalEdit"_s;
    }
    Q_UNREACHABLE();
}

/// Every status that refuses \a packet. AlreadyInitialized does not refuse our only Initialize.
void addStatuses(Packet packet)
{
    QTest::addColumn<int>("number");
    const bool isInitialize = packet == Packet::Initialize;
    for (const auto &row : statusTable()) {
        const bool accepts =
            row.status == Status::Ok || (isInitialize && row.status == Status::AlreadyInitialized);
        if (!accepts && row.status != Status::Unknown)
            QTest::addRow("%s", qPrintable(constantOf(row.status))) << static_cast<int>(row.status);
    }
    // At the end of a client id, the sandbox takes only numbers that mean something.
    if (!isInitialize)
        QTest::addRow("no status that we know") << 999;
}

void addCloseCodes()
{
    QTest::addColumn<int>("number");
    for (const auto &row : closeTable()) {
        if (row.code != CloseCode::Unknown)
            QTest::addRow("%d", static_cast<int>(row.code)) << static_cast<int>(row.code);
    }
}

Closure closureOf(int number)
{
    return {.number = number, .reason = {}, .retryAfter = {}};
}

bool waits(int number)
{
    return number == static_cast<int>(CloseCode::RateLimited);
}

} // namespace

/// Every status and every close code, seen through the window: the message, the focus, what is kept, the
/// buttons.
class TestLoginOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void licenseStatuses_data() { addStatuses(Packet::AuthorizeByLicense); }
    void licenseStatuses();
    void accountStatuses_data() { addStatuses(Packet::AuthorizeByCredentials); }
    void accountStatuses();
    void initializeStatuses_data() { addStatuses(Packet::Initialize); }
    void initializeStatuses();
    void closedWhileAuthorizing_data() { addCloseCodes(); }
    void closedWhileAuthorizing();
    void closedBeforeInitialize_data() { addCloseCodes(); }
    void closedBeforeInitialize();
    void closedWhileReady_data() { addCloseCodes(); }
    void closedWhileReady();
    void closedWhileSignedIn_data() { addCloseCodes(); }
    void closedWhileSignedIn();

private:
    void checkFormAfterClose(int number);

    LoginBench m_bench;
};

void TestLoginOutcomes::licenseStatuses()
{
    QFETCH(int, number);
    const Rejection rejection{
        .packet = Packet::AuthorizeByLicense, .number = double(number), .entitlement = {}};
    const auto key = u"SANDBOX-%1"_s.arg(number);
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(key);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.message(), messageFor(rejection).spoken());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), key);
    const bool wrong = fieldFor(rejection) == Field::LicenseKey;
    QCOMPARE(m_bench.edit("licenseKeyEdit")->selectedText(), wrong ? key : QString());
    const auto hint = qobject_cast<QLabel *>(m_bench.widget("licenseKeyHintLabel"))->text();
    QCOMPARE(m_bench.edit("licenseKeyEdit")->accessibleDescription(),
        wrong ? messageFor(rejection).words.title : hint);
    QVERIFY(!m_bench.edit("licenseKeyEdit")->isReadOnly());
    QVERIFY(m_bench.button("signInButton")->isEnabled());
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.isShown("retryNowButton"), remedyFor(rejection) == Remedy::Retry);
    QVERIFY(!m_bench.isShown("statusPanel"));
}

void TestLoginOutcomes::accountStatuses()
{
    QFETCH(int, number);
    const Rejection rejection{
        .packet = Packet::AuthorizeByCredentials, .number = double(number), .entitlement = {}};
    const auto login = u"%1@sandbox.test"_s.arg(number);
    QVERIFY(m_bench.openReady());
    m_bench.signInByAccount(login, password);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.message(), messageFor(rejection).spoken());
    const auto field = fieldFor(rejection);
    QCOMPARE(m_bench.focus(), objectNameOf(field.value_or(Field::Password))); // where it was, without one
    QCOMPARE(m_bench.edit("eMailOrLoginEdit")->text(), login);
    const bool wrong = rejection.status() == Status::AppUserNotFound;
    QCOMPARE(m_bench.edit("passwordEdit")->text(), wrong ? QString() : password);
    QCOMPARE(m_bench.isShown("licenseKeyOptionalEdit"), field == Field::ExtraLicense);
    QVERIFY(!m_bench.edit("passwordEdit")->isReadOnly());
    QVERIFY(!m_bench.isShown("cancelButton"));
}

void TestLoginOutcomes::initializeStatuses()
{
    QFETCH(int, number);
    auto config = m_bench.config();
    config.clientId += u"-%1"_s.arg(number);
    m_bench.open(config);
    m_bench.type("licenseKeyEdit", u"ABC"_s);
    const Rejection rejection{.packet = Packet::Initialize, .number = double(number), .entitlement = {}};
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(m_bench.message(), messageFor(rejection).spoken());
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABC"_s);
    QCOMPARE(m_bench.spoken("connectionIndicator"), u"Connection: offline"_s);
    QVERIFY(m_bench.isShown("retryNowButton"));
    QVERIFY(m_bench.button("signInButton")->isEnabled());
}

void TestLoginOutcomes::checkFormAfterClose(int number)
{
    QVERIFY(m_bench.waitForStage(waits(number) ? Stage::Waiting : Stage::Closed));
    QCOMPARE(m_bench.message(), messageFor(closureOf(number)).spoken());
    QVERIFY(!m_bench.isShown("cancelButton"));
    QCOMPARE(m_bench.isShown("retryNowButton"), !waits(number));
    QCOMPARE(m_bench.button("signInButton")->isEnabled(), !waits(number));
    QCOMPARE(m_bench.button("signInButton")->text().startsWith(u"Try again in "_s), waits(number));
    QCOMPARE(m_bench.spoken("connectionIndicator"),
        waits(number) ? u"Connection: waiting"_s : u"Connection: offline"_s);
}

void TestLoginOutcomes::closedWhileAuthorizing()
{
    QFETCH(int, number);
    const auto key = u"SANDBOX-CLOSE-%1-37"_s.arg(number);
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(key);
    QVERIFY(m_bench.waitForMessage());
    checkFormAfterClose(number);
    if (waits(number))
        QCOMPARE(m_bench.button("signInButton")->text(), u"Try again in 0:37"_s);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), key);
    QVERIFY(!m_bench.edit("licenseKeyEdit")->isReadOnly());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
}

void TestLoginOutcomes::closedBeforeInitialize()
{
    QFETCH(int, number);
    auto config = m_bench.config();
    config.clientId += u"-CLOSE-%1"_s.arg(number);
    m_bench.open(config);
    m_bench.type("licenseKeyEdit", u"ABC"_s);
    QVERIFY(m_bench.waitForMessage());
    checkFormAfterClose(number);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABC"_s);
}

void TestLoginOutcomes::closedWhileReady()
{
    QFETCH(int, number);
    QVERIFY(m_bench.openReady());
    m_bench.type("licenseKeyEdit", u"ABC"_s);
    m_bench.server().closeAll(number, u"told to"_s);
    QVERIFY(m_bench.waitForMessage());
    checkFormAfterClose(number);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"ABC"_s);
}

void TestLoginOutcomes::closedWhileSignedIn()
{
    QFETCH(int, number);
    QVERIFY(m_bench.openReady());
    m_bench.signInByLicense(u"SANDBOX-OK"_s);
    QVERIFY(m_bench.waitForStage(Stage::Authorized));
    const auto told = std::make_shared<QString>(); // some connections come back at once
    connect(m_bench.login().session(), &AuthSession::closed, &m_bench.login(),
        [this, told] { *told = m_bench.spoken("connectionMessageArea"); });
    m_bench.server().closeAll(number, u"told to"_s);
    if (rowOf(closeCodeFrom(number)).retry != RetryRule::Never) { // nobody is signed out for that
        QTRY_COMPARE(*told, messageFor(Event::ConnectionLost).spoken());
        QVERIFY(m_bench.isShown("statusPanel"));
        QVERIFY(m_bench.login().grant());
        return;
    }
    QVERIFY(m_bench.waitForMessage());
    QVERIFY(!m_bench.isShown("statusPanel"));
    checkFormAfterClose(number);
    QVERIFY(!m_bench.dialog().grant());
    QCOMPARE(m_bench.widget("signedInAsLabel")->accessibleName(), QString());
    QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
}

QTEST_MAIN(TestLoginOutcomes)
#include "tst_loginoutcomes.moc"
