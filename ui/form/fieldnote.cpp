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
    m_hint.setTexts({hint});
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
    m_reserved.setTexts(notes);
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
    const int beside = gap + qMax(symbolWidth(), m_counter->sizeHint().width());
    return std::max({m_text->fontMetrics().height(), m_hint.heightAt(width, *m_text),
        m_reserved.heightAt(width - beside, *m_text)});
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
    const QString text = m_note.isEmpty() && !counts ? m_hint.texts().value(0) : m_note;
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

} // namespace BlazeAuth
