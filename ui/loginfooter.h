// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/state/loginstate.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ConnectionIndicator;
class TextLabel;

/// The last line of the window: how the connection is, and whether the server is this computer itself.
class LoginFooter : public QWidget
{
    Q_OBJECT

public:
    explicit LoginFooter(QWidget *parent = nullptr);

    void setConnection(ConnectionState state);
    void setLocal(bool local);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ConnectionIndicator *m_connection;
    TextLabel *m_localTestServer;
    bool m_local = false;
};

} // namespace BlazeAuth
