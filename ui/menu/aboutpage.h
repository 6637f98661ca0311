// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/menupage.h"

namespace BlazeAuth {

class PlainTextView;

/// What this program is, and under which licenses. Plain text to select; there is nothing to click.
class AboutPage : public MenuPage
{
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainTextView *m_text;
};

} // namespace BlazeAuth
