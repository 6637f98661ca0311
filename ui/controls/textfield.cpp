// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/textfield.h"

#include "session/protocol/credentials.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/look/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace BlazeAuth {

namespace {

/// Breaks of lines, and characters that are not to be seen at all, such as those of no width.
bool isNeverInKey(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case u'\u0085':
        return true;
    default:
        break;
    }
    const auto category = character.category();
    return category == QChar::Other_Format || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

QString cleaned(QString key)
{
    return trimmed(key.removeIf(isNeverInKey));
}

} // namespace

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
}

void TextField::mark(const QString &why)
{
    m_marked = true;
    changeAccessibleDescription(*this, why);
    update();
}

void TextField::clearMark()
{
    m_marked = false;
    changeAccessibleDescription(*this, m_hint);
    update();
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    if (!m_marked)
        changeAccessibleDescription(*this, hint);
}

void TextField::forget()
{
    setText({}); // which ends the undo history
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
    if (m_marked && hasFocus()) { // within the edge that marks it
        constexpr double within = Size::focusLine * 2;
        painter.setPen(QPen(theme.accentLine, Size::focusLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(within, within, -within, -within),
            Size::fieldRadius - within / 2, Size::fieldRadius - within / 2);
    }
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

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && !event->text().isEmpty()) {
        event->ignore(); // meant for a button that has just gone, not for the text
        return;
    }
    const QScopedValueRollback typing(m_typing, !event->matches(QKeySequence::Paste));
    QLineEdit::keyPressEvent(event);
}

void TextField::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback typing(m_typing, event->commitString().size() <= 1);
    QLineEdit::inputMethodEvent(event);
}

void TextField::onTextEdited(const QString &text)
{
    clearMark();
    // Typing is left alone, spaces included, and so is what undo brings back.
    if (m_content != Content::Key || m_typing || isRedoAvailable())
        return;
    const auto clean = cleaned(text);
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
