// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/controls/heightsbywidth.h"
#include "ui/look/theme.h"

#include <QtWidgets/QLabel>

#include <optional>

namespace BlazeAuth {

/// A label of plain text in one of the theme's fonts and colours; follows the palette and the font of its
/// parent.
class BLAZEAUTH_EXPORT TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Ink
    {
        Normal,
        Muted
    };

    explicit TextLabel(TextSize size, Ink ink = Ink::Normal, QWidget *parent = nullptr);

    /// Hides QLabel's, which goes by the direction of the text: here the direction of the layout counts, so
    /// that a Latin name in an Arabic window stands below its caption.
    void setAlignment(Qt::Alignment alignment);
    /// Colours the text by \a tone; without one, by its ink.
    void setTone(std::optional<Tone> tone);
    [[nodiscard]] std::optional<Tone> tone() const { return m_tone; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void applyAlignment();

    const TextSize m_size;
    const Ink m_ink;
    std::optional<Tone> m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
    mutable HeightsByWidth m_heights;
};

} // namespace BlazeAuth
