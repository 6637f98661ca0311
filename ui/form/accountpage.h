// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtWidgets/QWidget>

class QStackedLayout;

namespace BlazeAuth {

class ActionButton;
class PasswordEdit;
class TextField;
class TextLabel;

/// The tab `Account`. The field for a license key beside the account is there when it is asked for; its place
/// is kept free, so that nothing moves when it comes.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPage(QWidget *parent = nullptr);

    /// What is typed, all but the password trimmed; the fields show it trimmed as well.
    [[nodiscard]] Account credentials();
    void showExtraLicense();
    /// Empties what must not stay after signing in: the password, and the license, which is used up.
    void clearSecrets();
    void setReadOnly(bool readOnly);

    [[nodiscard]] TextField *loginField() const { return m_login; }
    [[nodiscard]] PasswordEdit *password() const { return m_password; }
    [[nodiscard]] TextField *extraLicenseField() const { return m_extraLicense; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeExtraLicense();
    void retranslate();

    TextField *m_login;
    TextLabel *m_loginCaption;
    PasswordEdit *m_password;
    ActionButton *m_offer = nullptr;
    TextField *m_extraLicense = nullptr;
    QStackedLayout *m_extra = nullptr;
};

} // namespace BlazeAuth
