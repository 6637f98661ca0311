// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/state/loginsituation.h"

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace BlazeAuth {

class Announcer;
class ConnectionIndicator;
class MenuButton;
class TextLabel;

/// The last line of the window: how the connection is, whether the server is this computer itself, and the
/// button of the menu.
class LoginFooter : public QWidget
{
    Q_OBJECT

public:
    explicit LoginFooter(QWidget *parent = nullptr);
    ~LoginFooter() override;

    void setConnection(ConnectionState state);
    void setLocal(bool local);

    /// Says that something has been done, aloud too, in the place of the connection: until the user turns to
    /// something else, or the connection has something new to say.
    void showNotice(const QString &notice);
    void clearNotice();

    [[nodiscard]] MenuButton *menuButton() const { return m_menu; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QStackedLayout *m_places;
    ConnectionIndicator *m_connection;
    TextLabel *m_localTestServer;
    TextLabel *m_notice;
    Announcer *m_announcer;
    MenuButton *m_menu;
    ConnectionState m_state = ConnectionState::Connecting;
    bool m_local = false;
};

} // namespace BlazeAuth
