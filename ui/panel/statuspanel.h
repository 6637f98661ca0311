// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"
#include "ui/message/messageactions.h"

#include <QtWidgets/QWidget>

#include <optional>

class QVBoxLayout;

namespace BlazeAuth {

class ActionButton;
class CommentView;
class LevelsView;
class MessageArea;
class TextLabel;
class TimeLeftLabel;
struct Message;

/// What the server told about who signed in, and what can be done now. What it did not tell has no row.
class StatusPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPanel(QWidget *parent = nullptr);

    void setGrant(const Grant &grant, const Clock &clock);
    /// Empties the panel, also for those who hear it.
    void clear();
    /// What there is to say about the connection, if anything.
    void setConnectionMessage(const std::optional<Message> &message);
    void focusContinue();
    [[nodiscard]] bool isExpiring() const;

Q_SIGNALS:
    void continueRequested();
    void signOutRequested();
    void connectionActionRequested(BlazeAuth::MessageAction action);
    /// Less than a day is left.
    void expiring();

private:
    [[nodiscard]] QWidget *makeIdentity();
    [[nodiscard]] QWidget *makeTime();
    [[nodiscard]] QWidget *makeRow(const QString &caption, QWidget *value);
    void setExpiry(const std::optional<Expiry> &expiry, const Clock &clock);

    QWidget *m_values;
    TextLabel *m_signedInAs = nullptr;
    QWidget *m_time = nullptr;
    TextLabel *m_timeCaption = nullptr;
    TimeLeftLabel *m_timeLeft = nullptr;
    TextLabel *m_expires = nullptr;
    TextLabel *m_clockHint = nullptr;
    LevelsView *m_levels = nullptr;
    QWidget *m_levelsRow = nullptr;
    CommentView *m_comment = nullptr;
    QWidget *m_commentRow = nullptr;
    TextLabel *m_ipAddress = nullptr;
    QWidget *m_ipAddressRow = nullptr;
    TextLabel *m_licenseRequired = nullptr;
    QWidget *m_licenseRequiredRow = nullptr;
    MessageArea *m_connection;
    ActionButton *m_continue;
    ActionButton *m_signOut;
};

} // namespace BlazeAuth
