// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"
#include "ui/controls/heldkey.h"
#include "ui/message/messageactions.h"
#include "ui/state/loginsituation.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace BlazeAuth {

class AccountPage;
class ActionButton;
class ContentScroll;
class KeepBox;
class LicensePage;
class MessageArea;
class ProgressView;
class Tabs;
class TextField;
struct Message;

/// The form: the two tabs, Sign in, and below it the place of progress and message. It decides nothing.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    /// What is typed in the current tab, trimmed.
    [[nodiscard]] Credentials credentials();

    /// Shows \a message, and scrolls there if need be.
    void setMessage(const Message &message);
    void clearMessage();
    [[nodiscard]] bool isMessageEmpty() const;
    void setAppearance(const FormAppearance &appearance);
    /// What is going on, shown where FormAppearance::cancelShown is set.
    void setProgress(const QString &words);
    /// What the button says in place of `Sign in`; empty for that.
    void setCountdown(const QString &text);

    /// Moves the focus to \a field with all of it selected, and shows it where it was hidden.
    void focus(Field field);
    /// Moves the focus to the first field of the current tab, for when the form comes back.
    void refocus();
    /// Marks \a field as what \a why is about, until it is edited.
    void mark(Field field, const Happening &why);
    void clearMarks();
    void clearPassword();
    /// Shows \a login on the tab for accounts, as if it had been typed there.
    void setLogin(const QString &login);
    /// Empties what must not stay after signing in.
    void clearSecrets();
    /// Makes a shown password unreadable again.
    void conceal();

    [[nodiscard]] KeepBox *keepBox() const { return m_keep; }

    /// The height for \a width that holds the larger tab and a long message.
    [[nodiscard]] int comfortableHeight(int width) const;

Q_SIGNALS:
    void submitted();
    /// Somebody types.
    void edited();
    void cancelRequested();
    void messageActionRequested(BlazeAuth::MessageAction action);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] TextField *fieldOf(Field field) const;
    [[nodiscard]] Field currentField() const;
    void focusCurrentField();
    void revealMessage();
    void showTab(int index);
    void tellMark();
    void retranslate();

    QWidget *m_content;
    ContentScroll *m_scroll;
    Tabs *m_tabs;
    LicensePage *m_license;
    AccountPage *m_account;
    KeepBox *m_keep;
    ActionButton *m_signIn;
    ProgressView *m_progress;
    MessageArea *m_message;
    QString m_countdown;
    struct Mark
    {
        Field field;
        Happening why;
    };
    std::optional<Mark> m_mark; // set last
    HeldKey m_held;
    QTimer m_laidOut; // over as soon as the layouts know a new message
};

} // namespace BlazeAuth
