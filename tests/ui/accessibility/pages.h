// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/scenes.h"

namespace BlazeAuth::Tests {

/// A page of the window as one who uses the keyboard comes across it.
struct Page
{
    QByteArray name;
    std::function<bool(Scenes &)> enter; ///< Opens a window and brings it there.
};

/// All scenes, and the pages that the menu leads to.
[[nodiscard]] QList<Page> allPages();

/// Presses \a key in the window that is active, as a keyboard does; goes on when it has been dealt with.
void strike(const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Types \a text there.
void strike(const QWidget &window, const QString &text);

/// What Tab is to come to in \a window: all that is shown, can be used, and takes the focus from Tab; of
/// choices that exclude each other the one that is made.
[[nodiscard]] QList<QWidget *> tabStops(const QWidget &window);
/// What \a key, with \a modifiers, comes to from what has the focus now until it comes there again; the first
/// one is what has it now.
[[nodiscard]] QList<QWidget *> walk(
    const QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// What to call \a widget when something is wrong with it.
[[nodiscard]] QByteArray nameOf(const QWidget *widget);

} // namespace BlazeAuth::Tests
