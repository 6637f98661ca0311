// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QWidget;

/// \file
/// Every colour, size and font of the window: the one place to change its looks.

namespace BlazeAuth {

/// What a message or a value is like; told by an icon and by words as well, never by colour alone.
enum class Tone
{
    Information,
    Success,
    Warning,
    Error
};

/// What text has to reach on what it stands on (WCAG AA).
inline constexpr double textContrast = 4.5;
/// And where the palette has a high contrast (WCAG AAA).
inline constexpr double highTextContrast = 7.0;

/// The colours of the window, derived from the palette. Each text reaches 4.5:1 on what it stands on, each
/// edge and icon that tells something 3:1 (WCAG 2.1, AA). Where the palette has a high contrast, each text
/// reaches 7:1, and lines tell one ground from another instead of tints.
struct BLAZEAUTH_EXPORT Theme
{
    bool isHighContrast = false;
    QColor surround; ///< Behind the card.
    QColor card;
    QColor cardEdge; ///< Decoration only.
    QColor hairline; ///< Decoration only.
    QColor text;
    QColor mutedText;
    QColor field;
    QColor readOnlyField;
    QColor fieldEdge;
    QColor accent; ///< Fills the most important button; marks what has the focus.
    QColor accentPressed;
    QColor accentText; ///< On accent and accentPressed.
    QColor accentLine; ///< Accent as text or line on the card.
    QColor quiet; ///< Fills what is not to be pressed now, and the track of the progress bar.
    QColor quietText; ///< On quiet.
    QColor chip;
    QColor chipEdge; ///< Decoration only.
    QColor chipText; ///< On chip.
    QColor chipMutedText; ///< On chip.

    /// Text or an icon of \a tone, on the card and on its own surface.
    [[nodiscard]] QColor colorOf(Tone tone) const;
    /// What a message of \a tone stands on; text and mutedText are readable there as well.
    [[nodiscard]] QColor surfaceOf(Tone tone) const;
    /// The line around that surface; decoration only.
    [[nodiscard]] QColor surfaceEdgeOf(Tone tone) const;
    /// What text has to reach.
    [[nodiscard]] double leastContrast() const { return isHighContrast ? highTextContrast : textContrast; }
};

[[nodiscard]] BLAZEAUTH_EXPORT Theme themeFor(const QPalette &palette);
/// The theme of \a widget, from the palette of its parent: for a widget that changes its own palette by it.
[[nodiscard]] BLAZEAUTH_EXPORT Theme themeAround(const QWidget &widget);

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
[[nodiscard]] double contrast(const QColor &first, const QColor &second);
/// Black or white, whichever is easier to read on \a background.
[[nodiscard]] QColor farthestFrom(const QColor &background);
/// \a color, moved towards black or white as far as it must be for \a ratio on \a background.
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &color, double ratio);

/// Distances and sizes in device-independent pixels.
namespace Size {
inline constexpr int hair = 1;
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 20;
inline constexpr int fieldRadius = 6;
inline constexpr int cardRadius = 12;
inline constexpr int focusLine = 2;
inline constexpr int progressLine = 4;
inline constexpr int target = 28; ///< The least height and width of what can be pressed.
inline constexpr int symbol = 18;
inline constexpr int statusSymbol = 36;
inline constexpr int logo = 44;
inline constexpr int leastWidth = 360;
inline constexpr int leastHeight = 480;
inline constexpr int defaultWidth = 420; ///< Or defaultWidthInLines, if that is more.
inline constexpr int defaultWidthInLines = 28; ///< In heights of a line of text, for large fonts.
inline constexpr int cardSlack = 40; ///< How much larger than the window is by default the card may become.
inline constexpr int messageLines = 12; ///< What the space for the message is reserved for, in lines of text.
inline constexpr int commentLines = 5; ///< Of a comment that is longer, the rest scrolls.
} // namespace Size

/// The fonts, relative to the one of the window.
enum class TextSize
{
    Small,
    Body,
    Strong,
    Title,
    Display
};
/// \a size, larger with a font that is larger than usual.
[[nodiscard]] BLAZEAUTH_EXPORT int scaled(int size, const QFont &font);
[[nodiscard]] BLAZEAUTH_EXPORT QFont fontFor(TextSize size, const QFont &base);
/// \a base with letters of one width, for license keys.
[[nodiscard]] BLAZEAUTH_EXPORT QFont monospaced(const QFont &base);
/// \a base as large as on this screen, for pictures: points are another length in each kind of file.
[[nodiscard]] BLAZEAUTH_EXPORT QFont inPixels(const QFont &base);

} // namespace BlazeAuth
