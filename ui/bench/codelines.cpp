// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/codelines.h"

#include "session/protocol/tables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>
#include <QtCore/QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

template <typename Enum> QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString inOurLanguage(const MarkedText &text)
{
    return QCoreApplication::translate(outcomeContext, text.source, text.comment);
}

QString answersOf(const Packets &packets)
{
    QStringList names;
    if (packets.initialize)
        names += u"Initialize"_s;
    if (packets.license)
        names += u"license"_s;
    if (packets.account)
        names += u"account"_s;
    return names.join(u", "_s);
}

QString policyOf(RetryRule rule)
{
    switch (rule) {
    case RetryRule::Never:
        return u"nothing until the user asks"_s;
    case RetryRule::Backoff:
        return u"reconnects, each time after a longer delay"_s;
    case RetryRule::AfterWait:
        return u"waits as long as the server says, then reconnects"_s;
    case RetryRule::AtOnceThenBackoff:
        return u"reconnects at once, then each time after a longer delay"_s;
    case RetryRule::OnUserAction:
        return u"reconnects when the user does something"_s;
    }
    Q_UNREACHABLE();
}

template <typename Row> CodeLine lineOf(const Row &row)
{
    return {.code = {},
        .name = {},
        .answers = {},
        .meaning = inOurLanguage(row.words.title) + u". "_s + inOurLanguage(row.words.explanation),
        .advice = inOurLanguage(row.words.advice),
        .remedy = keyOf(row.remedy),
        .policy = policyOf(row.retry)};
}

// Those of the pages in their order, and then what stands for all others.
void putUnknownLast(QList<CodeLine> &lines)
{
    for (CodeLine &line : lines) {
        if (line.code == u"-1"_s)
            line.code = u"any other"_s;
    }
    const auto isOther = [](const CodeLine &line) { return line.code == u"any other"_s; };
    std::stable_partition(lines.begin(), lines.end(), std::not_fn(isOther));
}

QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s);
}

QString markdown(const QStringList &titles, const QList<QStringList> &rows)
{
    QString text =
        u"| "_s + titles.join(u" | "_s) + u" |\n|"_s + QString(u" --- |"_s).repeated(titles.size()) + u'\n';
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &each : row)
            cells += cell(each);
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

} // namespace

QList<CodeLine> statusLines()
{
    QList<CodeLine> lines;
    for (const StatusRow &row : statusTable()) {
        CodeLine line = lineOf(row);
        line.code = QString::number(static_cast<int>(row.status));
        line.name = constantOf(row.status);
        line.answers = answersOf(row.answers);
        lines.append(line);
    }
    putUnknownLast(lines);
    return lines;
}

QList<CodeLine> closeLines()
{
    QList<CodeLine> lines;
    for (const CloseRow &row : closeTable()) {
        CodeLine line = lineOf(row);
        line.code = QString::number(static_cast<int>(row.code));
        line.name = keyOf(row.code);
        lines.append(line);
    }
    putUnknownLast(lines);
    return lines;
}

QList<CodeLine> failureLines()
{
    QList<CodeLine> lines;
    for (const FailureRow &row : failureTable()) {
        CodeLine line = lineOf(row);
        line.code = keyOf(row.kind).toLower();
        line.name = keyOf(row.cause);
        lines.append(line);
    }
    return lines;
}

QString codesDocument()
{
    const QStringList titles{
        u"Code"_s, u"Constant"_s, u"Meaning"_s, u"What to do"_s, u"Remedy"_s, u"The session"_s};
    const auto rowOf = [](const CodeLine &line) {
        return QStringList{
            line.code, u'`' + line.name + u'`', line.meaning, line.advice, line.remedy, line.policy};
    };

    QList<QStringList> statuses;
    for (const CodeLine &line : statusLines()) {
        QStringList row = rowOf(line);
        row.insert(2, line.answers);
        statuses.append(row);
    }
    QStringList statusTitles = titles;
    statusTitles.insert(2, u"Answers"_s);
    QList<QStringList> closes;
    for (const CodeLine &line : closeLines())
        closes.append(rowOf(line));
    QList<QStringList> failures;
    for (const CodeLine &line : failureLines())
        failures.append(rowOf(line));

    return u"<!--\n"
           "SPDX-FileCopyrightText: 2026 The blazeauth-qt developers\n"
           "SPDX-License-Identifier: MIT\n"
           "\n"
           "Written by blazeauth-qa --codes from the tables in session/protocol; do not edit.\n"
           "-->\n"
           "\n"
           "# Codes\n"
           "\n"
           "Whatever can end an attempt to sign in: what the user reads, what can be done about it, and what "
           "the session\n"
           "does by itself. Statuses and close codes are the server's, failures are found here.\n"
           "\n"
           "## Statuses\n"
           "\n"_s
           + markdown(statusTitles, statuses) + u"\n## Close codes\n\n"_s + markdown(titles, closes)
           + u"\n## Failures\n\n"_s + markdown(titles, failures);
}

} // namespace BlazeAuth::Bench
