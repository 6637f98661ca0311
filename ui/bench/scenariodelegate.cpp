// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenariodelegate.h"

#include "ui/bench/lefttoright.h"
#include "ui/bench/scenariomodel.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QtWidgets/QStyle>

namespace BlazeAuth::Bench {

void ScenarioDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isGroup = !index.parent().isValid();
    if (isGroup)
        option->font = fontFor(TextSize::Strong, option->font);
    if (isGroup || index.column() != static_cast<int>(ScenarioColumn::Scenario))
        return;
    // The place is kept free, so that the names stand below each other.
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int size = scaled(Size::large, option->font);
    option->decorationSize = {size, size};
}

void ScenarioDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant verdict = index.data(ScenarioModel::verdictRole);
    if (!verdict.isValid() || index.column() != static_cast<int>(ScenarioColumn::Scenario))
        return;
    auto drawn = option;
    initStyleOption(&drawn, index);
    const auto place =
        option.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &drawn, option.widget);
    QRect square(QPoint(), drawn.decorationSize);
    square.moveCenter(place.center());
    const auto theme = themeAround(*option.widget);
    const bool hasPassed = verdict.value<Verdict>() == Verdict::Passed;
    const auto color = (option.state & QStyle::State_Selected) != 0
                           ? theme.accentText
                           : theme.colorOf(hasPassed ? Tone::Success : Tone::Error);
    drawSymbol(*painter, hasPassed ? Symbol::Success : Symbol::Cross, QRectF(square), color);
}

QString ScenarioDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return leftToRight(QStyledItemDelegate::displayText(value, locale));
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), qMax(Size::target, hint.height() + Size::tiny)};
}

} // namespace BlazeAuth::Bench
