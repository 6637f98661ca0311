// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/inputsdocument.h"

#include "app/sandbox/magic.h"
#include "app/sandbox/scenario.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr qsizetype everyPlace = 4; // of InputKind

// One line of a table: the rows of the catalogue that do the same.
struct InputLine
{
    QStringList inputs;
    QStringList places;
    QString meaning;
    QString expected;
};

QString placeOf(InputKind kind)
{
    switch (kind) {
    case InputKind::License:
        return u"license"_s;
    case InputKind::Login:
        return u"login"_s;
    case InputKind::ClientId:
        return u"client id"_s;
    case InputKind::ApiKey:
        return u"API key"_s;
    }
    Q_UNREACHABLE();
}

// What a magic input has in common wherever it is given.
QString wordIn(const CatalogueRow &row)
{
    if (row.kind == InputKind::Login)
        return row.input.section(u'@', 0, 0).toUpper();
    return row.input.section(u'-', 1); // of SANDBOX-, of a device and of a key
}

QString inputOf(const Scenario &scenario)
{
    if (scenario.group != ScenarioGroup::Account)
        return u'`' + wordIn(scenario.row) + u'`';
    const bool isUsual = scenario.row.password.isEmpty() || scenario.row.password == usualPassword();
    const QString input = u'`' + scenario.row.input + u'`';
    return isUsual ? input : input + u" with `"_s + scenario.row.password + u'`';
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!texts.contains(text))
        texts.append(text);
}

QList<InputLine> linesOf(ScenarioGroup group, const QList<Scenario> &all)
{
    QList<InputLine> lines;
    for (const Scenario &scenario : all) {
        if (scenario.group != group)
            continue;
        const QString &meaning = scenario.row.meaning;
        const QString expected = expectedText(scenario.row);
        auto line = lines.end();
        if (group != ScenarioGroup::Account) {
            line = std::ranges::find_if(lines, [&](const InputLine &known) {
                return known.meaning == meaning && known.expected == expected;
            });
        }
        if (line == lines.end()) {
            lines.append({.inputs = {}, .places = {}, .meaning = meaning, .expected = expected});
            line = std::prev(lines.end());
        }
        addOnce(line->inputs, inputOf(scenario));
        addOnce(line->places, placeOf(scenario.row.kind));
    }
    return lines;
}

