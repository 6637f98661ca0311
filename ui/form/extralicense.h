// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class LicenseField;
class LicenseNote;
class TextField;
class TextLabel;

/// The field, with its label, for a license key beside an account; the note on it is a widget of its own,
/// whose place is kept while the field is not shown.
class ExtraLicense : public QWidget
{
    Q_OBJECT

public:
    explicit ExtraLicense(QWidget *parent = nullptr);

    [[nodiscard]] TextField *field() const;
    /// To be put right below.
    [[nodiscard]] QWidget *note() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LicenseField *m_field;
    LicenseNote *m_note;
    TextLabel *m_caption;
};

} // namespace BlazeAuth
