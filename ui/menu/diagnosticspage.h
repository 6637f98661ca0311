// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/menupage.h"

namespace BlazeAuth {

class PlainTextView;

/// Shows the diagnostics exactly as Copy puts them on the clipboard.
class DiagnosticsPage : public MenuPage
{
    Q_OBJECT

public:
    explicit DiagnosticsPage(QWidget *parent = nullptr);

    /// See diagnosticsText().
    void setText(const QString &text);

Q_SIGNALS:
    /// The text is on the clipboard.
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();

    TextLabel *m_note;
    PlainTextView *m_preview;
    ActionButton *m_copy;
};

} // namespace BlazeAuth
