// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/commentview.h"

#include "session/protocol/displaytext.h"
#include "ui/breakable.h"
#include "ui/textlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestComment = 4000;

} // namespace

CommentView::CommentView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new TextLabel(TextSize::Body, TextLabel::Ink::Normal, this))
{
    m_label->setObjectName(u"commentLabel"_s);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_label);
    // The card shows through.
    m_label->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommentView::setComment(const QString &comment)
{
    const auto shown = displayText(comment, longestComment, true);
    m_label->setText(breakable(shown));
    //: Read by screen readers; %1 is the vendor's comment on the license or account
    m_label->setAccessibleName(shown.isEmpty() ? QString() : tr("Comment: %1").arg(shown));
    verticalScrollBar()->setValue(0);
    updateGeometry();
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

bool CommentView::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeFor(palette()).accentLine, Size::focusLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::tiny, Size::tiny);
    }
    return handled;
}

void CommentView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // In the tab order only where there is something to scroll.
    setFocusPolicy(verticalScrollBar()->maximum() > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace BlazeAuth
