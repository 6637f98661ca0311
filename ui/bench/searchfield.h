// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/textfield.h"

namespace BlazeAuth::Bench {

/// Where one types what to search for in a page. The key for Find leads here from anywhere in the page,
/// Escape empties it, Down and Return lead on to what was found.
class SearchField : public TextField
{
    Q_OBJECT

public:
    /// \a page is its parent as well.
    explicit SearchField(QWidget &page);

Q_SIGNALS:
    /// The focus is to go to what was found.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace BlazeAuth::Bench
