// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class TextField;
class TextLabel;

/// The field, with its label, for a license key beside an account.
class ExtraLicense : public QWidget
{
    Q_OBJECT

public:
    explicit ExtraLicense(QWidget *parent = nullptr);

    [[nodiscard]] TextField *field() const { return m_field; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextField *m_field;
    TextLabel *m_caption;
};

} // namespace BlazeAuth
