// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/workbench.h"

#include "app/qa/attempt.h"
#include "app/qa/benchreport.h"
#include "app/qa/chosenscenarios.h"
#include "app/qa/loginpane.h"
#include "app/qa/outcomewatch.h"
#include "app/qa/reportfolder.h"
#include "app/qa/sessionclient.h"
#include "session/authsession.h"
#include "session/configuration/settingoptions.h"
#include "session/surroundings.h"
#include "ui/bench/recordingfile.h"
#include "ui/loginwidget.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

Sandbox::Dataset dataOf(const Options &options)
{
    return options.data.value_or(Sandbox::shippedDataset());
}

// The first sign-in in a recording is done again, with something else: it has masked what was typed.
std::optional<Credentials> credentialsLike(const Bench::Recording &recording)
{
    for (const Bench::Frame &frame : recording.frames) {
        if (frame.kind != Bench::Frame::Kind::Sent)
            continue;
        if (frame.type == u"license"_s)
            return LicenseKey{u"REPLAYED-KEY"_s};
        if (frame.type == u"account"_s)
            return Account{.login = u"replayed@example.com"_s,
                .password = Sandbox::usualPassword(),
                .license = {},
                .type = {}};
    }
    return std::nullopt;
}

} // namespace

Workbench::Workbench(const Options &options, LoginPane &pane, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_pane(pane)
    , m_sandbox(dataOf(options), m_time.serverClock(), Sandbox::Limits())
    , m_way(m_sandbox)
    , m_frames(systemClock())
{
    m_record.scenarios = chosenScenarios(options);
    m_record.properties = versionProperties();
    connect(&m_way, &WayToServer::upstreamFailed, this,
        [this](const QString &problem) { Q_EMIT upstreamChanged(problem, Tone::Error); });
    connect(&m_way, &WayToServer::replayed, this, [this] {
        Q_EMIT told(u"The replay is over; Disconnect goes back to the sandbox."_s, Tone::Information);
    });
}

std::optional<QString> Workbench::start()
{
    if (!m_sandbox.listen())
        return u"The sandbox cannot listen (%1)"_s.arg(m_sandbox.errorString());
    openAnew();
    return std::nullopt;
}

QString Workbench::report() const
{
    return benchReport(m_playing ? m_playing : m_played, !m_playing, m_way.conditions() + m_time.conditions(),
        m_timeline, m_frames);
}

void Workbench::play(const QString &name)
{
    const auto found = std::ranges::find(std::as_const(m_record.scenarios), name, &Sandbox::Scenario::name);
    if (found == m_record.scenarios.cend())
        return;
    if (!m_way.isToSandbox())
        disconnectFromServer();
    m_sandbox.reset();
    m_played.reset();
    m_playing = ScenarioResult{.scenario = *found, .observed = {}, .verdict = {}};
    m_sincePlay.start();
    const SessionConfig usual = m_way.config();
    const Attempt attempt = attemptFor(found->row, usual.server, usual.apiKey);
    open(attempt.config);
    m_pane.signIn(attempt.credentials);
}

void Workbench::runAll()
{
    if (m_run)
        return;
    m_record.results.clear();
    m_record.started = QDateTime::currentDateTimeUtc();
    m_playing.reset(); // what becomes of it is told by the run
    m_run =
        new CatalogueRun(m_record.scenarios, sessionClients(), RunSettings{.data = dataOf(m_options)}, this);
    connect(m_run, &CatalogueRun::finished, this, &Workbench::keep);
    connect(m_run, &CatalogueRun::progressed, this, [this](qsizetype done, qsizetype total) {
        Q_EMIT progressed(static_cast<int>(done), static_cast<int>(total));
    });
    connect(m_run, &CatalogueRun::done, this, &Workbench::onRunDone);
    m_run->start();
}

void Workbench::cancel()
{
    if (m_run)
        m_run->cancel();
}

void Workbench::onRunDone()
{
    m_record.duration = m_run->duration();
    m_run->deleteLater();
    m_run = nullptr;
    const RunCounts counts = countsOf(m_record);
    Q_EMIT told(summaryOf(m_record), counts.failed > 0     ? Tone::Error
                                     : counts.notRun() > 0 ? Tone::Information
                                                           : Tone::Success);
    Q_EMIT runEnded();
}

void Workbench::saveResults(const QString &folder)
{
    if (const auto problem = writeReports(folder, m_record))
        Q_EMIT told(*problem, Tone::Error);
    else
        Q_EMIT told(u"The results are in %1."_s.arg(folder), Tone::Success);
}

void Workbench::saveRecording(const QString &path)
{
    if (const auto problem = Bench::saveRecording(Bench::recordingOf(m_frames), path))
        Q_EMIT told(problem->text, Tone::Error);
    else
        Q_EMIT told(u"The recording is in %1."_s.arg(path), Tone::Success);
}

void Workbench::replay(const QString &path)
{
    const auto loaded = Bench::loadRecording(path);
    if (const auto *problem = std::get_if<Bench::RecordingProblem>(&loaded)) {
        Q_EMIT told(problem->text, Tone::Error);
        return;
    }
    const auto &recording = std::get<Bench::Recording>(loaded);
    if (const auto problem = m_way.replay(recording, m_pace)) {
        Q_EMIT told(*problem, Tone::Error);
        return;
    }
    Q_EMIT upstreamChanged(u"The window talks to a recording."_s, Tone::Information);
    Q_EMIT told(recording.loss.isEmpty() ? u"Replaying %1."_s.arg(path) : recording.loss,
        recording.loss.isEmpty() ? Tone::Information : Tone::Warning);
    openAnew();
    if (const auto credentials = credentialsLike(recording))
        m_pane.signIn(*credentials);
}

void Workbench::setFaults(const Sandbox::Faults &faults)
{
    const QUrl before = m_way.config().server;
    if (const auto problem = m_way.setFaults(faults))
        Q_EMIT told(*problem, Tone::Error);
    else if (m_way.config().server != before)
        openAnew();
}

void Workbench::connectTo(const QUrl &url)
{
    const auto made = configurationFromUser({{Setting::Server, url.toString()}});
    const auto *failure = std::get_if<Failure>(&made);
    const auto problem = failure ? std::optional(failure->detail) : m_way.goTo(std::get<SessionConfig>(made));
    if (problem) {
        if (m_way.isToSandbox())
            Q_EMIT upstreamLeft();
        Q_EMIT told(*problem, Tone::Error);
        return;
    }
    Q_EMIT upstreamChanged(u"The window talks to %1."_s.arg(url.host()), Tone::Information);
    openAnew();
}

void Workbench::disconnectFromServer()
{
    m_way.goToSandbox();
    Q_EMIT upstreamLeft();
    openAnew();
}

void Workbench::reset()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->cancel();
        m_run->deleteLater();
        m_run = nullptr;
        Q_EMIT runEnded();
    }
    m_record.results.clear();
    m_time.reset();
    m_sandbox.reset();
    static_cast<void>(m_way.setFaults({})); // nothing is wrong with none
    m_way.goToSandbox();
    m_frames.clear();
    m_timeline.clear();
    Q_EMIT upstreamLeft();
    openAnew();
}

