// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenarioview.h"

#include "ui/bench/lefttoright.h"
#include "ui/bench/scenariodetails.h"
#include "ui/bench/scenariofilter.h"
#include "ui/bench/scenariomodel.h"
#include "ui/bench/scenariotree.h"
#include "ui/bench/searchfield.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Bench {
namespace {

constexpr std::chrono::milliseconds resultsInterval = 50ms;
constexpr int treeShare = 4; // of the height that is left, to one for the details
constexpr int detailsLines = 6;

ActionButton *newRunButton(
    ActionButton::Weight weight, const QString &text, const QString &name, QWidget &parent)
{
    auto *button = new ActionButton(weight, &parent);
    button->setAccessibleName(text);
    button->setText(leftToRight(text));
    button->setObjectName(name);
    return button;
}

std::optional<Tone> summaryTone(const ScenarioCounts &counts)
{
    if (counts.failed > 0)
        return Tone::Error;
    return counts.passed > 0 && counts.notRun == 0 ? std::optional(Tone::Success) : std::nullopt;
}

} // namespace

ScenarioView::ScenarioView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ScenarioModel(this))
    , m_filter(new ScenarioFilter(*m_model, this))
    , m_search(new SearchField(*this))
    , m_show(new QComboBox(this))
    , m_run(newRunButton(ActionButton::Weight::Primary, u"Run"_s, u"runButton"_s, *this))
    , m_runAll(newRunButton(ActionButton::Weight::Secondary, u"Run all"_s, u"runAllButton"_s, *this))
    , m_cancel(newRunButton(ActionButton::Weight::Secondary, u"Cancel"_s, u"cancelRunButton"_s, *this))
    , m_save(newRunButton(ActionButton::Weight::Secondary, u"Save results…"_s, u"saveResultsButton"_s, *this))
    , m_progress(new QProgressBar(this))
    , m_summary(new TextLabel(TextSize::Strong, TextLabel::Ink::Normal, this))
    , m_tree(new ScenarioTree(*m_filter, this))
    , m_details(new ScenarioDetails)
    , m_detailsScroll(new ContentScroll(m_details, this))
{
    setObjectName(u"scenarioView"_s);
    m_search->setObjectName(u"scenarioSearchEdit"_s);
    m_search->setAccessibleName(u"Search scenarios"_s);
    m_show->setObjectName(u"scenarioShowBox"_s);
    m_show->setAccessibleName(u"Show"_s);
    m_show->setMinimumHeight(Size::target);
    m_show->addItem(u"All"_s, QVariant::fromValue(ScenarioShow::All));
    m_show->addItem(u"Failed"_s, QVariant::fromValue(ScenarioShow::Failed));
    m_show->addItem(u"Passed"_s, QVariant::fromValue(ScenarioShow::Passed));
    m_show->addItem(u"Not run"_s, QVariant::fromValue(ScenarioShow::NotRun));
    m_progress->setObjectName(u"runProgressBar"_s);
    m_progress->setAccessibleName(u"Progress of the run"_s);
    m_progress->setFormat(leftToRight(u"%v of %m"_s));
    m_summary->setObjectName(u"scenarioSummaryLabel"_s);
    m_summary->setWordWrap(true);
    m_tree->setObjectName(u"scenarioTree"_s);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(resultsInterval);
    layOut();
    connectAll();
    setRunning(false);
    refresh();
    applyDetailsHeight();
}

void ScenarioView::layOut()
{
    auto *searching = new QHBoxLayout;
    searching->setSpacing(Size::small);
    searching->addWidget(m_search, 1);
    searching->addWidget(m_show);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(Size::small);
    for (auto *button : {m_run, m_runAll, m_cancel, m_save})
        buttons->addWidget(button);
    auto policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the list stays where it is
    m_progress->setSizePolicy(policy);

    m_detailsScroll->setObjectName(u"scenarioDetailsScroll"_s);
    m_detailsScroll->setAccessibleName(u"The scenario that is chosen"_s);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"scenarioSplitter"_s);
    parts->addWidget(m_tree);
    parts->addWidget(m_detailsScroll);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(Size::small);
    parts->setStretchFactor(0, treeShare);
    parts->setStretchFactor(1, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    layout->addLayout(searching);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(parts, 1);
}

