// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/benchwindow.h"

#include "app/qa/benchreport.h"
#include "app/qa/faultmapping.h"
#include "app/qa/loginpane.h"
#include "session/protocol/displaytext.h"
#include "ui/accessibility/announcer.h"
#include "ui/bench/codespage.h"
#include "ui/bench/faultspanel.h"
#include "ui/bench/filequestion.h"
#include "ui/bench/framesview.h"
#include "ui/bench/scenarioview.h"
#include "ui/bench/timelineview.h"
#include "ui/bench/timepanel.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/card.h"
#include "ui/controls/tabs.h"
#include "ui/controls/textlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype longestNote = 500;
constexpr int benchWidth = 860;
constexpr int benchHeight = 760;

QDateTime dateOf(const Moment &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.wall.count(), Qt::UTC);
}

} // namespace

BenchWindow::BenchWindow(const Options &options)
    : m_pane(new LoginPane(this))
    , m_bench(options, *m_pane)
    , m_tabs(new Tabs(this))
    , m_pages(new QStackedWidget(this))
    , m_scenarios(new Bench::ScenarioView)
    , m_faults(new Bench::FaultsPanel)
    , m_time(new Bench::TimePanel([clock = m_bench.time().clock()] { return dateOf(clock()); }))
    , m_note(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, this))
    , m_announcer(new Announcer(this))
    , m_record(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_replay(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_pace(new QComboBox(this))
    , m_copy(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_reset(new ActionButton(ActionButton::Weight::Secondary, this))
{
    setWindowTitle(u"Blazeauth bench"_s);
    layOut();
    connectScenarios();
    connectFaults();
    connectTime();
    connectActions();
}

BenchWindow::~BenchWindow()
{
    delete m_pages; // they look at what the bench keeps
}

void BenchWindow::addPage(const QString &title, QWidget *page)
{
    m_tabs->addTab(title);
    m_pages->addWidget(page);
}

void BenchWindow::layOut()
{
    m_tabs->setObjectName(u"benchTabs"_s);
    m_tabs->setAccessibleName(u"Bench"_s);
    addPage(u"Scenarios"_s, m_scenarios);
    addPage(u"Frames"_s, new Bench::FramesView(m_bench.frames()));
    addPage(u"Timeline"_s, new Bench::TimelineView(m_bench.timeline()));
    addPage(u"Faults"_s, m_faults);
    addPage(u"Time"_s, m_time);
    addPage(u"Codes"_s, new Bench::CodesPage);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    m_note->setObjectName(u"benchNoteLabel"_s);
    m_note->setWordWrap(true);
    m_record->setObjectName(u"saveRecordingButton"_s);
    m_record->setText(u"Save recording…"_s);
    m_replay->setObjectName(u"replayButton"_s);
    m_replay->setText(u"Replay…"_s);
    m_pace->setObjectName(u"paceComboBox"_s);
    m_pace->setAccessibleName(u"Pace of a replay"_s);
    m_pace->addItem(u"at real speed"_s, QVariant::fromValue(Pace::RealSpeed));
    m_pace->addItem(u"at once"_s, QVariant::fromValue(Pace::AtOnce));
    m_pace->setMinimumHeight(Size::target);
    m_copy->setObjectName(u"copyReportButton"_s);
    m_copy->setText(u"Copy report"_s);
    m_reset->setObjectName(u"resetButton"_s);
    m_reset->setText(u"Reset"_s);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Size::small);
    for (QWidget *widget : QList<QWidget *>{m_record, m_replay, m_pace})
        actions->addWidget(widget);
    actions->addStretch();
    actions->addWidget(m_copy);
    actions->addWidget(m_reset);

    auto *bench = new Card;
    auto *rows = new QVBoxLayout(bench);
    rows->setSpacing(Size::small);
    rows->addWidget(m_tabs);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_note);
    rows->addLayout(actions);

    auto *frame = new QWidget;
    m_around = new QVBoxLayout(frame);
    m_around->addWidget(bench);
    setMargins();

    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_pane);
    halves->addWidget(frame);
    halves->setStretchFactor(1, 1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(halves);
    resize(Size::defaultWidth + benchWidth, benchHeight);
}

// The login window has margins of its own, and those of a layout do not mirror by themselves.
void BenchWindow::setMargins()
{
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_around->setContentsMargins(
        isRightToLeft ? Size::large : 0, Size::large, isRightToLeft ? 0 : Size::large, Size::large);
}

void BenchWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void BenchWindow::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), themeFor(palette()).surround);
}

