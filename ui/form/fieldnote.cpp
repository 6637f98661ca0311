// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/fieldnote.h"

#include "ui/accessibility/announcer.h"
#include "ui/controls/textlabel.h"
#include "ui/look/symbol.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <iterator>

namespace BlazeAuth {
namespace {

constexpr int gap = Size::tiny;

} // namespace

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this))
    , m_counter(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this))
    , m_announcer(new Announcer(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    refresh();
}

void FieldNote::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
    updateGeometry();
}

void FieldNote::setNote(const QString &note, std::optional<Tone> tone)
{
    m_note = note;
    m_tone = note.isEmpty() ? std::nullopt : tone;
    refresh();
}

void FieldNote::setCounter(const QString &counter, std::optional<Tone> tone)
{
    m_counter->setText(counter);
    m_counter->setTone(tone);
    refresh();
}

void FieldNote::announce()
{
    m_announcer->announce(m_note);
}

void FieldNote::reserve(const QStringList &notes)
{
    const auto metrics = m_text->fontMetrics();
    const auto widthOf = [&](const QString &note) { return metrics.horizontalAdvance(note); };
    int widest = 0;
    for (const auto &note : notes)
        widest = qMax(widest, widthOf(note));
    // To measure the lines of each, over and over, would take long; shorter ones need no more of them.
    m_reserved.clear();
    std::ranges::copy_if(notes, std::back_inserter(m_reserved),
        [&](const QString &note) { return widthOf(note) > widest * 3 / 4; });
    updateGeometry();
}

QSize FieldNote::sizeHint() const
{
    constexpr int width = Size::leastWidth / 2; // as wide as it is made
    return {width, heightForWidth(width)};
}

QSize FieldNote::minimumSizeHint() const
{
    return {0, m_text->fontMetrics().height()};
}

int FieldNote::heightForWidth(int width) const
{
    int height = qMax(m_text->fontMetrics().height(), heightOf(m_hint, width));
    const int beside = gap + qMax(symbolWidth(), m_counter->sizeHint().width());
    for (const auto &note : m_reserved)
        height = qMax(height, heightOf(note, width - beside));
    return height;
}

void FieldNote::paintEvent(QPaintEvent *)
{
    if (!m_tone)
        return;
    const int size = symbolWidth();
    const QRect place(0, (m_text->fontMetrics().height() - size) / 2, size, size);
    QPainter painter(this);
    drawSymbol(painter, *m_tone == Tone::Error ? Symbol::Error : Symbol::Warning,
        QStyle::visualRect(layoutDirection(), rect(), place), themeFor(palette()).colorOf(*m_tone));
}

void FieldNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FieldNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
}

void FieldNote::refresh()
{
    const bool counts = !m_counter->text().isEmpty();
    const auto &text = m_note.isEmpty() && !counts ? m_hint : m_note;
    // What is hidden is emptied as well: a screen reader would read it.
    m_text->setText(text);
    m_text->setTone(m_tone);
    m_text->setVisible(!text.isEmpty());
    m_counter->setVisible(counts);
    place();
    update();
}

void FieldNote::place()
{
    const int start = m_tone ? symbolWidth() + gap : 0;
    const int counter = m_counter->text().isEmpty() ? 0 : m_counter->sizeHint().width();
    const int end = counter > 0 ? counter + gap : 0;
    const auto put = [this](QWidget *label, const QRect &rect) {
        label->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };
    put(m_text, {start, 0, qMax(0, width() - start - end), height()});
    put(m_counter, {width() - counter, 0, counter, height()});
}

int FieldNote::symbolWidth() const
{
    return m_text->fontMetrics().height();
}

int FieldNote::heightOf(const QString &text, int width) const
{
    return m_text->fontMetrics()
        .boundingRect(QRect(0, 0, qMax(1, width), QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
}

} // namespace BlazeAuth
