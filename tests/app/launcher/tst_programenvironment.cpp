// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/programenvironment.h"

#include "tests/app/launcher/grants.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const Credentials license = LicenseKey{.key = u"ABCDEF-123456"_s};
const Credentials account =
    Account{.login = u"user@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};

} // namespace

class TestProgramEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsTheGrant_data();
    void tellsTheGrant();
    void keepsWhatIsNotOurs();
};

void TestProgramEnvironment::tellsTheGrant_data()
{
    QTest::addColumn<Grant>("grant");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("license") << grantFor(
        license, {{u"levels"_s, QJsonObject{{u"tier"_s, u"pro"_s}}}, {u"time_left"_s, 86'400}})
                             << QStringList{u"BLAZEAUTH_EXPIRES_AT=2023-11-15T22:13:20Z"_s,
                                    u"BLAZEAUTH_IDENTITY=AB…56"_s, uR"(BLAZEAUTH_LEVELS=[["tier","pro"]])"_s};
    QTest::newRow("account") << grantFor(account)
                             << QStringList{u"BLAZEAUTH_IDENTITY=us…om"_s, u"BLAZEAUTH_LEVELS=[]"_s};
    QTest::newRow("levels without names")
        << grantFor(license, {{u"levels"_s, QJsonArray{u"pro"_s, u"a \"b\"\n\x1b"_s}}})
        << QStringList{
               u"BLAZEAUTH_IDENTITY=AB…56"_s, uR"(BLAZEAUTH_LEVELS=[["","pro"],["","a \"b\"\n\u001b"]])"_s};
    // What is meant for people's eyes is not for programs.
    QTest::newRow("comment and address")
        << grantFor(license, {{u"comment"_s, u"$(reboot)"_s}, {u"ip_address"_s, u"203.0.113.10"_s}})
        << QStringList{u"BLAZEAUTH_IDENTITY=AB…56"_s, u"BLAZEAUTH_LEVELS=[]"_s};
}

void TestProgramEnvironment::tellsTheGrant()
{
    QFETCH(const Grant, grant);
    auto told = programEnvironment({}, grant).toStringList();
    told.sort();
    QTEST(told, "expected");
}

void TestProgramEnvironment::keepsWhatIsNotOurs()
{
    QProcessEnvironment own;
    own.insert(u"PATH"_s, u"/usr/bin"_s);
    own.insert(u"NOT_BLAZEAUTH_X"_s, u"1"_s);
    own.insert(u"BLAZEAUTH_PASSWORD"_s, u"strong-password"_s);
    own.insert(u"BLAZEAUTH_API_KEY"_s, u"BA0123456789ABCDEFGHI"_s);
    own.insert(u"BLAZEAUTH_PROXY_PASSWORD"_s, u"secret"_s);
    own.insert(u"BLAZEAUTH_EXPIRES_AT"_s, u"2999-01-01T00:00:00Z"_s);
    own.insert(u"BLAZEAUTH_IDENTITY"_s, u"somebody"_s);
    auto told = programEnvironment(own, grantFor(account)).toStringList();
    told.sort();
    QCOMPARE(told, (QStringList{u"BLAZEAUTH_IDENTITY=us…om"_s, u"BLAZEAUTH_LEVELS=[]"_s,
                       u"NOT_BLAZEAUTH_X=1"_s, u"PATH=/usr/bin"_s}));
}

QTEST_GUILESS_MAIN(TestProgramEnvironment)
#include "tst_programenvironment.moc"
