// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "ui/look/vendorlogo.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {

/// The mark of the program; says nothing to a screen reader that the name beside it does not say. Nothing is
/// drawn before it is to be seen.
class BLAZEAUTH_EXPORT Logo : public QWidget
{
    Q_OBJECT

public:
    /// Our own, at first.
    explicit Logo(QWidget *parent = nullptr);

    /// That of a vendor in place of ours. Where \a svg is empty or not fit to be shown (see readVendorLogo())
    /// it is ours; the latter is logged.
    void setVendorLogo(const QByteArray &svg);

    /// As high as all logos, and up to twice as wide.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<VendorLogo> m_vendor;
    QString m_key; ///< Of m_vendor, among the pictures that are kept.
};

} // namespace BlazeAuth
