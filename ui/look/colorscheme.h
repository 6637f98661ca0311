// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QObject>
#include <QtGui/QPalette>

#include <optional>

class QWidget;

namespace BlazeAuth {

/// What the user wants the window to look like.
enum class ColorScheme
{
    System, ///< As everything else on this computer.
    Light,
    Dark,
    HighContrast
};

/// The palette of \a scheme; unset for System. Light and Dark keep the accent of \a system, and HighContrast
/// is \a system itself where that has a high contrast already, else white and yellow on black.
[[nodiscard]] BLAZEAUTH_EXPORT std::optional<QPalette> paletteFor(ColorScheme scheme, const QPalette &system);
/// Whether in \a palette text and ground are about as far apart as black and white.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// Dresses one widget in a colour scheme, with all that is in it and the menus that it opens; the rest of the
/// program keeps its looks.
class AppliedColorScheme final : public QObject
{
    Q_OBJECT

public:
    /// System at first, which is the widget as it is, but for a vendor's \a accent; see accented(). \a widget
    /// is its parent.
    explicit AppliedColorScheme(QWidget &widget, const QColor &accent = {});

    void apply(ColorScheme scheme);
    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isNeeded() const;
    void begin();
    void dress();
    [[nodiscard]] bool isPopupOfWidget(const QObject *object) const;

    QWidget &m_widget;
    ColorScheme m_scheme = ColorScheme::System;
    const QColor m_accent;
    QPalette m_worn; ///< By popups as well; while isNeeded().
    std::optional<QPalette> m_own; ///< What somebody had set on the widget before.
};

} // namespace BlazeAuth