void BenchWindow::connectScenarios()
{
    QList<Bench::ScenarioItem> items;
    for (const Sandbox::Scenario &scenario : m_bench.scenarios())
        items.append(shownItem(scenario));
    m_scenarios->setItems(items);
    connect(m_scenarios, &Bench::ScenarioView::runRequested, &m_bench, &Workbench::play);
    connect(m_scenarios, &Bench::ScenarioView::runAllRequested, this, [this] {
        m_scenarios->clearResults();
        m_scenarios->setRunning(true);
        m_bench.runAll();
    });
    connect(m_scenarios, &Bench::ScenarioView::cancelRequested, &m_bench, &Workbench::cancel);
    connect(m_scenarios, &Bench::ScenarioView::saveRequested, this, [this] {
        ask(Bench::FileQuestion::FolderToWrite, u"A folder for the results"_s, {}, &Workbench::saveResults);
    });
    connect(&m_bench, &Workbench::resultKnown, m_scenarios, &Bench::ScenarioView::setResult);
    connect(&m_bench, &Workbench::progressed, m_scenarios, &Bench::ScenarioView::setProgress);
    connect(&m_bench, &Workbench::runEnded, m_scenarios, [this] { m_scenarios->setRunning(false); });
}

void BenchWindow::connectFaults()
{
    connect(m_faults, &Bench::FaultsPanel::settingsChanged, &m_bench,
        [this](const Bench::FaultSettings &settings) { m_bench.setFaults(faultsFrom(settings)); });
    connect(m_faults, &Bench::FaultsPanel::upstreamRequested, &m_bench, &Workbench::connectTo);
    connect(m_faults, &Bench::FaultsPanel::upstreamClosed, &m_bench, &Workbench::disconnectFromServer);
    connect(&m_bench, &Workbench::upstreamChanged, m_faults, &Bench::FaultsPanel::setUpstreamState);
    connect(&m_bench, &Workbench::upstreamChanged, m_faults, &Bench::FaultsPanel::showElsewhere);
    connect(&m_bench, &Workbench::upstreamLeft, m_faults, &Bench::FaultsPanel::showSandbox);
}

void BenchWindow::connectTime()
{
    connect(m_time, &Bench::TimePanel::serverTimeChanged, this,
        [this](std::chrono::seconds offset) { m_bench.time().setServerOffset(offset); });
    connect(m_time, &Bench::TimePanel::programTimeChanged, this,
        [this](std::chrono::seconds offset) { m_bench.time().setProgramOffset(offset); });
    connect(m_time, &Bench::TimePanel::speedChanged, this,
        [this](int factor) { m_bench.time().setSpeed(factor); });
    connect(m_time, &Bench::TimePanel::suspendRequested, this,
        [this](std::chrono::minutes duration) { m_bench.time().suspend(duration); });
}

void BenchWindow::connectActions()
{
    connect(&m_bench, &Workbench::told, this, [this](const QString &text, Tone tone) { say(text, tone); });
    const QString recordings = u"Recordings (*.jsonl);;All files (*)"_s;
    connect(m_record, &QAbstractButton::clicked, this, [this, recordings] {
        ask(Bench::FileQuestion::ToWrite, u"Save the recording"_s, recordings, &Workbench::saveRecording);
    });
    connect(m_replay, &QAbstractButton::clicked, this, [this, recordings] {
        ask(Bench::FileQuestion::ToRead, u"Replay a recording"_s, recordings, &Workbench::replay);
    });
    connect(m_pace, &QComboBox::currentIndexChanged, &m_bench,
        [this] { m_bench.setPace(m_pace->currentData().value<Pace>()); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_bench.report());
        say(u"The report is in the clipboard."_s, Tone::Success);
    });
    connect(m_reset, &QAbstractButton::clicked, this, &BenchWindow::reset);
}

void BenchWindow::ask(Bench::FileQuestion question, const QString &title, const QString &filter,
    void (Workbench::*then)(const QString &path))
{
    auto *dialog = Bench::askForFile(this, question, title, u"recording.jsonl"_s, filter);
    connect(dialog, &QFileDialog::fileSelected, &m_bench, then);
    dialog->open();
}

void BenchWindow::reset()
{
    m_scenarios->clearResults();
    m_bench.reset();
    m_faults->reset();
    m_time->reset();
    m_pace->setCurrentIndex(0);
    say({}, {});
}

void BenchWindow::say(const QString &text, std::optional<Tone> tone)
{
    const QString note = displayText(text, longestNote);
    m_note->setTone(tone == Tone::Information ? std::nullopt : tone);
    m_note->setText(note);
    if (!note.isEmpty())
        m_announcer->announce(note);
}

} // namespace BlazeAuth::Qa
