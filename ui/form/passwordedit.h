// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class RevealButton;
class TextField;
class TextLabel;

/// A password, with a button of its own in the tab order that shows it.
class PasswordEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// \a caption is the label above it, with its mnemonic.
    void setCaption(const QString &caption);
    [[nodiscard]] TextField *field() const { return m_field; }
    [[nodiscard]] QWidget *revealButton() const;
    [[nodiscard]] QString text() const;
    void clear();
    void setReadOnly(bool readOnly);
    /// Hides the password again.
    void conceal();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    TextField *m_field;
    RevealButton *m_reveal;
    TextLabel *m_caption;
};

} // namespace BlazeAuth
