// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class RevealButton;
class TextField;

/// A password, with a button of its own in the tab order that shows it.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a caption is the label above it, with its mnemonic.
    explicit PasswordEdit(const QString &caption, QWidget *parent = nullptr);

    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] QWidget *revealButton() const;
    [[nodiscard]] QString text() const;
    void clear();
    void setReadOnly(bool readOnly);
    /// Hides the password again.
    void conceal();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    TextField *m_field;
    RevealButton *m_reveal;
};

} // namespace BlazeAuth
