// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/theme.h"

#include "ui/look/colorscheme.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace BlazeAuth {
namespace {

constexpr double edgeContrast = 3.0;
constexpr double groundContrast = 9.0; // of the card to whatever is farthest from it
constexpr double tint = 0.08; // of a tone, in the surface of its message

// The only colours that no palette knows; readableOn() fits them to the card.
constexpr QRgb errorHue = qRgb(0xc6, 0x28, 0x28);
constexpr QRgb warningHue = qRgb(0xb4, 0x5f, 0x06);
constexpr QRgb successHue = qRgb(0x2e, 0x7d, 0x32);

int mixedPart(int from, int to, double share)
{
    return from + static_cast<int>(std::lround((to - from) * share));
}

QRgb mixed(QRgb first, QRgb second, double share)
{
    return qRgb(mixedPart(qRed(first), qRed(second), share), mixedPart(qGreen(first), qGreen(second), share),
        mixedPart(qBlue(first), qBlue(second), share));
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    return mixed(first.rgb(), second.rgb(), share);
}

// A theme compares hundreds of colours, and each widget has one made as soon as it is made.
std::array<double, 256> linearParts()
{
    std::array<double, 256> linear{};
    for (std::size_t number = 0; number < linear.size(); ++number) {
        const double part = static_cast<double>(number) / 255;
        linear[number] = part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    }
    return linear;
}

double luminance(QRgb color)
{
    static const auto parts = linearParts();
    const auto linear = [](int part) { return parts[static_cast<std::size_t>(part)]; };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

double luminance(const QColor &color)
{
    return luminance(color.rgb());
}

double contrastBetween(double first, double second) // luminances
{
    const auto [darker, lighter] = std::minmax(first, second);
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOnAll(const QList<QColor> &grounds, QColor color, double ratio)
{
    for (const auto &ground : grounds)
        color = readableOn(ground, color, ratio);
    return color;
}

QColor hueOf(Tone tone, const Theme &theme)
{
    switch (tone) {
    case Tone::Success:
        return QColor(successHue);
    case Tone::Warning:
        return QColor(warningHue);
    case Tone::Error:
        return QColor(errorHue);
    case Tone::Information:
        break;
    }
    return theme.accentLine;
}

} // namespace

double contrast(const QColor &first, const QColor &second)
{
    return contrastBetween(luminance(first), luminance(second));
}

QColor farthestFrom(const QColor &background)
{
    const double ground = luminance(background);
    return contrastBetween(ground, 0) > contrastBetween(ground, 1) ? QColor(Qt::black) : QColor(Qt::white);
}

QColor readableOn(const QColor &background, const QColor &color, double ratio)
{
    constexpr int steps = 32;
    const double ground = luminance(background);
    const QRgb end = farthestFrom(background).rgb();
    for (int step = 0; step < steps; ++step) {
        const QRgb candidate = mixed(color.rgb(), end, static_cast<double>(step) / steps);
        if (contrastBetween(luminance(candidate), ground) >= ratio)
            return candidate;
    }
    return end;
}

QColor Theme::surfaceOf(Tone tone) const
{
    return isHighContrast ? card : mixed(card, hueOf(tone, *this), tint);
}

QColor Theme::surfaceEdgeOf(Tone tone) const
{
    return isHighContrast ? colorOf(tone) : surfaceOf(tone);
}

QColor Theme::colorOf(Tone tone) const
{
    const auto onCard = readableOn(card, hueOf(tone, *this), leastContrast());
    return readableOn(surfaceOf(tone), onCard, leastContrast());
}

Theme themeFor(const QPalette &palette)
{
    Theme theme;
    theme.isHighContrast = isHighContrast(palette);
    const double least = theme.leastContrast();
    // The card is the lighter of the two grounds: it lies on top, in light and in dark.
    const auto window = palette.color(QPalette::Active, QPalette::Window);
    const auto base = palette.color(QPalette::Active, QPalette::Base);
    const bool baseOnTop = luminance(base) >= luminance(window);
    const auto ground = baseOnTop ? base : window;
    // On a grey halfway between black and white nothing can be read well.
    theme.card = readableOn(farthestFrom(ground), ground, groundContrast);
    theme.surround = baseOnTop ? window : base;

    const auto text = palette.color(QPalette::Active, baseOnTop ? QPalette::Text : QPalette::WindowText);
    theme.text = readableOn(theme.card, text, highTextContrast);
    const auto line = [&theme](double share) {
        return theme.isHighContrast ? theme.text : mixed(theme.card, theme.text, share);
    };
    const auto highlight = palette.color(QPalette::Active, QPalette::Highlight);
    theme.accentLine = readableOn(theme.card, highlight, least);
    theme.field = theme.card;
    theme.readOnlyField = mixed(theme.card, theme.text, 0.05);
    theme.quiet = mixed(theme.card, theme.text, 0.12);
    theme.cardEdge = line(0.14);
    theme.hairline = line(0.14);

    // What stands on more than one ground has to be read on the one that is nearest to it.
    QList<QColor> grounds{theme.card, theme.readOnlyField};
    for (const auto tone : {Tone::Information, Tone::Success, Tone::Warning, Tone::Error})
        grounds.append(theme.surfaceOf(tone));
    theme.mutedText = readableOnAll(grounds, mixed(theme.text, theme.card, 0.4), least);
    theme.fieldEdge = readableOnAll(grounds, line(0.45), edgeContrast);
    grounds.append(theme.quiet);
    theme.quietText = readableOnAll(grounds, theme.mutedText, least);

    theme.accentText = farthestFrom(theme.accentLine);
    theme.accent = readableOn(theme.accentText, theme.accentLine, least);
    theme.accentPressed =
        readableOn(theme.accentText, mixed(theme.accent, farthestFrom(theme.accentText), 0.14), least);
    theme.chip = theme.isHighContrast ? theme.card : mixed(theme.card, theme.accentLine, 0.12);
    theme.chipEdge = theme.isHighContrast ? theme.text : theme.chip;
    theme.chipText = readableOn(theme.chip, theme.text, least);
    theme.chipMutedText = readableOn(theme.chip, theme.mutedText, least);
    return theme;
}

Theme themeAround(const QWidget &widget)
{
    return themeFor(widget.parentWidget() != nullptr ? widget.parentWidget()->palette() : widget.palette());
}

int scaled(int size, const QFont &font)
{
    constexpr int usual = 15; // the height of a line in most systems' fonts
    return qMax(size, size * QFontMetrics(font).height() / usual);
}

QFont fontFor(TextSize size, const QFont &base)
{
    struct Shape
    {
        double scale;
        QFont::Weight weight;
    };
    const auto shape = [size]() -> Shape {
        switch (size) {
        case TextSize::Small:
            return {0.92, QFont::Normal};
        case TextSize::Body:
            break;
        case TextSize::Strong:
            return {1.0, QFont::DemiBold};
        case TextSize::Title:
            return {1.3, QFont::DemiBold};
        case TextSize::Display:
            return {1.7, QFont::DemiBold};
        }
        return {1.0, QFont::Normal};
    }();
    auto font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * shape.scale);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * shape.scale)));
    font.setWeight(shape.weight);
    return font;
}

QFont monospaced(const QFont &base)
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    return font;
}

QFont inPixels(const QFont &base)
{
    auto font = base;
    font.setPixelSize(std::max(1, QFontInfo(base).pixelSize()));
    return font;
}

} // namespace BlazeAuth
