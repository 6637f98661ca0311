// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/report.h"

#include "session/protocol/displaytext.h"
#include "ui/look/colorscheme.h"
#include "ui/look/theme.h"

#include <QtCore/QStringList>
#include <QtGui/QPalette>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype longestCell = 2'000;

/// \a text for any place in the page.
QString shown(const QString &text)
{
    return displayText(text, longestCell).toHtmlEscaped();
}

/// The colours of the window in \a scheme, as variables of the style sheet.
QString colorsOf(ColorScheme scheme)
{
    const QPalette neutral{QColor(Qt::lightGray)};
    const Theme theme = themeFor(paletteFor(scheme, neutral).value_or(neutral));
    return u"--ground:%1;--text:%2;--muted:%3;--line:%4;--good:%5;--bad:%6;--bad-ground:%7"_s.arg(
        theme.card.name(), theme.text.name(), theme.mutedText.name(), theme.hairline.name(),
        theme.colorOf(Tone::Success).name(), theme.colorOf(Tone::Error).name(),
        theme.surfaceOf(Tone::Error).name());
}

QString styleSheet()
{
    return u":root{color-scheme:light dark;%1}\n"
           "@media (prefers-color-scheme:dark){:root{%2}}\n"
           "body{background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,sans-serif;"
           "max-width:80rem;margin:2rem auto;padding:0 1rem}\n"
           "table{border-collapse:collapse;width:100%}\n"
           "th,td{text-align:start;vertical-align:top;padding:.25rem .75rem .25rem 0;"
           "border-bottom:1px solid var(--line);overflow-wrap:anywhere}\n"
           "td:first-child,th:first-child{white-space:nowrap}\n"
           ".time{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}\n"
           "code{font-family:ui-monospace,monospace}\n"
           ".muted{color:var(--muted)}\n"
           ".passed .word{color:var(--good)}\n"
           ".failed .word{color:var(--bad);font-weight:bold}\n"
           ".failed{background:var(--bad-ground)}\n"_s.arg(
               colorsOf(ColorScheme::Light), colorsOf(ColorScheme::Dark));
}

QString rowOf(const RecordLine &line)
{
    const auto &result = line.result;
    const bool passed = result && result->verdict.passed;
    const QString kind = passed ? u"passed"_s : result ? u"failed"_s : u"not-run"_s;
    const QString word = passed ? u"✓ passed"_s : result ? u"✗ failed"_s : u"– not run"_s;
    const QString observed = !result  ? QString()
                             : passed ? observedText(result->observed)
                                      : result->verdict.reason;
    const QString time = result ? u"%1 ms"_s.arg(result->duration.count()) : QString();
    return u"<tr class=\"%1\"><td class=\"word\">%2</td><td><code>%3</code><br>"
           "<span class=\"muted\">%4</span></td><td>%5</td><td>%6</td><td class=\"time\">%7</td></tr>\n"_s
               .arg(kind, word, shown(line.scenario.name), shown(line.scenario.row.meaning),
                   shown(Sandbox::expectedText(line.scenario.row)), shown(observed), time);
}

QString tableOf(const QString &id, const QString &title, const QList<RecordLine> &lines)
{
    QString table = u"<h2 id=\"%1\">%2</h2>\n<table>\n<thead><tr><th scope=\"col\">Result</th>"
                    "<th scope=\"col\">Scenario</th><th scope=\"col\">Expected</th>"
                    "<th scope=\"col\">Observed</th><th scope=\"col\" class=\"time\">Time</th></tr></thead>\n"
                    "<tbody>\n"_s.arg(id, title);
    for (const RecordLine &line : lines)
        table += rowOf(line);
    return table + u"</tbody>\n</table>\n"_s;
}

QString propertiesOf(const RunRecord &record)
{
    QString list = u"<dl>\n<dt>Started</dt><dd>%1</dd>\n"_s.arg(shown(record.started.toString(Qt::ISODate)));
    for (const RunProperty &property : record.properties)
        list += u"<dt>%1</dt><dd>%2</dd>\n"_s.arg(shown(property.name), shown(property.value));
    return list + u"</dl>\n"_s;
}

QList<RecordLine> failuresIn(const QList<RunGroup> &groups)
{
    QList<RecordLine> failures;
    for (const RunGroup &group : groups) {
        for (const RecordLine &line : group.lines) {
            if (line.result && !line.result->verdict.passed)
                failures.append(line);
        }
    }
    return failures;
}

} // namespace

QByteArray htmlReport(const RunRecord &record)
{
    const QList<RunGroup> groups = groupsOf(record);
    const QList<RecordLine> failures = failuresIn(groups);
    QString page =
        u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<title>blazeauth-qa: %1</title>\n<style>\n%2</style>\n</head>\n<body>\n"
        "<h1>blazeauth-qa</h1>\n<p><strong>%1</strong></p>\n"_s.arg(shown(summaryOf(record)), styleSheet());
    page += propertiesOf(record);
    if (!failures.isEmpty())
        page += tableOf(u"failures"_s, u"Failures"_s, failures);
    for (const RunGroup &group : groups) {
        const QString name = Sandbox::nameOf(group.group);
        page += tableOf(QString(name).replace(u' ', u'-'), u"Group: "_s + name, group.lines);
    }
    page += u"</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace BlazeAuth::Qa
