// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/report.h"
#include "app/qa/reportfolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <utility>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Sandbox::Expected;
using Sandbox::ScenarioGroup;

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void summary();
    void junit();
    void junitOfHostileText();
    void html();
    void htmlOfHostileText();
    void files();
    void trial();
    void badFolders_data();
    void badFolders();
    void folderThatGoesAway();
};

namespace {

const QString hostile = u"]]>\"'&<script>alert(1)</script><img src=x onerror=y>\u202E\u0001\uFFFE%1%2"_s
                        + QChar(0xD800) + u"end"_s;

Sandbox::Scenario scenario(const QString &name, ScenarioGroup group, const Expected &expected)
{
    Sandbox::Scenario result{.name = name, .group = group, .row = {}};
    result.row.expected = expected;
    result.row.meaning = u"does "_s + name;
    return result;
}

ScenarioResult resultOf(const Sandbox::Scenario &scenario, const Observed &observed)
{
    return {.scenario = scenario,
        .observed = {observed},
        .verdict = verdictFor(scenario.row, {observed}),
        .duration = 1'234ms};
}

RunRecord record()
{
    const auto drop = scenario(u"drop"_s, ScenarioGroup::Fault, Expected::failed(FailureKind::Network));
    const auto ok = scenario(u"ok"_s, ScenarioGroup::Grant, Expected::authorized());
    const auto expired =
        scenario(u"expired"_s, ScenarioGroup::Status, Expected::rejected(Status::LicenseExpired));
    const auto paused =
        scenario(u"paused"_s, ScenarioGroup::Status, Expected::rejected(Status::LicensePaused));
    return {.scenarios = {drop, ok, expired, paused},
        .results = {resultOf(expired, Observed::authorized()), resultOf(ok, Observed::authorized()),
            resultOf(drop, {Expected::failed(FailureKind::Network)})},
        .started = QDateTime({2026, 11, 22}, {18, 0}, Qt::UTC),
        .duration = 3'210ms,
        .properties = {{u"Qt"_s, u"6.4.2"_s}}};
}

RunRecord hostileRecord()
{
    const auto bad = scenario(hostile, ScenarioGroup::Fault, Expected::authorized());
    return {.scenarios = {bad},
        .results = {resultOf(bad, {Expected::closed(4100), hostile})},
        .started = QDateTime({2026, 11, 22}, {18, 0}, Qt::UTC),
        .duration = 3'210ms,
        .properties = {{hostile, hostile}}};
}

/// Elements in order, each as `name attribute=value ...`.
QStringList elementsOf(const QByteArray &document, QString *problem)
{
    QXmlStreamReader xml(document);
    QStringList elements;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString element = xml.name().toString();
        const auto attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            element += u" %1=%2"_s.arg(attribute.name(), attribute.value());
        elements.append(element);
    }
    *problem = xml.hasError() ? xml.errorString() : QString();
    return elements;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestReport::summary()
{
    QCOMPARE(summaryOf(record()), u"4 scenarios in 3.2 s: 2 passed, 1 failed, 1 not run"_s);
    QVERIFY(!countsOf(record()).allPassed());
    RunRecord all = record();
    all.results.removeFirst();
    QVERIFY(!countsOf(all).allPassed());
    all.scenarios = {all.results.at(0).scenario, all.results.at(1).scenario};
    QVERIFY(countsOf(all).allPassed());
    QCOMPARE(summaryOf(all), u"2 scenarios in 3.2 s: 2 passed"_s);
}

void TestReport::junit()
{
    QString problem;
    const QStringList elements = elementsOf(junitReport(record()), &problem);
    QCOMPARE(problem, QString());
    const QString time = u" timestamp=2026-11-22T18:00:00Z"_s;
    const QStringList properties{u"properties"_s, u"property name=Qt value=6.4.2"_s};
    QStringList expected{u"testsuites name=blazeauth-qa tests=4 failures=1 errors=0 skipped=1 time=3.210"_s,
        u"testsuite name=grant tests=1 failures=0 errors=0 skipped=0 time=1.234"_s + time};
    expected += properties;
    expected += u"testcase classname=grant name=ok time=1.234"_s;
    expected += u"testsuite name=status tests=2 failures=1 errors=0 skipped=1 time=1.234"_s + time;
    expected += properties;
    expected += u"testcase classname=status name=expired time=1.234"_s;
    expected += u"failure type=outcome message=expected rejected 103 LicenseExpired; observed authorized"_s;
    expected += u"testcase classname=status name=paused time=0.000"_s;
    expected += u"skipped message=not run"_s;
    expected += u"testsuite name=fault tests=1 failures=0 errors=0 skipped=0 time=1.234"_s + time;
    expected += properties;
    expected += u"testcase classname=fault name=drop time=1.234"_s;
    QCOMPARE(elements, expected);
}

void TestReport::junitOfHostileText()
{
    QString problem;
    const QStringList elements = elementsOf(junitReport(hostileRecord()), &problem);
    QCOMPARE(problem, QString());
    QCOMPARE(elements.size(), 6);
    QVERIFY(elements.at(4).contains(u"name=]]>\"'&<script>alert(1)</script>"_s));
    QVERIFY(elements.at(4).contains(u"%1%2"_s));
}

void TestReport::html()
{
    const QString page = QString::fromUtf8(htmlReport(record()));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(page.contains(u"<strong>4 scenarios in 3.2 s: 2 passed, 1 failed, 1 not run</strong>"_s));
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
    QVERIFY(page.contains(u"2026-11-22T18:00:00Z"_s));
    QVERIFY(page.contains(u"<dt>Qt</dt><dd>6.4.2</dd>"_s));
    QCOMPARE(page.count(u"<code>expired</code>"_s), 2); // among the failures, and in its group
    QCOMPARE(page.count(u"<code>paused</code>"_s), 1);
    QCOMPARE(page.count(u"class=\"failed\""_s), 2);
    QCOMPARE(page.count(u"class=\"not-run\""_s), 1);
    QVERIFY(page.contains(u"expected rejected 103 LicenseExpired; observed authorized"_s));
    // Light and dark are two.
    static const QRegularExpression ground(u"--ground:(#[0-9a-f]{6})"_s);
    auto grounds = ground.globalMatch(page);
    QVERIFY(grounds.hasNext());
    const QString light = grounds.next().captured(1);
    QVERIFY(grounds.hasNext());
    QVERIFY(light != grounds.next().captured(1));
    // It is whole by itself.
    for (const QString &outside : {u"<script"_s, u"<link"_s, u"http"_s + u"://"_s, u"src="_s, u"url("_s})
        QVERIFY2(!page.contains(outside), qPrintable(outside));
}

void TestReport::htmlOfHostileText()
{
    const QString page = QString::fromUtf8(htmlReport(hostileRecord()));
    QVERIFY(!page.contains(u"<script"_s));
    QVERIFY(!page.contains(u"<img"_s));
    QVERIFY(!page.contains(QChar(0x202E)));
    QVERIFY(!page.contains(QChar(0x0001)));
    QVERIFY(page.contains(u"<code>]]&gt;&quot;'&amp;&lt;script&gt;"_s));
    QVERIFY(page.contains(u"%1%2"_s));
    // As a browser reads it, every row has as many cells.
    static const QRegularExpression row(
        u"<tr class.*?</tr>"_s, QRegularExpression::DotMatchesEverythingOption);
    auto rows = row.globalMatch(page);
    QVERIFY(rows.hasNext());
    while (rows.hasNext())
        QCOMPARE(rows.next().captured().count(u"<td"_s), 5);
}

void TestReport::files()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"deep/er/report"_s);
    QCOMPARE(writeReports(folder, record()), std::nullopt);
    QCOMPARE(
        QDir(folder).entryList(QDir::Files | QDir::Hidden), (QStringList{u"junit.xml"_s, u"report.html"_s}));
    QCOMPARE(contentOf(folder + u"/junit.xml"_s), junitReport(record()));
    QCOMPARE(contentOf(folder + u"/report.html"_s), htmlReport(record()));
    QCOMPARE(writeReports(folder, hostileRecord()), std::nullopt);
    QCOMPARE(contentOf(folder + u"/junit.xml"_s), junitReport(hostileRecord()));
}

