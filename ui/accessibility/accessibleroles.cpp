// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accessibility/accessibleroles.h"

#include <QtCore/QVariant>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QWidget>

namespace BlazeAuth {
namespace {

constexpr char roleProperty[] = "_blazeauth_accessibleRole";
constexpr char nameProperty[] = "_blazeauth_quietName";

class WithRole : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        const auto quietName =
            type == QAccessible::Name ? widget()->property(nameProperty).toString() : QString();
        return quietName.isEmpty() ? QAccessibleWidget::text(type) : quietName;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.busy = role() == QAccessible::ProgressBar && !state.invisible;
        state.readOnly = role() == QAccessible::StaticText;
        return state;
    }
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget != nullptr ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new WithRole(widget, static_cast<QAccessible::Role>(role.toInt())) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    QAccessible::installFactory(interfaceFor); // keeps each factory once
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void setQuietAccessibleName(QWidget &widget, const QString &name)
{
    widget.setProperty(nameProperty, name);
}

} // namespace BlazeAuth
