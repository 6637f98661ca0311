// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keepreason.h"

namespace BlazeAuth {

KeepReason::KeepReason(QWidget *parent)
    : TextLabel(TextSize::Small, Ink::Muted, parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void KeepReason::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    updateGeometry();
}

int KeepReason::heightForWidth(int width) const
{
    const auto metrics = fontMetrics();
    const QRect room(0, 0, qMax(1, width), QWIDGETSIZE_MAX);
    int height = 0;
    for (const auto &sentence : m_sentences)
        height = qMax(height, metrics.boundingRect(room, Qt::TextWordWrap, sentence).height());
    return height;
}

QSize KeepReason::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

} // namespace BlazeAuth
