// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/theme.h"

#include <QtCore/QList>
#include <QtGui/QImage>

namespace BlazeAuth::Gallery {

struct Picture
{
    QString name;
    QImage image;
};

/// \a pictures, all of one size, in rows under \a title, each above its name, in the colours of \a theme.
[[nodiscard]] QImage sheetOf(const QString &title, const QList<Picture> &pictures, const Theme &theme);

/// Writes \a image as a PNG of at most 256 colours, as small as Qt makes it; the same bytes for the same
/// image.
[[nodiscard]] bool savePng(const QImage &image, const QString &path);

} // namespace BlazeAuth::Gallery
