// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/offsetedit.h"

#include "ui/bench/lefttoright.h"
#include "ui/bench/offsettext.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/caption.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

OffsetEdit::OffsetEdit(const QString &title, const QString &stem, WallClock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_edit(new QDateTimeEdit(this))
    , m_realTime(new ActionButton(ActionButton::Weight::Secondary, this))
    , m_note(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this))
{
    m_edit->setObjectName(stem + u"TimeEdit"_s);
    m_edit->setAccessibleName(title);
    m_edit->setLayoutDirection(Qt::LeftToRight); // the date first, in every language
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_edit->setMinimumDate(QDate(1970, 1, 1));
    m_edit->setMinimumHeight(Size::target);
    m_edit->setCalendarPopup(true);
    m_edit->setKeyboardTracking(false); // half of a date is none
    m_realTime->setObjectName(stem + u"RealTimeButton"_s);
    m_realTime->setText(u"No offset"_s);
    m_realTime->setAccessibleName(title + u": no offset"_s);
    m_note->setObjectName(stem + u"TimeNoteLabel"_s);
    m_note->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(Size::small);
    line->addWidget(m_edit);
    line->addWidget(m_realTime);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    auto *caption = newCaption(*m_edit);
    caption->setText(title);
    layout->addWidget(caption);
    layout->addLayout(line);
    layout->addWidget(m_note);

    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &OffsetEdit::takeTyped);
    connect(m_realTime, &QAbstractButton::clicked, this, [this] { setOffset({}); });
    display();
}

void OffsetEdit::setOffset(std::chrono::seconds offset)
{
    const bool isOther = m_offset != offset;
    m_offset = offset;
    display();
    if (isOther)
        Q_EMIT offsetChanged(offset);
}

void OffsetEdit::refresh()
{
    if (!m_edit->hasFocus())
        display();
}

void OffsetEdit::takeTyped(const QDateTime &typed)
{
    const std::chrono::seconds offset(m_clock().secsTo(typed));
    if (offset == m_offset)
        return;
    m_offset = offset;
    m_note->setText(leftToRight(offsetText(offset)));
    Q_EMIT offsetChanged(offset);
}

void OffsetEdit::display()
{
    const QSignalBlocker blocker(m_edit); // nobody has typed this
    m_edit->setDateTime(m_clock().toUTC().addSecs(m_offset.count()));
    m_note->setText(leftToRight(offsetText(m_offset)));
}

} // namespace BlazeAuth::Bench