void TestReport::trial()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"report"_s);
    QCOMPARE(problemInReportFolder(folder), std::nullopt);
    QVERIFY(QDir(folder).isEmpty());
    QCOMPARE(writeReports(folder, record()), std::nullopt);
    QCOMPARE(problemInReportFolder(folder), std::nullopt);
    QCOMPARE(contentOf(folder + u"/junit.xml"_s), junitReport(record())); // as it was
}

void TestReport::badFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a file") << u"file"_s << u"file ("_s;
    QTest::newRow("below a file") << u"file/report"_s << u"Not a directory"_s;
    QTest::newRow("a folder in the way") << u"taken"_s << u"taken/junit.xml (it is a folder)"_s;
    QTest::newRow("no place for files") << u"proc"_s << u"proc ("_s;
}

void TestReport::badFolders()
{
    QFETCH(QString, folder);
    QFETCH(QString, reason);
    const QTemporaryDir place;
    QFile file(place.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkpath(u"taken/junit.xml"_s));
    QVERIFY(QFile::link(u"/proc/no-place"_s, place.filePath(u"proc"_s)));
    const QString path = place.filePath(folder);
    for (const auto &problem : {problemInReportFolder(path), writeReports(path, record())}) {
        QVERIFY(problem);
        QVERIFY2(problem->contains(reason), qPrintable(*problem));
        QVERIFY(problem->startsWith(u"Cannot write the report to "_s));
        QVERIFY(!problem->contains(u'\n'));
    }
    QVERIFY(QDir(place.filePath(u"taken"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void TestReport::folderThatGoesAway()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"report"_s);
    QCOMPARE(problemInReportFolder(folder), std::nullopt);
    QVERIFY(QDir().rmdir(folder));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writeReports(folder, record()));
    QVERIFY(file.remove());
    QCOMPARE(writeReports(folder, record()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
