// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framesview.h"

#include "ui/bench/framelog.h"
#include "ui/bench/framemodel.h"
#include "ui/bench/frametable.h"
#include "ui/bench/frametext.h"
#include "ui/bench/lefttoright.h"
#include "ui/bench/searchfield.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/textlabel.h"
#include "ui/menu/plaintextview.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int tableShare = 300;
constexpr int detailsShare = 200;

QString counted(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString countedRows(qint64 count)
{
    return count == 1 ? u"1 row"_s : counted(count) + u" rows"_s;
}

} // namespace

FramesView::FramesView(FrameLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new FrameModel(log, this))
    , m_text(new SearchField(*this))
    , m_kind(new QComboBox(this))
    , m_table(new FrameTable(this))
    , m_details(new PlainTextView(PlainTextView::Letters::OfOneWidth, this))
    , m_count(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this))
    , m_clear(new ActionButton(ActionButton::Weight::Plain, this))
    , m_copy(new ActionButton(ActionButton::Weight::Secondary, this))
{
    setObjectName(u"framesView"_s);
    build();
    m_table->setModel(m_model);
    connect(m_text, &QLineEdit::textChanged, this, &FramesView::applyFilter);
    connect(m_text, &SearchField::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FramesView::applyFilter);
    connect(m_model, &FrameModel::updated, this, &FramesView::countRows);
    connect(m_table, &FrameTable::rowSelected, this, &FramesView::showSelected);
    connect(m_table, &FrameTable::copyRequested, this, &FramesView::copyRow);
    connect(m_copy, &QAbstractButton::clicked, this, &FramesView::copyRow);
    connect(m_clear, &QAbstractButton::clicked, &m_log, &FrameLog::clear);
    showSelected();
    countRows();
}

void FramesView::build()
{
    m_text->setObjectName(u"frameFilterEdit"_s);
    m_text->setAccessibleName(u"Filter frames"_s);
    m_text->setClearButtonEnabled(true);
    m_kind->setObjectName(u"frameKindBox"_s);
    m_kind->setAccessibleName(u"Kind of frames"_s);
    m_kind->setMinimumHeight(Size::target);
    m_kind->addItem(u"All kinds"_s);
    const QList<Frame::Kind> kinds = frameKinds();
    for (const Frame::Kind kind : kinds)
        m_kind->addItem(nameOf(kind));
    m_details->setObjectName(u"frameDetailsView"_s);
    m_details->setLayoutDirection(Qt::LeftToRight); // as JSON is read
    m_details->setAccessibleName(u"The selected frame"_s);
    m_details->setPlaceholderText(
        leftToRight(u"Select a row to see all of it. Escape lets the table follow again."_s));
    m_count->setObjectName(u"frameCountLabel"_s);
    m_clear->setObjectName(u"clearFramesButton"_s);
    m_clear->setText(u"Clear"_s);
    m_copy->setObjectName(u"copyFrameButton"_s);
    m_copy->setText(u"Copy row"_s);

    auto *const filters = new QHBoxLayout;
    filters->setSpacing(Size::small);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_kind);
    auto *const parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"frameSplitter"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_table);
    parts->addWidget(m_details);
    parts->setSizes({tableShare, detailsShare});
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(Size::small);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_copy);
    auto *const rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(Size::small);
    rows->addLayout(filters);
    rows->addWidget(parts, 1);
    rows->addLayout(buttons);
}

void FramesView::applyFilter()
{
    const auto kind = kindNamed(m_kind->currentText());
    m_model->setFilter({.text = m_text->text().trimmed(), .kind = kind});
}

void FramesView::showSelected()
{
    const Frame *const frame = m_model->frameAt(m_table->selectedRow());
    m_details->setPlainText(frame != nullptr ? detailsOf(*frame) : QString());
    m_copy->setEnabled(frame != nullptr);
}

void FramesView::countRows()
{
    const auto shown = static_cast<qint64>(m_model->rowCount());
    const QString rows = shown == m_log.size() ? countedRows(shown)
                                               : u"%1 of %2"_s.arg(counted(shown), countedRows(m_log.size()));
    m_count->setText(leftToRight(rows + u", %1 dropped"_s.arg(counted(m_log.dropped()))));
}

void FramesView::copyRow()
{
    if (const Frame *const frame = m_model->frameAt(m_table->selectedRow()))
        QGuiApplication::clipboard()->setText(textOf(*frame));
}

void FramesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setLive(true);
}

void FramesView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setLive(false);
}

} // namespace BlazeAuth::Bench
