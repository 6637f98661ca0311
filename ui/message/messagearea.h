// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/message/message.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ActionButton;
class TextLabel;

/// The one place where the window tells what happened: an icon, a title, what it means, what to do. An alert
/// to assistive technology, named by its whole text.
class MessageArea : public QWidget
{
    Q_OBJECT

public:
    /// \a retryObjectName is that of the button.
    MessageArea(const QString &objectName, const QString &retryObjectName, QWidget *parent = nullptr);

    void setMessage(const Message &message);
    void clear();
    [[nodiscard]] bool isEmpty() const { return !m_message; }
    /// Shows the button for the message's action, if it has one.
    void offerRetry(bool offered);

    /// What there is to be seen of the message; its title.
    [[nodiscard]] const QWidget *box() const { return m_box; }
    [[nodiscard]] const QWidget *title() const;

Q_SIGNALS:
    void retryRequested();
    void proxyLoginRequested();
    /// The button had the focus and is about to vanish.
    void focusReleased();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();
    void refresh();
    void act();

    QWidget *m_box;
    TextLabel *m_title;
    TextLabel *m_explanation;
    TextLabel *m_advice;
    TextLabel *m_smallPrint;
    ActionButton *m_retry;
    std::optional<Message> m_message;
    bool m_retryOffered = false;
};

} // namespace BlazeAuth
