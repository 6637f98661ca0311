// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// Prints how fleets of a million clients come back, as docs/fleet.md shows it, and writes its plot.

#include "tests/bench/fleet/plot.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QTextStream>

#include <array>
#include <future>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Contender
{
    QString name;
    QByteArray color;
    Strategy strategy;
};

// From the front of the plot to its back.
std::array<Contender, 3> contenders()
{
    return {{{u"RetryPolicy"_s, "#0b6bcb"_ba, {}},
        {u"exponential without jitter"_s, "#8a4fbe"_ba, {.kind = Strategy::Kind::Exponential}},
        {u"fixed 5 s"_s, "#d98a00"_ba, {.kind = Strategy::Kind::FixedDelay}}}};
}

// What else RetryPolicy could have been.
std::array<Contender, 8> alternatives()
{
    return {{{u"as it is"_s, {}, {}}, {u"no spread after a named wait"_s, {}, {.spread = 0}},
        {u"a quarter of the spread"_s, {}, {.spread = 0.25}}, {u"half of the spread"_s, {}, {.spread = 0.5}},
        {u"longest 30 s"_s, {}, {.backoff = {.longest = 30s}}},
        {u"longest 120 s"_s, {}, {.backoff = {.longest = 120s}}},
        {u"first 2 s"_s, {}, {.backoff = {.first = 2s}}}, {u"first 5 s"_s, {}, {.backoff = {.first = 5s}}}}};
}

QString timeOf(const Course &course)
{
    if (!course.nearlyAllBack)
        return u"> 1 h"_s;
    return u"%1 s"_s.arg(static_cast<double>(course.nearlyAllBack->count()) / 1000, 0, 'f', 1);
}

void printRow(QTextStream &out, const QString &name, const Course &course)
{
    out << "| " << name << " | " << QLocale(QLocale::English).toString(course.peak) << " | "
        << QString::number(course.peakToMean, 'f', 1) << " | " << timeOf(course) << " | "
        << QString::number(course.connectionsEach, 'f', 1) << " |" << Qt::endl;
}

void printHead(QTextStream &out, const QString &title)
{
    out << "\n"
        << title
        << "\n\n| strategy | busiest second | peak to mean | 99 % are back after | connections each |\n"
        << "| --- | --- | --- | --- | --- |\n";
}

// One after the other takes too long; they share nothing.
std::vector<Course> simulateAll(
    const Scenario &scenario, std::uint32_t clients, std::span<const Contender> all)
{
    std::vector<std::future<Course>> running;
    running.reserve(all.size());
    for (const auto &contender : all) {
        running.push_back(std::async(std::launch::async, [&scenario, &contender, clients] {
            const bool ours = contender.strategy.kind == Strategy::Kind::Policy;
            return simulate(
                scenario, {clients, contender.strategy, ours ? Actions::Budgeted : Actions::None});
        }));
    }
    std::vector<Course> courses;
    courses.reserve(all.size());
    for (auto &course : running)
        courses.push_back(course.get());
    return courses;
}

// The first ten seconds of the return, then every tenth: a curve to read.
void printCurves(QTextStream &out, const Panel &panel)
{
    out << "\nConnections per second, by seconds since everybody was dropped:\n";
    for (const auto &curve : panel.curves) {
        out << "    " << curve.name << ':';
        const auto back = panel.scenario.back.count();
        for (auto second = back; second < panel.scenario.shown.count(); second += second < back + 10 ? 1 : 10)
            out << ' ' << second << ':' << curve.course.connections[static_cast<std::size_t>(second)];
        out << '\n';
    }
}

Panel compare(QTextStream &out, const Scenario &scenario, std::uint32_t clients)
{
    Panel panel{.scenario = scenario, .curves = {}, .limit = std::nullopt};
    if (scenario.sharePerWindow)
        panel.limit = *scenario.sharePerWindow * clients / static_cast<double>(scenario.window.count());
    printHead(out, scenario.name);
    const auto all = contenders();
    const auto courses = simulateAll(scenario, clients, all);
    for (std::size_t index = 0; index < all.size(); ++index) {
        panel.curves.push_back({all[index].name, all[index].color, courses[index]});
        printRow(out, all[index].name, courses[index]);
    }
    printCurves(out, panel);
    return panel;
}

void printAlternatives(QTextStream &out, const Scenario &scenario, std::uint32_t clients)
{
    printHead(out, u"RetryPolicy otherwise, %1 clients: "_s.arg(clients) + scenario.name);
    const auto all = alternatives();
    const auto courses = simulateAll(scenario, clients, all);
    for (std::size_t index = 0; index < all.size(); ++index)
        printRow(out, all[index].name, courses[index]);
}

void printBudget(QTextStream &out, std::uint32_t clients)
{
    out << "\nThe action budget of " << clients
        << " clients, one user in a hundred clicking twice a second for a minute\n\n"
        << "| actions wait | most in any 60 s of a connection | connections above 30 |\n| --- | --- | --- "
           "|\n";
    for (const auto actions : {Actions::Budgeted, Actions::Unlimited}) {
        const auto course =
            simulate(scenarios().front(), {.clients = clients, .strategy = {}, .actions = actions});
        out << "| " << (actions == Actions::Budgeted ? "yes" : "no") << " | " << course.mostActions << " | "
            << course.overruns << " |" << Qt::endl;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption clientsOption(u"clients"_s, u"How many."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption alternativesOption(u"alternatives"_s, u"Also what else the policy could be."_s);
    const QCommandLineOption plotOption(u"plot"_s, u"Where to write the plot."_s, u"SVG"_s);
    parser.addOptions({clientsOption, alternativesOption, plotOption});
    parser.addHelpOption();
    parser.process(application);

    QTextStream out(stdout);
    const auto clients = parser.value(clientsOption).toUInt();
    std::vector<Panel> panels;
    for (const auto &scenario : scenarios())
        panels.push_back(compare(out, scenario, clients));
    // Shares do not depend on the size of the fleet: a tenth of it tells these.
    printBudget(out, clients / 10);
    if (parser.isSet(alternativesOption)) {
        for (const auto &scenario : scenarios())
            printAlternatives(out, scenario, clients / 10);
        printAlternatives(out, restart(), clients / 10);
    }
    if (!parser.isSet(plotOption))
        return 0;
    QFile file(parser.value(plotOption));
    const auto svg = plot(panels, clients);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size()) {
        out << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
