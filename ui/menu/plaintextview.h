// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtWidgets/QPlainTextEdit>

namespace BlazeAuth {

/// Plain text of any length to read and to select, in the looks of the theme. Scrolls by keyboard; Tab leads
/// out of it.
class BLAZEAUTH_EXPORT PlainTextView : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Letters
    {
        Usual,
        OfOneWidth
    };

    explicit PlainTextView(Letters letters, QWidget *parent = nullptr);

    /// A few lines, so that there is always something to scroll in.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    const Letters m_letters;
};

} // namespace BlazeAuth
