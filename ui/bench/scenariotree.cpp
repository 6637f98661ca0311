// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenariotree.h"

#include "ui/bench/columnheader.h"
#include "ui/bench/columnshare.h"
#include "ui/bench/itemviewlook.h"
#include "ui/bench/scenariodelegate.h"
#include "ui/bench/scenariofilter.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QResizeEvent>

#include <iterator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

/// In the order of ScenarioColumn.
constexpr ColumnShare scenarioShares[]{{28, 40}, {16, 28}, {16, 34}, {9, 9}};

} // namespace

ScenarioTree::ScenarioTree(ScenarioFilter &scenarios, QWidget *parent)
    : QTreeView(parent)
    , m_scenarios(scenarios)
{
    setAccessibleName(u"Scenarios"_s);
    new ItemViewLook(*this);
    setHeader(new ColumnHeader(this));
    setItemDelegate(new ScenarioDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setModel(&scenarios);
    // Otherwise the width would change with every group that is opened.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);

    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, false); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            Q_EMIT picked(index);
    });
    // After the tree itself has heard of them.
    connect(&scenarios, &QAbstractItemModel::modelReset, this, &ScenarioTree::openGroups);
    connect(&scenarios, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above) {
        if (!above.isValid())
            openGroups();
    });
}

void ScenarioTree::openGroups()
{
    for (int row = 0; row < m_scenarios.rowCount(); ++row) {
        const QModelIndex group = m_scenarios.index(row, 0);
        const bool isOpen = m_scenarios.hasText() || !m_closed.contains(group.data().toString());
        if (isOpen != isExpanded(group))
            setExpanded(group, isOpen);
    }
}

void ScenarioTree::enter()
{
    if (!currentIndex().isValid()) {
        const QModelIndex group = m_scenarios.index(0, 0);
        setCurrentIndex(isExpanded(group) ? m_scenarios.index(0, 0, group) : group);
    }
    setFocus(Qt::OtherFocusReason);
}

void ScenarioTree::remember(const QModelIndex &group, bool isOpen)
{
    if (m_scenarios.hasText())
        return;
    if (isOpen)
        m_closed.remove(group.data().toString());
    else
        m_closed.insert(group.data().toString());
}

void ScenarioTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareWidth();
}

void ScenarioTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
    const QModelIndex index = currentIndex();
    if (event->isAutoRepeat() || !index.isValid())
        return;
    if (index.parent().isValid())
        Q_EMIT picked(index);
    else
        setExpanded(index, !isExpanded(index));
}

void ScenarioTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        shareWidth();
}

void ScenarioTree::shareWidth()
{
    const QList<ColumnShare> shares(std::begin(scenarioShares), std::end(scenarioShares));
    const auto widths = sharedWidths(shares, viewport()->width(), fontMetrics().averageCharWidth());
    for (int column = 0; column < widths.size(); ++column)
        header()->resizeSection(column, widths.at(column));
}

} // namespace BlazeAuth::Bench
