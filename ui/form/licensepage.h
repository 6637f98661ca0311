// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

class LicenseField;
class LicenseNote;
class TextField;
class TextLabel;

/// The tab `License key`.
class LicensePage : public QWidget
{
    Q_OBJECT

public:
    explicit LicensePage(QWidget *parent = nullptr);

    /// What is typed, trimmed; the field shows it trimmed as well.
    [[nodiscard]] LicenseKey credentials();
    /// Keeps the key out of the field for as long as nobody is to read it there: hidden fields can be read by
    /// assistive technology.
    void setHeldBack(bool heldBack);
    [[nodiscard]] TextField *keyField() const;
    /// Lets a key, or a file with one, be dropped anywhere on \a area, which the page is on.
    void takeDropsOn(QWidget &area);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    LicenseField *m_key;
    TextLabel *m_caption;
    LicenseNote *m_note;
    std::optional<QString> m_heldBack;
};

} // namespace BlazeAuth
