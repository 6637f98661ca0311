// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/cataloguerun.h"
#include "app/qa/commandline.h"
#include "app/qa/runrecord.h"
#include "app/qa/simulatedtime.h"
#include "app/qa/waytoserver.h"
#include "ui/bench/framelog.h"
#include "ui/bench/scenarioitem.h"
#include "ui/bench/timeline.h"
#include "ui/look/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

namespace BlazeAuth::Qa {

class LoginPane;

/// What a tester does at the bench, without the widgets for it: scenarios are played in the login window or
/// all of them beside it, and what happens is kept.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// Over the data of \a options, with the login window in \a pane, which outlives it.
    Workbench(const Options &options, LoginPane &pane, QObject *parent = nullptr);

    /// Opens the sandbox and the window; why that cannot be.
    [[nodiscard]] std::optional<QString> start();

    /// What can be played.
    [[nodiscard]] const QList<Sandbox::Scenario> &scenarios() const { return m_record.scenarios; }
    [[nodiscard]] Bench::FrameLog &frames() { return m_frames; }
    [[nodiscard]] Bench::Timeline &timeline() { return m_timeline; }
    [[nodiscard]] SimulatedTime &time() { return m_time; }
    /// Of the application in the sandbox.
    [[nodiscard]] QString apiKey() const { return m_sandbox.apiKey(); }
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    /// Versions, the scenario played last, how it went, and the last frames, as Markdown.
    [[nodiscard]] QString report() const;

    /// Plays the scenario of that name in the window; resultKnown() follows.
    void play(const QString &name);
    /// Plays all of them beside the window; resultKnown() for each, then runEnded().
    void runAll();
    void cancel();
    /// Writes what is known of all scenarios into \a folder.
    void saveResults(const QString &folder);
    /// Writes what the log of frames holds into the file \a path.
    void saveRecording(const QString &path);
    /// Plays the server's side of the recording in the file \a path to the window.
    void replay(const QString &path);
    /// Of the replays that follow.
    void setPace(Pace pace) { m_pace = pace; }
    void setFaults(const Sandbox::Faults &faults);
    /// Puts the real server at \a url behind the window, as the application of BLAZEAUTH_API_KEY.
    void connectTo(const QUrl &url);
    void disconnectFromServer();
    /// Everything as it was at the start.
    void reset();

Q_SIGNALS:
    /// How the scenario \a name went.
    void resultKnown(const QString &name, const BlazeAuth::Bench::ScenarioResult &result);
    /// A run is under way, and has come so far.
    void progressed(int done, int total);
    void runEnded();
    /// What has become of something that was asked for, in one line.
    void told(const QString &text, BlazeAuth::Tone tone);
    /// How it stands with the real server.
    void upstreamChanged(const QString &state, BlazeAuth::Tone tone);
    /// There is no real server any more.
    void upstreamLeft();

private:
    void open(const SessionConfig &config);
    void openAnew();
    void keep(const ScenarioResult &result);
    void onObserved(const Observed &observed);
    void onRunDone();

    const Options m_options;
    LoginPane &m_pane;
    SimulatedTime m_time;
    Sandbox::SandboxServer m_sandbox;
    WayToServer m_way;
    Bench::FrameLog m_frames;
    Bench::Timeline m_timeline;
    RunRecord m_record;
    std::optional<ScenarioResult> m_playing; // in the window
    std::optional<ScenarioResult> m_played; // the last one there
    QElapsedTimer m_sincePlay;
    Pace m_pace = Pace::RealSpeed;
    CatalogueRun *m_run = nullptr; // a child
};

} // namespace BlazeAuth::Qa
