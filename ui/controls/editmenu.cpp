// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/editmenu.h"

#include "ui/controls/textfield.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QIcon>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct Entry
{
    const char *text; // of Qt's catalogue
    const char *icon;
    QKeySequence::StandardKey key;
    bool enabled;
};

template <typename Action> void add(QMenu &menu, TextField &field, const Entry &entry, Action act)
{
    auto text = QCoreApplication::translate("QLineEdit", entry.text);
    if (const QKeySequence keys(entry.key); !keys.isEmpty())
        text += u'\t' + keys.toString(QKeySequence::NativeText);
    auto *action = menu.addAction(QIcon::fromTheme(QLatin1StringView(entry.icon)), text);
    action->setEnabled(entry.enabled);
    QObject::connect(action, &QAction::triggered, &field, act);
}

} // namespace

QMenu *newEditMenu(TextField &field)
{
    const bool canWrite = !field.isReadOnly();
    const bool hasSelection = field.hasSelectedText();
    const bool canCopy = hasSelection && field.echoMode() == QLineEdit::Normal;
    const bool canSelect = !field.text().isEmpty() && field.selectedText() != field.text();
    auto *menu = new QMenu(&field);
    menu->setObjectName(u"editMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canUndo = canWrite && field.isUndoAvailable();
    const bool canRedo = canWrite && field.isRedoAvailable();
    add(*menu, field, {"&Undo", "edit-undo", QKeySequence::Undo, canUndo}, &TextField::undo);
    add(*menu, field, {"&Redo", "edit-redo", QKeySequence::Redo, canRedo}, &TextField::redo);
    menu->addSeparator();
    add(*menu, field, {"Cu&t", "edit-cut", QKeySequence::Cut, canWrite && canCopy}, &TextField::cut);
    add(*menu, field, {"&Copy", "edit-copy", QKeySequence::Copy, canCopy}, &TextField::copy);
    add(*menu, field, {"&Paste", "edit-paste", QKeySequence::Paste, canWrite}, &TextField::pasteClipboard);
    add(*menu, field, {"Delete", "edit-delete", QKeySequence::UnknownKey, canWrite && hasSelection},
        &TextField::del);
    menu->addSeparator();
    add(*menu, field, {"Select All", "edit-select-all", QKeySequence::SelectAll, canSelect},
        &TextField::selectAll);
    return menu;
}

} // namespace BlazeAuth
