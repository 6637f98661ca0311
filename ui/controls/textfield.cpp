// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/textfield.h"

#include "ui/accessibility/accessibletext.h"
#include "ui/controls/editmenu.h"
#include "ui/look/theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

namespace {

/// Alt with the letter of the key itself types nothing that anybody wants. Where Alt types other characters,
/// or is a part of AltGr, it is left alone.
bool isMnemonic(const QKeyEvent &event)
{
#ifdef Q_OS_MACOS
    return false; // Option is there to type with
#else
    const auto text = event.text();
    return event.modifiers() == Qt::AltModifier && text.size() == 1 && text.front().isLetterOrNumber()
           && text.front().toUpper().unicode() == event.key();
#endif
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
    connect(this, &QLineEdit::textEdited, this, &TextField::clearMark);
    if (content == Content::Key) {
        connect(this, &QLineEdit::textChanged, this, [this] {
            if (text().isEmpty() == testAttribute(Qt::WA_SetFont))
                applyFont();
        });
    }
}

void TextField::mark(const QString &why)
{
    m_why = why;
    describe();
    update();
}

void TextField::clearMark()
{
    m_why.reset();
    describe();
    update();
}

void TextField::setHint(const QString &hint)
{
    m_hint = hint;
    describe();
}

void TextField::setNote(const QString &note)
{
    m_note = note;
    describe();
}

void TextField::describe()
{
    if (!m_why)
        changeAccessibleDescription(*this, m_note.isEmpty() ? m_hint : m_note);
    else
        changeAccessibleDescription(*this, m_note.isEmpty() ? *m_why : *m_why + u". "_s + m_note);
}

void TextField::setDropOffered(bool offered)
{
    if (m_dropOffered == offered)
        return;
    m_dropOffered = offered;
    update();
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
    hint.setHeight(QFontMetrics(usualFont()).height() + 2 * (Size::small + 1));
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
    const bool isError = isMarked() && !m_dropOffered;
    const bool isChosen = hasFocus() || m_dropOffered;
    const auto edge = isError ? theme.colorOf(Tone::Error) : isChosen ? theme.accentLine : theme.fieldEdge;
    const int width = isError || isChosen ? Size::focusLine : Size::hair;
    painter.setPen(QPen(edge, width));
    painter.setBrush(m_dropOffered ? theme.chip : isReadOnly() ? theme.readOnlyField : theme.field);
    const double inset = width / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(inset, inset, -inset, -inset), Size::fieldRadius, Size::fieldRadius);
    if (isError && hasFocus()) { // within the edge that marks it
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
    if (isMnemonic(*event)) {
        event->ignore(); // meant for a button that has just gone, not for the text
    } else if (event->matches(QKeySequence::Paste)) {
        // As in every line of text on X11, this one is for what is selected anywhere.
        const bool isOfSelection =
            event->key() == Qt::Key_Insert && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        pasteFrom(isOfSelection ? QClipboard::Selection : QClipboard::Clipboard);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    newEditMenu(*this)->popup(event->globalPos());
}

void TextField::pasteFrom(QClipboard::Mode mode)
{
    if (mode == QClipboard::Clipboard)
        paste();
    else if (!isReadOnly())
        insert(QGuiApplication::clipboard()->text(mode));
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
    if (m_content == Content::Key)
        applyFont();
}

void TextField::applyFont()
{
    // While there is nothing to see of it, the font of the key, which takes a while to load, is not needed.
    if (text().isEmpty()) {
        if (testAttribute(Qt::WA_SetFont))
            setFont(QFont()); // the one around it
    } else if (const auto wanted = monospaced(usualFont()); wanted != font()) {
        setFont(wanted);
    }
}

QFont TextField::usualFont() const
{
    return m_content == Content::Key && parentWidget() != nullptr ? parentWidget()->font() : font();
}

void TextField::applyMargins()
{
    const int trailing = Size::small + m_trailing;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(trailing, 0, Size::small, 0);
    else
        setTextMargins(Size::small, 0, trailing, 0);
}

void TextField::keyReleaseEvent(QKeyEvent *event)
{
    QLineEdit::keyReleaseEvent(event);
    event->ignore(); // the form tells by it whether a key is held
}

} // namespace BlazeAuth
