// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/panel/levelsview.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/chiplayout.h"
#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QStringList>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int chipPadding = Size::small + 2;
constexpr qsizetype longestLevelName = 40;
constexpr qsizetype longestValue = 80;

} // namespace

LevelsView::LevelsView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(u"levelsView"_s);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelsView::setLevels(const Levels &levels)
{
    m_levels.clear();
    for (const auto &level : levels)
        m_levels.append({displayText(level.name, longestLevelName), displayText(level.value, longestValue)});
    retranslate();
    updateGeometry();
    update();
}

void LevelsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LevelsView::retranslate()
{
    QStringList spoken;
    for (const auto &level : m_levels)
        spoken.append((level.name + u' ' + level.value).trimmed());
    //: Read by screen readers; %1 is a list such as "tier pro, seats 5"
    changeAccessibleName(*this, spoken.isEmpty() ? QString() : tr("Levels: %1").arg(spoken.join(u", "_s)));
}

QList<QSize> LevelsView::sizes() const
{
    const auto nameMetrics = QFontMetrics(font());
    const auto valueMetrics = QFontMetrics(fontFor(TextSize::Strong, font()));
    QList<QSize> all;
    for (const auto &level : m_levels) {
        const int name = nameMetrics.horizontalAdvance(level.name);
        const int value = valueMetrics.horizontalAdvance(level.value);
        const int gap = name > 0 && value > 0 ? Size::tiny : 0;
        all.append({name + gap + value + 2 * chipPadding, nameMetrics.height() + 2 * Size::tiny});
    }
    return all;
}

QList<QRect> LevelsView::places(int width) const
{
    return chipLayout(sizes(), width, scaled(Size::small - 2, font()));
}

QSize LevelsView::sizeHint() const
{
    return {Size::leastWidth / 2, heightForWidth(Size::leastWidth / 2)};
}

int LevelsView::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void LevelsView::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto natural = sizes();
    const auto all = places(width());
    const auto direction = layoutDirection();
    for (qsizetype i = 0; i < m_levels.size(); ++i) {
        const auto chip = QStyle::visualRect(direction, rect(), all.at(i));
        const auto outline = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(theme.chipEdge, Size::hair));
        painter.setBrush(theme.chip);
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

        const auto inside = all.at(i).adjusted(chipPadding, 0, -chipPadding, 0);
        auto place = inside;
        const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
            if (text.isEmpty() || place.width() <= 0)
                return;
            painter.setFont(font);
            painter.setPen(color);
            const auto metrics = painter.fontMetrics();
            // Only what was cut to the width of the view can be too long for its chip.
            const bool cut = all.at(i).width() < natural.at(i).width();
            const auto fitting = cut ? metrics.elidedText(text, Qt::ElideRight, place.width()) : text;
            const auto alignment = Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft);
            painter.drawText(QStyle::visualRect(direction, rect(), place),
                static_cast<int>(alignment | Qt::TextDontClip), fitting);
            place.setLeft(place.left() + metrics.horizontalAdvance(fitting) + Size::tiny);
        };
        write(m_levels.at(i).name, font(), theme.chipMutedText);
        write(m_levels.at(i).value, fontFor(TextSize::Strong, font()), theme.chipText);
    }
}

} // namespace BlazeAuth
