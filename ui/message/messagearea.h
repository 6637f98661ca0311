// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/message/message.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ActionButton;
class Announcer;
class TextLabel;

/// The one place where the window tells what happened: an icon, a title, what it means, what to do. An alert
/// to assistive technology, named by its whole text; and announced, since screen readers do not read out the
/// new name of an alert.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    /// The object names of the buttons are those of objectNameOf(MessageAction), after \a prefix.
    MessageArea(const QString &objectName, QString prefix, QWidget *parent = nullptr);

    void setMessage(const Message &message);
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_message; }
    /// Shows also the buttons that try something again, if the message has one.
    void offerRetry(bool offered);

    /// What there is to be seen of the message; its title.
    [[nodiscard]] const QWidget *box() const { return m_box; }
    [[nodiscard]] const QWidget *title() const;

Q_SIGNALS:
    void actionRequested(BlazeAuth::MessageAction action);
    /// A button had the focus and is about to vanish.
    void focusReleased();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();
    void refresh();
    void refreshButtons();

    const QString m_prefix;
    QWidget *m_box;
    TextLabel *m_title;
    TextLabel *m_explanation;
    TextLabel *m_advice;
    TextLabel *m_smallPrint;
    Announcer *m_announcer;
    QList<ActionButton *> m_buttons; // as many as a message may have actions
    std::optional<Message> m_message;
    bool m_retryOffered = false;
};

} // namespace BlazeAuth
