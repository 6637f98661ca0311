// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/reporttext.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>
#include <QtTest/QTest>

using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The report that a tester hands on; Qt's own Markdown reader tells what a reader would see.
class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whole();
    void leavesOutWhatThereIsNot();
    void nothingBreaksOut_data();
    void nothingBreaksOut();
};

namespace {

Report usualReport()
{
    return {.program = u"blazeauth-qa 1.0.0"_s,
        .qtVersion = u"6.4.2"_s,
        .platform = u"Debian GNU/Linux 12, x86_64, xcb"_s,
        .scenario = ScenarioItem{.name = u"license/SANDBOX-103"_s,
            .group = u"status"_s,
            .meaning = u"answers that the license has expired"_s,
            .expected = u"rejected 103 LicenseExpired"_s},
        .result =
            ScenarioResult{.verdict = Verdict::Failed, .observed = u"failed network"_s, .duration = 12ms},
        .timeline = u"resolve  1 ms\nconnect  2 ms\n"_s,
        .frames = {u"> {\"id\":1}"_s, u"< {\"id\":1,\"status\":1}"_s}};
}

/// What a reader sees: first of every line whether it is code or text.
QStringList seenIn(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList lines;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        lines += (isCode ? u"code: "_s : u"text: "_s) + block.text();
    }
    return lines;
}

} // namespace

void TestReportText::whole()
{
    const QString expected = u"# Report\n"
                             "\n"
                             "- Program: `blazeauth-qa 1.0.0`\n"
                             "- Qt: `6.4.2`\n"
                             "- Platform: `Debian GNU/Linux 12, x86_64, xcb`\n"
                             "\n"
                             "## Scenario\n"
                             "\n"
                             "- Name: `license/SANDBOX-103`\n"
                             "- What happens: `answers that the license has expired`\n"
                             "- Expected: `rejected 103 LicenseExpired`\n"
                             "- Observed: `failed network`\n"
                             "- Verdict: failed\n"
                             "- Time: 12 ms\n"
                             "\n"
                             "## Timeline\n"
                             "\n"
                             "```text\n"
                             "resolve  1 ms\n"
                             "connect  2 ms\n"
                             "```\n"
                             "\n"
                             "## Last frames\n"
                             "\n"
                             "```text\n"
                             "> {\"id\":1}\n"
                             "< {\"id\":1,\"status\":1}\n"
                             "```\n"_s;
    QCOMPARE(reportText(usualReport()), expected);
}

void TestReportText::leavesOutWhatThereIsNot()
{
    auto report = usualReport();
    report.scenario.reset();
    report.timeline.clear();
    report.frames.clear();
    QCOMPARE(reportText(report).section(u"## Scenario\n\n"_s, 1),
        u"- None\n- Observed: `failed network`\n- Time: 12 ms\n"_s);
    report.result.reset();
    QVERIFY(reportText(report).endsWith(u"- None\n"_s));
    report.scenario = ScenarioItem();
    QVERIFY(reportText(report).endsWith(
        u"- Name: (nothing)\n- What happens: (nothing)\n- Expected: (nothing)\n"_s));
}

void TestReportText::nothingBreaksOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fence") << u"```\n# Title"_s << u"``` # Title"_s;
    QTest::newRow("long fence") << u"`````````` x"_s << u"`````````` x"_s;
    QTest::newRow("tildes") << u"~~~"_s << u"~~~"_s;
    QTest::newRow("tick first") << u"`# Title"_s << u"`# Title"_s;
    QTest::newRow("tick last") << u"Title`"_s << u"Title`"_s;
    QTest::newRow("only ticks") << u"``"_s << u"``"_s;
    QTest::newRow("HTML") << u"</code></pre><script>x</script><!--"_s
                          << u"</code></pre><script>x</script><!--"_s;
    QTest::newRow("link") << u"[x](https://example.org) ![](x)"_s << u"[x](https://example.org) ![](x)"_s;
    QTest::newRow("other ends of lines")
        << u"a\r```\u2028```\u2029```\u0085```"_s << u"a\uFFFD```\uFFFD```\uFFFD```\uFFFD```"_s;
    QTest::newRow("backslash") << u"\\`x\\"_s << u"\\`x\\"_s;
    QTest::newRow("a place for words") << u"%1 %2 %3"_s << u"%1 %2 %3"_s;
}

void TestReportText::nothingBreaksOut()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    auto report = usualReport();
    report.result->observed = text;
    report.scenario->meaning = text;
    report.frames = {u"first"_s, text, u"last"_s};
    const auto lines = seenIn(reportText(report));
    const QStringList expected{u"text: Report"_s, u"text: Program: blazeauth-qa 1.0.0"_s,
        u"text: Qt: 6.4.2"_s, u"text: Platform: Debian GNU/Linux 12, x86_64, xcb"_s, u"text: Scenario"_s,
        u"text: Name: license/SANDBOX-103"_s, u"text: What happens: "_s + shown,
        u"text: Expected: rejected 103 LicenseExpired"_s, u"text: Observed: "_s + shown,
        u"text: Verdict: failed"_s, u"text: Time: 12 ms"_s, u"text: Timeline"_s, u"code: resolve  1 ms"_s,
        u"code: connect  2 ms"_s, u"text: Last frames"_s, u"code: first"_s, u"code: "_s + shown,
        u"code: last"_s};
    QCOMPARE(lines, expected);
}

QTEST_MAIN(TestReportText)
#include "tst_reporttext.moc"
