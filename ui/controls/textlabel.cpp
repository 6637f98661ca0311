// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/textlabel.h"

#include "ui/controls/mnemonic.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace BlazeAuth {

TextLabel::TextLabel(TextSize size, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    applyTheme();
    applyAlignment();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    applyAlignment();
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    applyTheme();
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    m_heights.follow(text(), *this);
    return m_heights.at(width, [this, width] { return QLabel::heightForWidth(width); });
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ParentChange)
        applyTheme();
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::ParentChange)
        applyAlignment();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (buddy() == nullptr || !isMnemonicJoined(text())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(),
        int(alignment()) | Qt::TextHideMnemonic | (wordWrap() ? Qt::TextWordWrap : 0), palette(), isEnabled(),
        text(), foregroundRole());
}

void TextLabel::applyAlignment()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

void TextLabel::applyTheme()
{
    const auto theme = themeAround(*this);
    auto colors = palette();
    const auto inked = m_ink == Ink::Muted ? theme.mutedText : theme.text;
    colors.setColor(QPalette::WindowText, m_tone ? theme.colorOf(*m_tone) : inked);
    // Compared first: each of these calls comes back here as an event.
    if (colors != palette())
        setPalette(colors);
    const auto wanted = fontFor(m_size, parentWidget() != nullptr ? parentWidget()->font() : QFont());
    if (wanted != font())
        setFont(wanted);
}

} // namespace BlazeAuth
