// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/codestable.h"

#include "ui/bench/columnheader.h"
#include "ui/bench/itemviewlook.h"
#include "ui/bench/lefttoright.h"
#include "ui/look/theme.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

/// Some air above and below the words.
class AiryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return leftToRight(QStyledItemDelegate::displayText(value, locale));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width(), qMax(Size::target, hint.height() + 2 * Size::tiny)};
    }
};

} // namespace

CodesTable::CodesTable(CodesKind kind, const QList<CodeLine> &lines, QWidget *parent)
    : QTableView(parent)
    , m_model(new CodesModel(kind, lines, this))
{
    new ItemViewLook(*this);
    setHorizontalHeader(new ColumnHeader(this));
    setItemDelegate(new AiryDelegate(this));
    setModel(m_model);
    setWordWrap(true);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    // Otherwise the width would change with the heights, which change with the width.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);

    auto *copy = new QAction(u"Copy row"_s, this);
    copy->setObjectName(u"copyRowAction"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &CodesTable::copyRow);

    m_heights.setSingleShot(true);
    m_heights.setInterval(0);
    connect(&m_heights, &QTimer::timeout, this, &QTableView::resizeRowsToContents);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_heights.start(); });
}

void CodesTable::search(const QString &text)
{
    m_model->search(text);
    resizeRowsToContents();
}

void CodesTable::enter()
{
    if (!selectionModel()->hasSelection())
        selectRow(0);
    setFocus(Qt::OtherFocusReason);
}

void CodesTable::copyRow()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->textOfRow(currentIndex().row()));
}

void CodesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareWidth();
}

void CodesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        shareWidth();
}

void CodesTable::shareWidth()
{
    const auto widths =
        sharedWidths(m_model->shares(), viewport()->width(), fontMetrics().averageCharWidth());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_heights.start();
}

} // namespace BlazeAuth::Bench
