// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/texts.h"

#include <QtCore/QVariant>
#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

constexpr const char *properties[] = {"windowTitle", "title", "text", "placeholderText", "toolTip",
    "statusTip", "whatsThis", "accessibleName", "accessibleDescription"};

/// Buttons of QTabBar that ours never shows, and that Qt does not translate anew; and what says something
/// once and is silent again.
bool isUnused(const QObject &object)
{
    return object.objectName() == "announcer"_L1 || object.objectName() == "ScrollLeftButton"_L1
           || object.objectName() == "ScrollRightButton"_L1;
}

bool isTyped(const QObject &object, const char *property)
{
    return qobject_cast<const QLineEdit *>(&object) != nullptr && qstrcmp(property, "text") == 0;
}

void addTexts(QList<Text> &texts, const QObject &object, bool isShown)
{
    const auto name = object.objectName().isEmpty() ? QString::fromLatin1(object.metaObject()->className())
                                                    : object.objectName();
    const auto add = [&](const QString &what, const QString &text) {
        if (!text.isEmpty())
            texts.append({name + u'.' + what, text, isShown});
    };
    for (const auto *property : properties) {
        if (!isTyped(object, property))
            add(QString::fromLatin1(property), object.property(property).toString());
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&object)) {
        for (int index = 0; index < tabs->count(); ++index) {
            add(u"tab"_s, tabs->tabText(index));
            add(u"tabToolTip"_s, tabs->tabToolTip(index));
        }
    }
    for (const auto *child : object.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!isUnused(*child) && (widget != nullptr || qobject_cast<const QAction *>(child) != nullptr))
            addTexts(texts, *child, widget != nullptr ? widget->isVisible() : isShown);
    }
}

} // namespace

QList<Text> textsOf(const QWidget &window)
{
    QList<Text> texts;
    addTexts(texts, window, window.isVisible());
    return texts;
}

} // namespace BlazeAuth::Tests
