// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/catalogue.h"
#include "app/sandbox/dataset.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;

/// The data that ships with the sandbox, and the messages for data that is wrong.
class TestSandboxDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shipped();
    void smallest();
    void problems_data();
    void problems();
    void unreadableFiles();
    void coverage();
};

namespace {

QByteArray applicationWith(const QByteArray &members)
{
    return R"({"applications":[{"name":"A","version":"1","api_key":"BA0123456789ABCDEFGHI")" + members
           + "}]}";
}

} // namespace

void TestSandboxDataset::shipped()
{
    const Dataset dataset = shippedDataset();
    QCOMPARE(dataset.applications.size(), 1);
    const Application &application = dataset.applications.constFirst();
    QCOMPARE(application.name, u"Blazeauth Demo"_s);
    QCOMPARE(application.version, u"1.0.0"_s);
    QCOMPARE(application.apiKey, u"BA0123456789ABCDEFGHI"_s);
    QCOMPARE(application.apiKey.size(), 21);
    QCOMPARE(application.licenses.constFirst().key, u"ABCDEF-123456"_s);
    QCOMPARE(application.accounts.constFirst().login, u"user@example.com"_s);
}

void TestSandboxDataset::smallest()
{
    const auto read = datasetFrom(applicationWith({}), u"x"_s);
    QVERIFY(std::holds_alternative<Dataset>(read));
    QVERIFY(!std::get<Dataset>(read).applications.constFirst().sessionsQuota);
}

void TestSandboxDataset::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    const auto license = [](const char *members) {
        return applicationWith(
            QByteArray(",\"licenses\":[{\"license\":\"ABCDEF\",\"duration\":1},{") + members + "}]");
    };
    const auto account = [](const char *members) {
        return applicationWith(QByteArray(",\"accounts\":[{") + members + "}]");
    };
    const QString second = u"f: applications[0].licenses[1]."_s;
    const QString first = u"f: applications[0].accounts[0]."_s;

    QTest::newRow("empty") << QByteArray() << u"f: line 1, column 1: illegal value; correct the JSON there"_s;
    QTest::newRow("syntax") << QByteArray("{\n  \"applications\": [\n    oops\n]}")
                            << u"f: line 3, column 5: illegal number; correct the JSON there"_s;
    QTest::newRow("array") << QByteArray("[]")
                           << u"f: must be an object in braces with the member applications"_s;
    QTest::newRow("nothing") << QByteArray("{}")
                             << u"f: applications is missing or empty; describe at least one application"_s;
    QTest::newRow("no list") << QByteArray(R"({"applications":{}})")
                             << u"f: applications must be a list in brackets"_s;
    QTest::newRow("no object") << QByteArray(R"({"applications":[7]})")
                               << u"f: applications[0] must be an object in braces"_s;
    QTest::newRow("no name") << QByteArray(R"({"applications":[{}]})")
                             << u"f: applications[0].name is missing; add a text"_s;
    QTest::newRow("short api key") << QByteArray(
        R"({"applications":[{"name":"A","version":"1","api_key":"BA"}]})")
                                   << u"f: applications[0].api_key has 2 characters; make it exactly 21"_s;
    QTest::newRow("flag") << applicationWith(",\"paused\":1")
                          << u"f: applications[0].paused must be true or false"_s;
    QTest::newRow("quota") << applicationWith(",\"sessions_quota\":-1")
                           << u"f: applications[0].sessions_quota must be 0 to 1000000"_s;
    QTest::newRow("client ids") << applicationWith(",\"blacklisted_client_ids\":[\"desktop\",7]")
                                << u"f: applications[0].blacklisted_client_ids[1] must be a text"_s;
    QTest::newRow("unknown at the top")
        << QByteArray(applicationWith({}).chopped(1) + ",\"version\":1}")
        << u"f: version is unknown here; correct its spelling (applications) or "
           "remove it"_s;
    QTest::newRow("misspelt") << license(R"("license":"BCDEFG","duration":1,"pausd":true)")
                              << second
                                     + u"pausd is unknown here; correct its spelling (activated, "
                                       u"blacklisted, client_id, comment, duration, "
                                       "ip_address, levels, license, paused, time_left) or remove it"_s;
    QTest::newRow("short license") << license(R"("license":"ABC","duration":1)")
                                   << second + u"license has 3 characters; make it 6 to 64"_s;
    QTest::newRow("same license") << license(R"("license":"ABCDEF","duration":1)")
                                  << second + u"license is there already; keep one of the two"_s;
    QTest::newRow("no duration")
        << license(R"("license":"BCDEFG")")
        << second + u"duration must be the seconds that the activation gives, 1 or more"_s;
    QTest::newRow("time left before activation")
        << license(R"("license":"BCDEFG","time_left":1)")
        << second + u"time_left is of an activated license; give duration, or \"activated\": true"_s;
    QTest::newRow("duration after activation")
        << license(R"("license":"BCDEFG","activated":true,"duration":1)")
        << second + u"duration is of a license still to be activated; give time_left instead"_s;
    QTest::newRow("no whole number") << license(R"("license":"BCDEFG","activated":true,"time_left":1.5)")
                                     << second + u"time_left must be a whole number up to 1000000000000"_s;
    QTest::newRow("overflow") << license(R"("license":"BCDEFG","activated":true,"time_left":9e18)")
                              << second + u"time_left must be a whole number up to 1000000000000"_s;
    QTest::newRow("comment") << license(R"("license":"BCDEFG","duration":1,"comment":7)")
                             << second + u"comment must be a text or null"_s;
    QTest::newRow("no password") << account(R"("login":"user")")
                                 << first + u"password is missing; add a text"_s;
    QTest::newRow("credentials type")
        << account(R"("login":"user","password":"password","credentials_type":2)")
        << first + u"credentials_type must be 0 (a plain login) or 1 (an e-mail address)"_s;
}

