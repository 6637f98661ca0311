// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/searchfield.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

SearchField::SearchField(QWidget &page)
    : TextField(Content::Text, &page)
{
    auto *find = new QShortcut(QKeySequence::Find, &page);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    const auto keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    setPlaceholderText(u"Search (%1)"_s.arg(keys));
    setAccessibleName(u"Search"_s);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        break;
    default:
        TextField::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace BlazeAuth::Bench
