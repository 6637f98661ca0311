// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/message/message.h"

namespace BlazeAuth {

class SignInForm;
class StatusPanel;

/// What there is to tell, in the form and in the panel; kept as what happened, so that it can be said again
/// in another language.
class NoticeBoard
{
public:
    NoticeBoard(SignInForm &form, StatusPanel &panel);

    /// Tells \a notice in the form, in place of the one before.
    void tell(const Notice &notice, const MessageOffers &offers);
    /// Nothing is to be told in the form any more.
    void forget();
    /// Takes the message out of sight, until show().
    void hide();
    /// Says everything anew.
    void show();

    /// Tells of the connection in the panel, until clearConnection().
    void tellOfConnection(const Happening &happening, const MessageOffers &offers);
    void clearConnection();
    [[nodiscard]] bool tellsOfConnection() const { return m_connection.has_value(); }

    [[nodiscard]] bool isEmpty() const { return !m_notice; }
    /// Whether the notice in the form is of \a topic.
    [[nodiscard]] bool tells(Topic topic) const;
    /// Whether it ended an attempt to sign in.
    [[nodiscard]] bool endedAttempt() const { return m_notice && m_notice->endedAttempt; }
    /// See stateToldBy().
    [[nodiscard]] std::optional<LoginState> state() const;

private:
    SignInForm &m_form;
    StatusPanel &m_panel;
    MessageOffers m_offers;
    std::optional<Notice> m_notice;
    std::optional<Happening> m_connection;
};

} // namespace BlazeAuth
