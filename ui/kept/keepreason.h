// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/textlabel.h"
#include "ui/controls/wrappedtexts.h"

namespace BlazeAuth {

/// One of several sentences, with room for each of them, so that nothing moves when it changes.
class KeepReason : public TextLabel
{
    Q_OBJECT

public:
    explicit KeepReason(QWidget *parent = nullptr);

    /// All that may have to be said, in the language of the program.
    void setSentences(const QStringList &sentences);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    WrappedTexts m_sentences;
};

} // namespace BlazeAuth
