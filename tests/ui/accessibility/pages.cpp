// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/pages.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

constexpr qsizetype mostStops = 50;

bool choose(Scenes &bench, const char *action)
{
    if (!bench.openReady())
        return false;
    bench.press("menuButton");
    bench.dialog().findChild<QMenu *>(u"menu"_s)->close();
    bench.dialog().findChild<QAction *>(QString::fromLatin1(action))->trigger();
    bench.dialog().activateWindow(); // the menu was it
    return true;
}

/// Whether another one is the way to \a widget.
bool isOneOfSeveral(const QWidget *widget)
{
    const auto *choice = qobject_cast<const QRadioButton *>(widget);
    return choice != nullptr && !choice->isChecked();
}

} // namespace

QList<Page> allPages()
{
    QList<Page> pages;
    const auto scenes = QMetaEnum::fromType<Scenes::Scene>();
    for (int i = 0; i < scenes.keyCount(); ++i) {
        const auto scene = static_cast<Scenes::Scene>(scenes.value(i));
        pages.append({scenes.key(i), [scene](Scenes &bench) { return bench.enter(scene); }});
    }
    const auto add = [&pages](const char *name, const char *action) {
        pages.append({name, [action](Scenes &bench) { return choose(bench, action); }});
    };
    add("About", "aboutAction");
    add("Diagnostics", "diagnosticsAction");
    add("Proxy", "proxyAction");
    pages.append({"ManualProxy", [](Scenes &bench) {
                      if (!choose(bench, "proxyAction"))
                          return false;
                      bench.press("manualProxyButton");
                      return true;
                  }});
    return pages;
}

void strike(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.windowHandle(), key, modifiers);
}

void strike(const QWidget &window, const QString &text)
{
    for (const auto character : text)
        QTest::keyClick(window.windowHandle(), character.toLatin1());
}

QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !isOneOfSeveral(widget))
            stops.append(widget);
    }
    return stops;
}

QList<QWidget *> walk(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> found;
    auto *start = window.focusWidget();
    for (auto *at = start; at != nullptr && found.size() < mostStops; at = window.focusWidget()) {
        if (at == start && !found.isEmpty())
            break;
        found.append(at);
        strike(window, key, modifiers);
    }
    return found;
}

QByteArray nameOf(const QWidget *widget)
{
    if (widget == nullptr)
        return "nothing";
    const auto name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return widget->metaObject()->className() + (' ' + name.toUtf8());
}

} // namespace BlazeAuth::Tests
