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
    m_sentences.setTexts(sentences);
    updateGeometry();
}

int KeepReason::heightForWidth(int width) const
{
    return m_sentences.heightAt(width, *this);
}

QSize KeepReason::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

} // namespace BlazeAuth
