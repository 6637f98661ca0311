// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/commandline.h"

#include "app/sandbox/inputsdocument.h"
#include "session/version.h"
#include "ui/bench/codelines.h"

#include <QtCore/QCommandLineParser>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

UsageError misunderstood(const QString &problem)
{
    return {problem + u"; see blazeauth-qa --help"_s};
}

QString exitCodesText()
{
    return u"\nExit codes:\n"
           "  0    every scenario passed\n"
           "  1    some scenarios did not pass\n"
           "  2    wrong usage, or a data file that is of no use\n"
           "  3    the report cannot be written\n"
           "  128 and its number for the signal that ended a run; what there is is written\n"_s;
}

QString withoutFullStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

std::variant<Options, Information, UsageError> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"The tester's bench: the login window beside a sandbox that makes every documented thing happen.\n"
        "With --run-all there is no window: every scenario of the sandbox is played to the session, and\n"
        "whatever ends in another way than it should is told, a line for each."_s);
    const QCommandLineOption runAll(u"run-all"_s, u"Play all scenarios, without a window."_s);
    const QCommandLineOption report(u"report"_s,
        u"Of --run-all: write junit.xml and report.html into this folder, made if need be."_s, u"DIR"_s);
    const QCommandLineOption only(
        u"only"_s, u"Of --run-all: only the scenarios with this in their name."_s, u"TEXT"_s);
    const QCommandLineOption data(u"data"_s,
        u"Use the licenses and accounts of this JSON file; the scenarios about those that ship with the "
        "sandbox are left out."_s,
        u"FILE"_s);
    const QCommandLineOption codes(
        u"codes"_s, u"Print every status and close code with its meaning, as Markdown, and end."_s);
    const QCommandLineOption inputs(u"inputs"_s,
        u"Print every magic input with what it does and how that has to end, as Markdown, and end."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this and end."_s);
    parser.addOptions({runAll, report, only, data, codes, inputs, help});
    const QCommandLineOption versionOption = parser.addVersionOption();

    if (!parser.parse(arguments))
        return misunderstood(withoutFullStop(parser.errorText()));
    if (parser.isSet(help))
        return Information{parser.helpText() + exitCodesText()};
    if (parser.isSet(versionOption))
        return Information{u"blazeauth-qa %1\n"_s.arg(version())};
    if (parser.isSet(codes))
        return Information{Bench::codesDocument()};
    if (parser.isSet(inputs))
        return Information{Sandbox::inputsDocument()};
    if (!parser.positionalArguments().isEmpty())
        return misunderstood(u"Unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()));

    Options options{
        .runAll = parser.isSet(runAll), .reportFolder = parser.value(report), .only = parser.value(only)};
    const auto needsRun = [&](const QCommandLineOption &option) {
        return parser.isSet(option) && !options.runAll;
    };
    if (needsRun(report) || needsRun(only))
        return UsageError{u"--report and --only are about a run without a window; add --run-all"_s};
    if (parser.isSet(report) && options.reportFolder.isEmpty())
        return UsageError{u"The folder of --report is empty; name one or leave --report out"_s};
    if (parser.isSet(data)) {
        const QString file = parser.value(data);
        if (file.isEmpty())
            return UsageError{u"The file name of --data is empty; name a JSON file or leave --data out"_s};
        auto read = Sandbox::datasetFromFile(file);
        if (const auto *problem = std::get_if<Sandbox::DataProblem>(&read))
            return UsageError{problem->text};
        options.data = std::get<Sandbox::Dataset>(std::move(read));
    }
    return options;
}

} // namespace BlazeAuth::Qa
