// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/colorscheme.h"

#include "ui/look/branding.h"
#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace BlazeAuth {
namespace {

/// What a palette is made of; the rest follows from it.
struct Grounds
{
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb button; ///< Of what the style itself draws, such as the handle of a scroll bar.
};

constexpr Grounds light{.window = qRgb(0xf0, 0xf1, 0xf3),
    .base = qRgb(0xff, 0xff, 0xff),
    .text = qRgb(0x1f, 0x23, 0x28),
    .button = qRgb(0xf0, 0xf1, 0xf3)};
constexpr Grounds dark{.window = qRgb(0x2b, 0x2d, 0x31),
    .base = qRgb(0x1e, 0x1f, 0x22),
    .text = qRgb(0xe6, 0xe8, 0xeb),
    .button = qRgb(0x2b, 0x2d, 0x31)};
constexpr Grounds black{.window = qRgb(0x00, 0x00, 0x00),
    .base = qRgb(0x00, 0x00, 0x00),
    .text = qRgb(0xff, 0xff, 0xff),
    .button = qRgb(0x70, 0x70, 0x70)};
constexpr QRgb blackAccent = qRgb(0xff, 0xff, 0x00);

constexpr double disabledContrast = 3.0;

QColor onTopOf(const QColor &ground)
{
    return contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
}

QPalette paletteOf(const Grounds &grounds, const QColor &accent)
{
    const QColor window(grounds.window);
    const QColor base(grounds.base);
    const QColor text(grounds.text);
    const QColor button(grounds.button);
    QPalette palette(text, button, button.lighter(), button.darker(), button.darker(), text, onTopOf(window),
        base, window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onTopOf(accent));
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, readableOn(base, accent, textContrast));
    palette.setColor(QPalette::PlaceholderText, readableOn(base, Qt::gray, textContrast));
    const auto disabled = readableOn(window, Qt::gray, disabledContrast);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

bool isHighContrast(const QPalette &palette)
{
    constexpr double nearlyAll = 20.0; // of the 21 that there are
    const auto is = [&palette](QPalette::ColorRole first, QPalette::ColorRole second, double ratio) {
        return contrast(palette.color(QPalette::Active, first), palette.color(QPalette::Active, second))
               >= ratio;
    };
    return is(QPalette::Window, QPalette::WindowText, nearlyAll)
           && is(QPalette::Base, QPalette::Text, nearlyAll)
           && is(QPalette::Base, QPalette::Highlight, textContrast)
           && is(QPalette::Highlight, QPalette::HighlightedText, textContrast);
}

std::optional<QPalette> paletteFor(ColorScheme scheme, const QPalette &system)
{
    const auto accent = system.color(QPalette::Active, QPalette::Highlight);
    switch (scheme) {
    case ColorScheme::Light:
        return paletteOf(light, accent);
    case ColorScheme::Dark:
        return paletteOf(dark, accent);
    case ColorScheme::HighContrast:
        return isHighContrast(system) ? system : paletteOf(black, QColor(blackAccent));
    case ColorScheme::System:
        break;
    }
    return std::nullopt;
}

AppliedColorScheme::AppliedColorScheme(QWidget &widget, const QColor &accent)
    : QObject(&widget)
    , m_widget(widget)
    , m_accent(accent)
{
    if (isNeeded()) {
        begin();
        dress();
    }
}

bool AppliedColorScheme::isNeeded() const
{
    return m_scheme != ColorScheme::System || m_accent.isValid();
}

void AppliedColorScheme::begin()
{
    m_own = m_widget.testAttribute(Qt::WA_SetPalette) ? std::optional(m_widget.palette()) : std::nullopt;
    qApp->installEventFilter(this);
}

void AppliedColorScheme::apply(ColorScheme scheme)
{
    if (m_scheme == scheme)
        return;
    if (!isNeeded())
        begin();
    m_scheme = scheme;
    if (!isNeeded())
        qApp->removeEventFilter(this);
    dress();
}

void AppliedColorScheme::dress()
{
    const auto palette = paletteFor(m_scheme, accented(QApplication::palette(), m_accent));
    m_worn = palette.value_or(accented(QPalette(), m_accent));
    // Every role counts as set, or popups, which begin with a palette of their own, would keep some of
    // theirs.
    if (palette)
        m_worn.setResolveMask(~QPalette::ResolveMask(0));
    m_widget.setPalette(palette || !m_own ? m_worn : accented(*m_own, m_accent));
    for (auto *inside : m_widget.findChildren<QWidget *>()) {
        if (isPopupOfWidget(inside))
            inside->setPalette(m_worn);
    }
}

bool AppliedColorScheme::isPopupOfWidget(const QObject *object) const
{
    const auto *widget = qobject_cast<const QWidget *>(object);
    if (widget == nullptr || widget->windowType() != Qt::Popup)
        return false;
    // Palettes end at windows, and so does QWidget::isAncestorOf().
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == &m_widget)
            return true;
    }
    return false;
}

bool AppliedColorScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && isPopupOfWidget(watched))
        qobject_cast<QWidget *>(watched)->setPalette(m_worn);
    else if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp)
        dress();
    return false;
}

} // namespace BlazeAuth
