// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/credentials.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void trimming_data();
    void trimming();
    void passwordsAreNeverTrimmed();
    void problems_data();
    void problems();
    void identities();
};

void TestCredentials::trimming_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("nothing") << u"ABCDEF"_s << u"ABCDEF"_s;
    QTest::newRow("spaces") << u"  ABCDEF\t"_s << u"ABCDEF"_s;
    QTest::newRow("line breaks") << u"\r\nABC DEF\u2028\u0085\n"_s << u"ABC DEF"_s;
    QTest::newRow("no-break space") << u"\u00a0ABCDEF\u202f"_s << u"ABCDEF"_s;
    QTest::newRow("zero width") << u"\ufeff\u200bABCDEF\u2060\u200d"_s << u"ABCDEF"_s;
    QTest::newRow("quotes") << u"\"'“”‘’«»ABC'DEF»«’‘”“'\""_s << u"ABC'DEF"_s;
    QTest::newRow("quotes and spaces") << u" “ ABCDEF ” "_s << u"ABCDEF"_s;
    QTest::newRow("only that") << u" \"\" "_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestCredentials::trimming()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QCOMPARE(trimmed(typed), meant);
}

void TestCredentials::passwordsAreNeverTrimmed()
{
    const auto result = std::get<Account>(trimmed(Credentials(
        Account{.login = u" user "_s, .password = u" \"pw\" "_s, .license = u" ABCDEF "_s, .type = {}})));
    QCOMPARE(result.login, u"user"_s);
    QCOMPARE(result.password, u" \"pw\" "_s);
    QCOMPARE(result.license, u"ABCDEF"_s);
}

void TestCredentials::problems_data()
{
    QTest::addColumn<QString>("license");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status"); // 0: none
    const auto key = [](const char *name, const QString &license, int status) {
        QTest::newRow(name) << license << QString() << QString() << status;
    };
    const auto account = [](const char *name, const QString &login, const QString &password, int status,
                             const QString &license = {}) {
        QTest::newRow(name) << license << login << password << status;
    };
    const QString face = u"😀"_s; // one code point, two code units
    key("no license", {}, 101);
    key("license of 5", u"ABCDE"_s, 101);
    key("license of 6", u"ABCDEF"_s, 0);
    key("license of 64", QString(64, u'A'), 0);
    key("license of 65", QString(65, u'A'), 102);
    key("license of 5 code points", face.repeated(5), 101);
    key("license of 64 code points", face.repeated(64), 0);
    key("license of 65 code points", face.repeated(65), 102);
    account("login of 3", u"abc"_s, u"password"_s, 205);
    account("login of 4", u"abcd"_s, u"password"_s, 0);
    account("login of 320", QString(320, u'a'), u"password"_s, 0);
    account("login of 321", QString(321, u'a'), u"password"_s, 206);
    account("password of 3", u"user"_s, u"abc"_s, 207);
    account("password of 4 spaces", u"user"_s, u"    "_s, 0);
    account("password of 64", u"user"_s, QString(64, u'a'), 0);
    account("password of 65", u"user"_s, QString(65, u'a'), 208);
    account("address", u"user@example.com"_s, u"password"_s, 0);
    account("address without a name", u"@example.com"_s, u"password"_s, 209);
    account("address without a place", u"user@"_s, u"password"_s, 209);
    account("address with a space", u"us er@example.com"_s, u"password"_s, 209);
    account("short extra license", u"user"_s, u"password"_s, 101, u"ABC"_s);
    account("long extra license", u"user"_s, u"password"_s, 102, QString(65, u'A'));
    account("extra license", u"user"_s, u"password"_s, 0, u"ABCDEF"_s);
}

void TestCredentials::problems()
{
    QFETCH(QString, license);
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(int, status);
    const auto problem = problemIn(
        login.isEmpty()
            ? Credentials(LicenseKey{.key = license})
            : Credentials(Account{.login = login, .password = password, .license = license, .type = {}}));
    QCOMPARE(problem ? static_cast<int>(problem->status) : 0, status);
}

void TestCredentials::identities()
{
    QCOMPARE(identityOf(LicenseKey{.key = u"ABCDEF-123456"_s}), u"AB…56"_s);
    const Account account{.login = u"user"_s, .password = u"password"_s, .license = {}, .type = {}};
    QCOMPARE(identityOf(account), u"user"_s);
    QCOMPARE(account.effectiveType(), CredentialsType::Login);
    QCOMPARE(problemInApiKey(QString(20, u'A')), std::optional(Status::InvalidAPIKey));
    QCOMPARE(problemInApiKey(QString(21, u'A')), std::nullopt);
    QCOMPARE(problemInClientId(QString(3, u'A')), std::optional(Status::ClientIDTooShort));
    QCOMPARE(problemInClientId(QString(64, u'A')), std::nullopt);
    QCOMPARE(problemInClientId(QString(65, u'A')), std::optional(Status::ClientIDTooLong));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
