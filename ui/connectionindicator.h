// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/textlabel.h"
#include "ui/state/loginsituation.h"

namespace BlazeAuth {

/// Says how the connection is, in a word and a dot.
class ConnectionIndicator : public TextLabel
{
    Q_OBJECT

public:
    explicit ConnectionIndicator(QWidget *parent = nullptr);

    void setState(ConnectionState state);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyIndent();
    void retranslate();

    ConnectionState m_state = ConnectionState::Connecting;
};

} // namespace BlazeAuth
