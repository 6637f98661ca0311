// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/credentials.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

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
    [[nodiscard]] TextField *keyField() const { return m_key; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextField *m_key;
    TextLabel *m_caption;
    TextLabel *m_hint;
    std::optional<QString> m_heldBack;
};

} // namespace BlazeAuth
