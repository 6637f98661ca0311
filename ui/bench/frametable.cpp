// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/frametable.h"

#include "ui/bench/columnheader.h"
#include "ui/bench/frametext.h"
#include "ui/bench/itemviewlook.h"
#include "ui/bench/lefttoright.h"
#include "ui/look/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

/// The widest that a column usually holds.
QString usualCell(FrameColumn column)
{
    switch (column) {
    case FrameColumn::Time:
        return u"1000.000 s"_s;
    case FrameColumn::Direction:
        return u"from server"_s;
    case FrameColumn::Type:
        return u"connectionLost"_s;
    case FrameColumn::Id:
        return u"0000"_s;
    case FrameColumn::Status:
        return u"103 LicenseBlacklisted"_s;
    case FrameColumn::Size:
        return u"65536 B"_s;
    case FrameColumn::Latency:
        return u"10000 ms"_s;
    case FrameColumn::Text:
        return {};
    }
    Q_UNREACHABLE();
}

/// What is in the cells is English, in any window.
class FrameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return leftToRight(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace

FrameTable::FrameTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"frameTable"_s);
    setAccessibleName(u"Frames"_s);
    new ItemViewLook(*this);
    setHorizontalHeader(new ColumnHeader(this));
    setItemDelegate(new FrameDelegate(this));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerItem);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
        [this](int value) { m_atEnd = value == verticalScrollBar()->maximum(); });
    applySizes();
}

void FrameTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Nothing that was in sight is left, so there is nothing to keep there.
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_atEnd = true;
        scrollToBottom();
        Q_EMIT rowSelected();
    });
    applySizes();
}

int FrameTable::selectedRow() const
{
    if (selectionModel() == nullptr)
        return -1;
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void FrameTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const bool follows = m_atEnd && selectedRow() < 0;
    QTableView::rowsInserted(parent, first, last);
    if (follows)
        scrollToBottom();
}

void FrameTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    // Qt would go on to the next row in its place, and again with every row that is dropped.
    const auto isGone = [first, last](int row) { return row >= first && row <= last; };
    if (isGone(selectedRow()) || isGone(currentIndex().row()))
        selectionModel()->clear();
    keepInSight(first, last);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void FrameTable::keepInSight(int first, int last)
{
    QScrollBar &bar = *verticalScrollBar();
    const int above = std::min(last + 1, bar.value()) - first;
    if (above <= 0 || (m_atEnd && selectedRow() < 0))
        return;
    const QScopedValueRollback unchanged(m_atEnd);
    bar.setValue(bar.value() - above);
}

void FrameTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT rowSelected();
}

void FrameTable::focusInEvent(QFocusEvent *event)
{
    // Qt would begin with the first row and scroll there.
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0 && m_atEnd)
        selectionModel()->setCurrentIndex(
            model()->index(model()->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
}

void FrameTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(); // Qt would copy one cell
    } else if (event->key() == Qt::Key_Escape && selectedRow() >= 0) {
        clearSelection();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void FrameTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applySizes();
}

void FrameTable::applySizes()
{
    const int margin = 2 * Size::small;
    verticalHeader()->setDefaultSectionSize(std::max(Size::target, fontMetrics().height() + Size::small));
    if (model() == nullptr)
        return;
    for (int column = 0; column < static_cast<int>(FrameColumn::Text); ++column) {
        const auto kind = static_cast<FrameColumn>(column);
        const int widest = std::max(fontMetrics().horizontalAdvance(usualCell(kind)),
            QFontMetrics(fontFor(TextSize::Strong, font())).horizontalAdvance(titleOf(kind)));
        setColumnWidth(column, widest + margin);
    }
}

} // namespace BlazeAuth::Bench