void TestSandboxDataset::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const auto read = datasetFrom(json, u"f"_s);
    QVERIFY(std::holds_alternative<DataProblem>(read));
    QCOMPARE(std::get<DataProblem>(read).text, problem);
}

void TestSandboxDataset::unreadableFiles()
{
    const QTemporaryDir folder;
    const auto missing = datasetFromFile(folder.filePath(u"none.json"_s));
    QCOMPARE(std::get<DataProblem>(missing).text,
        folder.filePath(u"none.json"_s) + u": No such file or directory; name a readable JSON file"_s);
    QVERIFY(std::holds_alternative<DataProblem>(datasetFromFile(folder.path())));

    QFile huge(folder.filePath(u"huge.json"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(17 * 1024 * 1024));
    QVERIFY(std::get<DataProblem>(datasetFromFile(huge.fileName()))
                .text.endsWith(u"huge.json: is over 16 MiB; name a smaller JSON file"_s));
}

void TestSandboxDataset::coverage()
{
    using namespace std::chrono_literals;
    const auto at = [](std::chrono::milliseconds boot) { return Moment{1'800'000'000s, boot}; };
    Coverage none;
    QVERIFY(!none.remaining(at(0s)));
    Coverage left(10s);
    QCOMPARE(left.remaining(at(100s))->count(), 10); // begins with the question
    QCOMPARE(left.remaining(at(100'001ms))->count(), 10); // rounded up
    QCOMPARE(left.remaining(at(109'001ms))->count(), 1);
    QVERIFY(left.isActive(at(109'999ms)));
    QVERIFY(!left.isActive(at(110s)));
    left.extend(5s, at(200s)); // what ran out is not made up for
    QCOMPARE(left.remaining(at(200s))->count(), 5);
    left.extend(5s, at(201s));
    QCOMPARE(left.remaining(at(201s))->count(), 9);
}

QTEST_GUILESS_MAIN(TestSandboxDataset)
#include "tst_sandboxdataset.moc"
