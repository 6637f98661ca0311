// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/runall.h"

#include "app/qa/cataloguerun.h"
#include "app/qa/chosenscenarios.h"
#include "app/qa/exitcode.h"
#include "app/qa/reportfolder.h"
#include "app/qa/sessionclient.h"
#include "app/signalwatcher.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

/// One run from its start to its report.
class RunProgram final : public QObject
{
    Q_OBJECT

public:
    RunProgram(const Options &options, QList<Sandbox::Scenario> scenarios, const sigset_t &signals)
        : m_folder(options.reportFolder)
        , m_run(std::move(scenarios), sessionClients(), settingsFor(options))
        , m_signals(signals)
    {
        connect(&m_run, &CatalogueRun::finished, this, &RunProgram::onFinished);
        connect(&m_run, &CatalogueRun::done, this, [] { QCoreApplication::quit(); });
        connect(&m_signals, &SignalWatcher::received, this, &RunProgram::onSignal);
    }

    /// Returns what the program is to end with.
    [[nodiscard]] int exec()
    {
        const QDateTime started = QDateTime::currentDateTimeUtc();
        m_run.start();
        QCoreApplication::exec();
        return report({.scenarios = m_run.scenarios(),
            .results = m_run.results(),
            .started = started,
            .duration = m_run.duration(),
            .properties = versionProperties()});
    }

private:
    static RunSettings settingsFor(const Options &options)
    {
        RunSettings settings;
        if (options.data)
            settings.data = *options.data;
        return settings;
    }

    void onFinished(const ScenarioResult &result)
    {
        if (!result.verdict.passed)
            print(stdout, u"FAILED %1: %2\n"_s.arg(result.scenario.name, result.verdict.reason));
    }

    void onSignal(int signal)
    {
        m_signal = signal;
        m_run.cancel();
    }

    [[nodiscard]] int report(const RunRecord &record) const
    {
        print(stdout, summaryOf(record) + u'\n');
        if (!m_folder.isEmpty()) {
            if (const auto problem = writeReports(m_folder, record)) {
                complain(*problem);
                return static_cast<int>(ExitCode::Report);
            }
        }
        if (m_signal)
            return static_cast<int>(ExitCode::Signal) + *m_signal;
        return static_cast<int>(countsOf(record).allPassed() ? ExitCode::Success : ExitCode::Failed);
    }

    const QString m_folder;
    CatalogueRun m_run;
    SignalWatcher m_signals;
    std::optional<int> m_signal;
};

} // namespace

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

void complain(const QString &problem)
{
    print(stderr, u"blazeauth-qa: %1\n"_s.arg(problem));
}

int runAll(const Options &options, const sigset_t &signals)
{
    auto scenarios = chosenScenarios(options);
    if (scenarios.isEmpty()) {
        complain(u"No scenario has '%1' in its name; correct --only"_s.arg(options.only));
        return static_cast<int>(ExitCode::Usage);
    }
    if (!options.reportFolder.isEmpty()) {
        if (const auto problem = problemInReportFolder(options.reportFolder)) {
            complain(*problem);
            return static_cast<int>(ExitCode::Report);
        }
    }
    RunProgram program(options, std::move(scenarios), signals);
    return program.exec();
}

} // namespace BlazeAuth::Qa

#include "runall.moc"
