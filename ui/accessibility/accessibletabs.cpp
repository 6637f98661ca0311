// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/accessibility/accessibletabs.h"

#include "ui/accessibility/accessibletext.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QVariant>
#include <QtGui/QKeySequence>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QTabBar>

namespace BlazeAuth {
namespace {

constexpr char tabsProperty[] = "_blazeauth_accessibleTabs";

/// One tab, which is no widget.
class AccessibleTab : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleTab(QTabBar *tabs, int index)
        : m_tabs(tabs)
        , m_index(index)
    {
    }

    [[nodiscard]] int index() const { return m_index; }

    [[nodiscard]] bool isValid() const override { return m_tabs != nullptr && m_index < m_tabs->count(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::PageTab; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_tabs);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text type) const override
    {
        switch (isValid() ? type : QAccessible::UserText) {
        case QAccessible::Name:
            return withoutMnemonic(m_tabs->tabText(m_index));
        case QAccessible::Accelerator:
            return mnemonic();
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto place = m_tabs->tabRect(m_index);
        return {m_tabs->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool isCurrent = m_tabs->currentIndex() == m_index;
        state.disabled = !m_tabs->isEnabled();
        state.invisible = !m_tabs->isVisible();
        state.selectable = true;
        state.selected = isCurrent;
        state.focusable = true;
        state.focused = isCurrent && m_tabs->hasFocus();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (!isValid() || !actionNames().contains(name))
            return;
        m_tabs->setCurrentIndex(m_index);
        if (name == setFocusAction())
            m_tabs->setFocus(Qt::OtherFocusReason);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        const auto keys = isValid() && name == pressAction() ? mnemonic() : QString();
        return keys.isEmpty() ? QStringList() : QStringList(keys);
    }

private:
    [[nodiscard]] QString mnemonic() const
    {
        return QKeySequence::mnemonic(m_tabs->tabText(m_index)).toString(QKeySequence::NativeText);
    }

    const QPointer<QTabBar> m_tabs;
    const int m_index;
};

class AccessibleTabs : public QAccessibleWidget
{
public:
    explicit AccessibleTabs(QTabBar *tabs)
        : QAccessibleWidget(tabs, QAccessible::PageTabList)
    {
    }
    ~AccessibleTabs() override
    {
        for (const auto id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return tabs()->count(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        auto &id = m_children[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleTab(tabs(), index));
        return QAccessible::accessibleInterface(id);
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(tabs()->tabAt(tabs()->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *tab = dynamic_cast<const AccessibleTab *>(child);
        return tab != nullptr && tab->parent() == this ? tab->index() : -1;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return tabs()->hasFocus() ? child(tabs()->currentIndex()) : nullptr;
    }

private:
    [[nodiscard]] QTabBar *tabs() const { return qobject_cast<QTabBar *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *interfaceForTabs(const QString &, QObject *object)
{
    auto *tabs = qobject_cast<QTabBar *>(object);
    return tabs != nullptr && tabs->property(tabsProperty).toBool() ? new AccessibleTabs(tabs) : nullptr;
}

} // namespace

void makeTabsAccessible(QTabBar &tabs)
{
    QAccessible::installFactory(interfaceForTabs); // keeps each factory once
    tabs.setProperty(tabsProperty, true);
}

void tellFocusOfTabs(QTabBar &tabs)
{
    // Queued, since Qt itself tells last that the focus is in the whole of them.
    const auto tell = [&tabs] {
        if (!tabs.hasFocus())
            return;
        QAccessibleEvent event(&tabs, QAccessible::Focus);
        event.setChild(tabs.currentIndex());
        QAccessible::updateAccessibility(&event);
    };
    QMetaObject::invokeMethod(&tabs, tell, Qt::QueuedConnection);
}

} // namespace BlazeAuth
