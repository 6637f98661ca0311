// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

/// One of the pictograms, in the colour of a tone.
class SymbolView : public QWidget
{
    Q_OBJECT

public:
    SymbolView(Symbol symbol, Tone tone, int size, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Symbol m_symbol;
    const Tone m_tone;
    const int m_size;
};

} // namespace BlazeAuth
