// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QSizeF>
#include <QtCore/QString>

#include <variant>

namespace BlazeAuth {

/// A drawing in SVG that is fit to be shown, and how its width and height relate.
struct VendorLogo
{
    QByteArray svg;
    QSizeF proportions;
};

/// What keeps a drawing from being shown, for whoever made it.
struct LogoProblem
{
    QString why;
};

/// Looks \a svg over before Qt reads it: Qt opens whatever file a drawing names, and takes as long as it
/// wants. Fit is what stands alone, takes at most 32 KiB, is made of shapes and gradients, without text,
/// pictures and dashes, and is at most four times as wide as high, or as high as wide.
[[nodiscard]] BLAZEAUTH_EXPORT std::variant<VendorLogo, LogoProblem> readVendorLogo(const QByteArray &svg);

} // namespace BlazeAuth
