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
class Announcer;
class CommentView;
class ContentScroll;
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
    /// What the panel shows is on the clipboard; see detailsText().
    void detailsCopied();
    void connectionActionRequested(BlazeAuth::MessageAction action);
    /// Less than a day is left.
    void expiring();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A value with a caption above it.
    struct Row
    {
        QWidget *box = nullptr;
        TextLabel *caption = nullptr;
    };
    [[nodiscard]] QWidget *makeIdentity();
    [[nodiscard]] QWidget *makeTime();
    [[nodiscard]] Row makeRow(QWidget *value);
    void showRows();
    void retranslate();
    void retranslateValues();

    QWidget *m_values;
    ContentScroll *m_scroll;
    std::optional<Grant> m_grant;
    TextLabel *m_identityCaption = nullptr;
    TextLabel *m_signedInAs = nullptr;
    QWidget *m_time = nullptr;
    TextLabel *m_timeCaption = nullptr;
    TimeLeftLabel *m_timeLeft = nullptr;
    TextLabel *m_expires = nullptr;
    TextLabel *m_clockHint = nullptr;
    LevelsView *m_levels = nullptr;
    Row m_levelsRow;
    CommentView *m_comment = nullptr;
    Row m_commentRow;
    TextLabel *m_ipAddress = nullptr;
    Row m_ipAddressRow;
    TextLabel *m_licenseRequired = nullptr;
    Row m_licenseRequiredRow;
    MessageArea *m_connection;
    ActionButton *m_copy;
    ActionButton *m_continue;
    ActionButton *m_signOut;
    Announcer *m_announcer;
};

} // namespace BlazeAuth
