// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timelineview.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/announcer.h"
#include "ui/bench/filequestion.h"
#include "ui/bench/timeline.h"
#include "ui/bench/timelinechart.h"
#include "ui/bench/timelineexport.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QDir>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestTimelineNote = 500;

} // namespace

TimelineView::TimelineView(Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_chart(new TimelineChart)
    , m_saveSvg(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_savePng(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_clear(new ActionButton(ActionButton::Weight::Plain, this))
    , m_note(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, this))
    , m_announcer(new Announcer(this))
{
    setObjectName(u"timelineView"_s);
    m_saveSvg->setObjectName(u"saveTimelineSvgButton"_s);
    m_saveSvg->setText(u"Save as SVG…"_s);
    m_savePng->setObjectName(u"saveTimelinePngButton"_s);
    m_savePng->setText(u"Save as PNG…"_s);
    m_clear->setObjectName(u"clearTimelineButton"_s);
    m_clear->setText(u"Clear"_s);
    m_note->setObjectName(u"timelineNoteLabel"_s);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Size::small);
    for (auto *button : {m_saveSvg, m_savePng, m_clear})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(Size::small);
    rows->addWidget(new ContentScroll(m_chart, this), 1);
    rows->addWidget(m_note);
    rows->addLayout(buttons);

    connect(m_saveSvg, &QAbstractButton::clicked, this,
        [this] { choose(u"timeline.svg"_s, u"SVG pictures (*.svg)"_s); });
    connect(m_savePng, &QAbstractButton::clicked, this,
        [this] { choose(u"timeline.png"_s, u"PNG pictures (*.png)"_s); });
    connect(m_clear, &QAbstractButton::clicked, &timeline, &Timeline::clear);
    connect(&timeline, &Timeline::changed, this, [this, &timeline] { refresh(timeline); });
    refresh(timeline);
}

void TimelineView::refresh(const Timeline &timeline)
{
    m_chart->setAttempts(timeline.attempts());
    const bool isEmpty = m_chart->attempts().isEmpty();
    for (auto *button : {m_saveSvg, m_savePng, m_clear})
        button->setEnabled(!isEmpty);
}

void TimelineView::choose(const QString &name, const QString &filter)
{
    auto *dialog = askForFile(this, FileQuestion::ToWrite, u"Save the timeline"_s, name, filter);
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineView::save);
    dialog->open();
}

void TimelineView::save(const QString &path)
{
    const bool isPng = path.endsWith(".png"_L1, Qt::CaseInsensitive);
    const auto write = isPng ? saveTimelinePng : saveTimelineSvg;
    const auto problem = write(path, m_chart->attempts(), themeFor(m_chart->palette()), m_chart->font());
    const auto note = displayText(
        problem.value_or(u"Saved as "_s + QDir::toNativeSeparators(path) + u'.'), longestTimelineNote);
    m_note->setTone(problem ? std::optional(Tone::Error) : std::nullopt);
    m_note->setText(note);
    m_note->show();
    m_announcer->announce(note);
}

} // namespace BlazeAuth::Bench