void ScenarioView::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &ScenarioView::search);
    connect(m_search, &SearchField::left, m_tree, &ScenarioTree::enter);
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this] { m_filter->setShow(m_show->currentData().value<ScenarioShow>()); });
    connect(m_run, &QAbstractButton::clicked, this, &ScenarioView::run);
    connect(m_tree, &ScenarioTree::picked, this, &ScenarioView::run);
    connect(m_runAll, &QAbstractButton::clicked, this, &ScenarioView::runAllRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &ScenarioView::cancelRequested);
    connect(m_save, &QAbstractButton::clicked, this, &ScenarioView::saveRequested);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        refresh();
        Q_EMIT chosenChanged(chosen());
    });
    connect(&m_refresh, &QTimer::timeout, this, &ScenarioView::refresh);
}

void ScenarioView::setItems(const QList<ScenarioItem> &items)
{
    m_model->setItems(items);
    refresh();
    Q_EMIT chosenChanged({});
}

void ScenarioView::setResult(const QString &name, const ScenarioResult &result)
{
    m_model->setResult(name, result);
    if (!m_refresh.isActive())
        m_refresh.start();
}

void ScenarioView::clearResults()
{
    m_model->clearResults();
    refresh();
}

void ScenarioView::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void ScenarioView::setRunning(bool running)
{
    const bool hadFocus = m_run->hasFocus() || m_runAll->hasFocus() || m_cancel->hasFocus();
    m_isRunning = running;
    m_progress->setVisible(running);
    refreshButtons();
    // What is disabled loses the focus, to whatever comes next.
    if (hadFocus)
        (running ? m_cancel : m_runAll)->setFocus(Qt::OtherFocusReason);
}

void ScenarioView::choose(const QString &name)
{
    const QModelIndex index = m_model->indexOf(name);
    if (!index.isValid())
        return;
    if (!m_filter->mapFromSource(index).isValid()) {
        m_search->clear();
        m_show->setCurrentIndex(0);
    }
    m_tree->setCurrentIndex(m_filter->mapFromSource(index)); // opens its group as well
}

QString ScenarioView::chosen() const
{
    const ScenarioItem *item = m_model->itemAt(chosenIndex());
    return item != nullptr ? item->name : QString();
}

QModelIndex ScenarioView::chosenIndex() const
{
    return m_filter->mapToSource(m_tree->currentIndex());
}

void ScenarioView::search(const QString &text)
{
    m_filter->setText(text);
    m_tree->openGroups();
}

void ScenarioView::run()
{
    const QString name = chosen();
    if (!m_isRunning && !name.isEmpty())
        Q_EMIT runRequested(name);
}

void ScenarioView::refresh()
{
    m_refresh.stop();
    const QModelIndex index = chosenIndex();
    m_details->setScenario(m_model->itemAt(index), m_model->resultAt(index));
    m_summary->setText(leftToRight(textOf(m_model->counts())));
    m_summary->setTone(summaryTone(m_model->counts()));
    refreshButtons();
}

void ScenarioView::refreshButtons()
{
    const ScenarioCounts &counts = m_model->counts();
    m_run->setEnabled(!m_isRunning && !chosen().isEmpty());
    m_runAll->setEnabled(!m_isRunning && counts.all() > 0);
    m_cancel->setEnabled(m_isRunning);
    m_save->setEnabled(!m_isRunning && counts.passed + counts.failed > 0);
}

void ScenarioView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyDetailsHeight();
}

void ScenarioView::applyDetailsHeight()
{
    m_detailsScroll->setMinimumHeight(detailsLines * fontMetrics().lineSpacing());
}

} // namespace BlazeAuth::Bench