QString tableOf(ScenarioGroup group, const QList<Scenario> &all)
{
    const QString titles = group == ScenarioGroup::Account ? u"| input | given as | it | "_s
                                                           : u"| word | given as | the sandbox | "_s;
    QString text = titles + u"how it has to end |\n| --- | --- | --- | --- |\n"_s;
    const QList<InputLine> lines = linesOf(group, all);
    for (const InputLine &line : lines) {
        const bool isAnywhere = line.places.size() == everyPlace;
        const QString places = isAnywhere ? u"anything"_s : line.places.join(u", "_s);
        const QStringList cells{line.inputs.join(u", "_s), places, line.meaning, line.expected};
        text += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return text;
}

// The licence is that of the page: REUSE-IgnoreStart
QString introduction()
{
    return u"<!--\n"
           "SPDX-FileCopyrightText: 2026 The blazeauth-qt developers\n"
           "SPDX-License-Identifier: MIT\n"
           "\n"
           "Written by blazeauth-qa --inputs from the catalogue in app/sandbox; do not edit.\n"
           "-->\n"
           "\n"
           "# Testing\n"
           "\n"
           "Everything documented that can happen to a client, and how it has to end. Nobody needs an "
           "account for "
           "it: the\n"
           "sandbox is a Blazeauth server on this computer that keeps the documented rules, and answers "
           "*magic "
           "inputs*,\n"
           "like the test cards of a payment provider.\n"
           "\n"
           "| to play them | type |\n"
           "| --- | --- |\n"
           "| in a window, beside a list of them all: [the bench](bench.md) | `blazeauth-qa` |\n"
           "| all of them without a window, with a report | `blazeauth-qa --run-all --report DIR` |\n"
           "| by hand, to any program | `blazeauth-sandbox -- blazeauth-login` |\n"
           "| one of them, to any program, whatever that sends | "
           "`blazeauth-sandbox --scenario license/SANDBOX-103 -- COMMAND` |\n"
           "| their names | `blazeauth-sandbox --scenarios` |\n"
           "\n"
           "What a user reads in each case, and what the session does by itself, is in [codes.md](codes.md).\n"_s;
}
// REUSE-IgnoreEnd

QString placesText()
{
    return u"\n"
           "## Magic inputs\n"
           "\n"
           "| a word given as | is about | looks like | and is the scenario |\n"
           "| --- | --- | --- | --- |\n"
           "| license | the sign-in | `SANDBOX-103` | `license/SANDBOX-103` |\n"
           "| login, with any password | the sign-in | `103@sandbox.test` | `login/103@sandbox.test` |\n"
           "| end of a client id | Initialize | `device-DROP` | `client-id/device-DROP` |\n"
           "| end of an API key, still 21 characters | Initialize | `BA00000000-CLOSE-4204` | "
           "`api-key/BA00000000-CLOSE-4204` |\n"
           "\n"
           "Case does not matter, and a status may be given by its constant wherever its number may be. An "
           "API key "
           "that ends\n"
           "so stands for the first application. Statuses come with levels and comment where the protocol "
           "sends "
           "them, close\n"
           "codes with their documented reason. Numbers in words can be others:\n"_s;
}

QString numbersText()
{
    const auto upTo = [](qint64 most) { return u"0 to "_s + QLocale(QLocale::English).toString(most); };
    QString text = u"\n| word | N | M |\n| --- | --- | --- |\n"_s;
    const auto add = [&text](const QString &word, const QString &first, const QString &second) {
        text += u"| `"_s + word + u"` | "_s + first + u" | "_s + second + u" |\n"_s;
    };
    const QString code = u"a close code, 0 to 65,535; 1005 is none, 1006 no close frame either"_s;
    add(u"N"_s, u"a status, 0 to 999,999; for Initialize one that the page Status codes has"_s, {});
    add(u"EXPIRES-N"_s, u"seconds, "_s + upTo(MagicLimits::timeLeft), {});
    add(u"CLOSE-N"_s, code, {});
    add(u"CLOSE-N-M"_s, u"the same"_s,
        u"seconds, "_s + upTo(MagicLimits::timeLeft) + u": \"rate limited, M seconds left\""_s);
    add(u"SLOW-N"_s, u"milliseconds, "_s + upTo(MagicLimits::slowness), {});
    add(u"THEN-N-M"_s, u"a close code"_s, u"seconds, "_s + upTo(MagicLimits::sequel));
    add(u"THEN-DROP-N"_s, u"seconds, "_s + upTo(MagicLimits::sequel), {});
    return text;
}

} // namespace

QString inputsDocument()
{
    const QList<Scenario> all = scenarios();
    const auto part = [&all](const QString &title, ScenarioGroup group) {
        return u"\n### "_s + title + u"\n\n"_s + tableOf(group, all);
    };
    return introduction() + placesText() + numbersText() + part(u"Grants"_s, ScenarioGroup::Grant)
           + part(u"Statuses"_s, ScenarioGroup::Status) + part(u"Close codes"_s, ScenarioGroup::CloseCode)
           + part(u"Faults"_s, ScenarioGroup::Fault) + part(u"Times"_s, ScenarioGroup::Time)
           + u"\n## Licenses and accounts\n"
             "\n"
             "What the sandbox holds at each start and after each reset, unless `--data` names another file. "
             "The\n"
             "password is `"_s
           + usualPassword() + u"` where no other one is named.\n\n"_s + tableOf(ScenarioGroup::Account, all);
}

} // namespace BlazeAuth::Sandbox
