// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/clipping.h"

#include "ui/look/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

constexpr int endless = 1 << 20;

/// Why not all of \a label is to be seen, or nothing.
QString faultOf(const QLabel &label)
{
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) // ends in dots where it must
        return label.toolTip().isEmpty() ? QString() : u"cut short"_s;
    auto place = label.contentsRect();
    place.setWidth(place.width() - qMax(0, label.indent()));
    const int flags = (label.wordWrap() ? Qt::TextWordWrap : 0) | (label.buddy() ? Qt::TextShowMnemonic : 0);
    const int width = label.wordWrap() ? place.width() : endless;
    const auto needed = label.fontMetrics().boundingRect(QRect(0, 0, width, endless), flags, label.text());
    if (needed.width() > place.width()) // a single word, where it is wrapped
        return u"%1 px wide, needs %2"_s.arg(place.width()).arg(needed.width());
    if (needed.height() > place.height())
        return u"%1 px high, needs %2"_s.arg(place.height()).arg(needed.height());
    return {};
}

QString faultOf(const QAbstractButton &button)
{
    const auto needed = button.sizeHint();
    const bool fits = button.width() >= needed.width() && button.height() >= needed.height();
    return fits ? QString() : u"smaller than it wants to be"_s;
}

QString faultOf(const QTabBar &tabs)
{
    const QFontMetrics metrics(fontFor(TextSize::Strong, tabs.font()));
    for (int index = 0; index < tabs.count(); ++index) {
        const auto needed = metrics.size(Qt::TextShowMnemonic, tabs.tabText(index));
        if (tabs.tabRect(index).width() < needed.width() || tabs.tabRect(index).height() < needed.height())
            return u"tab %1 is too small"_s.arg(index);
    }
    return {};
}

/// Whether \a widget lies within what it is in; what can be scrolled may go on below.
bool isInside(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    const auto *scroll = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const auto place = widget.geometry();
    if (scroll != nullptr && scroll->viewport() == parent)
        return place.left() >= 0 && place.right() <= parent->rect().right();
    return parent->rect().contains(place);
}

QString faultOf(const QWidget &widget)
{
    if (!widget.isWindow() && !widget.size().isEmpty() && !isInside(widget))
        return u"lies outside: %1 + %2 px in %3"_s.arg(widget.x())
            .arg(widget.width())
            .arg(widget.parentWidget()->width());
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label != nullptr && !label->text().isEmpty())
        return faultOf(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return faultOf(*button);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return faultOf(*tabs);
    return {};
}

} // namespace

void settle()
{
    // The window hears of a language, then its widgets, then layouts, then those within those.
    for (int i = 0; i < 4; ++i)
        QCoreApplication::sendPostedEvents();
}

QStringList cutOff(const QWidget &window)
{
    QStringList faults;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto fault = faultOf(*widget);
        if (fault.isEmpty())
            continue;
        const auto name = widget->objectName().isEmpty()
                              ? QString::fromLatin1(widget->metaObject()->className())
                              : widget->objectName();
        faults.append(u"%1 '%2' %3"_s.arg(name, widget->property("text").toString(), fault));
    }
    return faults;
}

QString withoutGlyphs(const QString &text, const QFont &font)
{
    QString missing;
    const QSet<QChar> characters(text.cbegin(), text.cend());
    for (const auto character : characters) {
        if (character.isSpace() || !character.isPrint())
            continue;
        QTextLayout layout(character, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const auto &run : layout.glyphRuns()) {
            if (run.glyphIndexes().contains(0))
                missing += character;
        }
    }
    return missing;
}

} // namespace BlazeAuth::Tests
