// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/plaintextview.h"

#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace BlazeAuth {
namespace {

constexpr int leastLines = 5;
constexpr int usualLines = 8;

} // namespace

PlainTextView::PlainTextView(Letters letters, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_letters(letters)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameStyle(QFrame::Box | QFrame::Plain); // for its width; event() draws it
    setLineWidth(Size::focusLine);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(Size::tiny, Size::tiny, Size::tiny, Size::tiny);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    applyTheme();
}

QSize PlainTextView::sizeHint() const
{
    return {Size::leastWidth / 2, usualLines * fontMetrics().lineSpacing()};
}

QSize PlainTextView::minimumSizeHint() const
{
    return {Size::leastWidth / 4, leastLines * fontMetrics().lineSpacing()};
}

bool PlainTextView::event(QEvent *event)
{
    if (event->type() == QEvent::Paint) { // of what lies around the text and its scroll bar
        const auto theme = themeAround(*this);
        const int width = hasFocus() ? Size::focusLine : Size::hair;
        const double inset = width / 2.0;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(hasFocus() ? theme.accentLine : theme.fieldEdge, width));
        painter.setBrush(theme.readOnlyField);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(inset, inset, -inset, -inset), Size::fieldRadius, Size::fieldRadius);
        return true;
    }
    const bool handled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return handled;
}

void PlainTextView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange)
        applyTheme();
}

void PlainTextView::applyTheme()
{
    const auto theme = themeAround(*this);
    auto colors = palette();
    colors.setColor(QPalette::Base, theme.readOnlyField);
    colors.setColor(QPalette::Text, theme.text);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.accentText);
    // Compared first: each of these calls comes back here as an event.
    if (colors != palette())
        setPalette(colors);
    const auto around = parentWidget() != nullptr ? parentWidget()->font() : font();
    const auto wanted = m_letters == Letters::OfOneWidth ? monospaced(around) : around;
    if (wanted != font())
        setFont(wanted);
}

} // namespace BlazeAuth
