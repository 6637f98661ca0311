// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/panel/commentview.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/breakable.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestComment = 4000;

} // namespace

CommentView::CommentView(QWidget *parent)
    : ContentScroll(new TextLabel(TextSize::Body, TextLabel::Ink::Normal), parent)
    , m_label(qobject_cast<TextLabel *>(widget()))
{
    m_label->setObjectName(u"commentLabel"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommentView::setComment(const QString &comment)
{
    m_comment = displayText(comment, longestComment, true);
    m_label->setText(breakable(m_comment));
    retranslate();
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

void CommentView::changeEvent(QEvent *event)
{
    ContentScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommentView::retranslate()
{
    //: Read by screen readers; %1 is the vendor's comment on the license or account
    changeAccessibleName(*m_label, m_comment.isEmpty() ? QString() : tr("Comment: %1").arg(m_comment));
}

QSize CommentView::sizeHint() const
{
    return {Size::leastWidth / 2, heightForWidth(Size::leastWidth / 2)};
}

QSize CommentView::minimumSizeHint() const
{
    return {Size::leastWidth / 4, m_label->fontMetrics().lineSpacing()};
}

int CommentView::heightForWidth(int width) const
{
    return qMin(m_label->heightForWidth(width), Size::commentLines * m_label->fontMetrics().lineSpacing());
}

void CommentView::resizeEvent(QResizeEvent *event)
{
    ContentScroll::resizeEvent(event);
    // A comment that fits stands in line with the other values.
    const int side = m_label->heightForWidth(width()) > height() ? gutter : 0;
    setViewportMargins(side, 0, side, 0);
}

} // namespace BlazeAuth