void Workbench::open(const SessionConfig &config)
{
    Surroundings surroundings;
    surroundings.clock = m_time.programClock();
    auto session = std::make_unique<AuthSession>(config, surroundings);
    m_frames.attach(*session);
    m_timeline.attach(*session);
    auto *watch = new OutcomeWatch(*session, session.get());
    connect(watch, &OutcomeWatch::observed, this, &Workbench::onObserved);
    m_pane.open(std::move(session));
    connect(m_pane.login(), &LoginWidget::canceled, this, [this] { m_playing.reset(); });
    connect(m_pane.login(), &LoginWidget::accepted, this,
        [this] { Q_EMIT told(u"Continue was pressed: a program would start now."_s, Tone::Success); });
}

void Workbench::openAnew()
{
    // What happens now is nobody's scenario.
    m_playing.reset();
    m_played.reset();
    open(m_way.config());
}

void Workbench::onObserved(const Observed &observed)
{
    if (!m_playing)
        return;
    m_playing->observed.append(observed);
    if (!isDecided(m_playing->scenario.row, m_playing->observed))
        return;
    m_playing->duration = std::chrono::milliseconds(m_sincePlay.elapsed());
    m_playing->verdict = verdictFor(m_playing->scenario.row, m_playing->observed);
    m_played = std::exchange(m_playing, std::nullopt);
    keep(*m_played);
}

void Workbench::keep(const ScenarioResult &result)
{
    const QString name = result.scenario.name;
    if (!m_record.started.isValid())
        m_record.started = QDateTime::currentDateTimeUtc();
    m_record.results.removeIf([&](const ScenarioResult &known) { return known.scenario.name == name; });
    m_record.results.append(result);
    Q_EMIT resultKnown(name, shownResult(result));
}

} // namespace BlazeAuth::Qa
