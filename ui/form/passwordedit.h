// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/alarm.h"
#include "ui/controls/capslock.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class FieldNote;
class RevealButton;
class TextField;
class TextLabel;

/// A password, with a button of its own in the tab order that shows it. It is hidden again when it goes out
/// of sight, or its window has not been the active one for a while. While it is typed, a line below warns of
/// Caps Lock.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// \a caption is the label above it, with its mnemonic.
    void setCaption(const QString &caption);
    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] QWidget *revealButton() const;
    [[nodiscard]] QWidget *capsLockLabel() const;
    [[nodiscard]] QString text() const;
    void clear();
    void setReadOnly(bool readOnly);
    /// Hides the password again.
    void conceal();

    /// After how long in a window that is not active; 30 s unless a test says otherwise.
    void setConcealAfter(std::chrono::milliseconds duration);
    /// Whom to ask about Caps Lock; systemCapsLock() unless a test says otherwise.
    void setCapsLock(const CapsLock &capsLock);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onToggled(bool shown);
    /// Whether there is a warning now that was not there before.
    bool lookAtCapsLock();
    bool warn(bool isOn);
    void retranslate();

    TextField *m_field;
    RevealButton *m_reveal;
    TextLabel *m_caption;
    FieldNote *m_note;
    CapsLock m_capsLock = systemCapsLock;
    std::chrono::milliseconds m_concealAfter = std::chrono::seconds(30);
    Alarm m_unwatched;
};

} // namespace BlazeAuth
