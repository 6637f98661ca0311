// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/textfield.h"

#include "session/protocol/credentials.h"
#include "ui/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

namespace BlazeAuth {

TextField::TextField(Content content, QWidget *parent)
    : QLineEdit(parent)
    , m_content(content)
{
    setFrame(false);
    if (content == Content::Key)
        setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    applyTheme();
    applyMargins();
    connect(this, &QLineEdit::textEdited, this, &TextField::onTextEdited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_length = text.size(); });
}

void TextField::mark(const QString &why)
{
    m_marked = true;
    setAccessibleDescription(why);
    update();
}

void TextField::clearMark()
{
    m_marked = false;
    setAccessibleDescription({});
    update();
}

void TextField::reserveTrailing(int width)
{
    m_trailing = width;
    applyMargins();
}

QSize TextField::sizeHint() const
{
    auto hint = QLineEdit::sizeHint();
    hint.setHeight(fontMetrics().height() + 2 * (Size::small + 1));
    return hint;
}

QSize TextField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

void TextField::paintEvent(QPaintEvent *event)
{
    const auto theme = themeAround(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_marked || hasFocus();
    const auto edge = m_marked ? theme.colorOf(Tone::Error) : hasFocus() ? theme.accentLine : theme.fieldEdge;
    const int width = strong ? Size::focusLine : Size::hair;
    painter.setPen(QPen(edge, width));
    painter.setBrush(isReadOnly() ? theme.readOnlyField : theme.field);
    const double inset = width / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), Size::fieldRadius, Size::fieldRadius);
    painter.end();
    QLineEdit::paintEvent(event);
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange)
        applyTheme();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void TextField::onTextEdited(const QString &text)
{
    clearMark();
    // More than one character at once was pasted or dropped; typing must be left alone, spaces included.
    if (m_content != Content::Key || text.size() - m_length <= 1)
        return;
    const auto clean = trimmed(text);
    if (clean == text)
        return;
    selectAll(); // and insert, instead of setText, so that it can be undone
    insert(clean);
}

void TextField::applyTheme()
{
    const auto theme = themeAround(*this);
    auto colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent); // paintEvent() draws the ground
    colors.setColor(QPalette::Text, theme.text);
    colors.setColor(QPalette::Highlight, theme.accent);
    colors.setColor(QPalette::HighlightedText, theme.accentText);
    // Compared first: each of these calls comes back here as an event.
    if (colors != palette())
        setPalette(colors);
    if (m_content != Content::Key)
        return;
    const auto wanted = monospaced(parentWidget() != nullptr ? parentWidget()->font() : font());
    if (wanted != font())
        setFont(wanted);
}

void TextField::applyMargins()
{
    const int trailing = Size::small + m_trailing;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(trailing, 0, Size::small, 0);
    else
        setTextMargins(Size::small, 0, trailing, 0);
}

} // namespace BlazeAuth
