// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/sharppicture.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QPixmap pictureOf(const QSize &pixels, const QString &key, const Drawing &drawing)
{
    const auto name = u"blazeauth/%1/%2x%3"_s.arg(key).arg(pixels.width()).arg(pixels.height());
    QPixmap picture;
    if (QPixmapCache::find(name, &picture))
        return picture;
    picture = QPixmap(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing(painter, QRectF(picture.rect()));
    painter.end();
    QPixmapCache::insert(name, picture);
    return picture;
}

} // namespace

void drawSharply(QPainter &painter, const QRectF &rect, const QString &key, const Drawing &drawing)
{
    // Whole pixels of the device: anything between them is smeared over both neighbours.
    const auto toDevice = painter.deviceTransform();
    const auto place = toDevice.mapRect(rect);
    const QRect pixels(place.topLeft().toPoint(), place.size().toSize());
    if (pixels.isEmpty())
        return;
    const auto picture = pictureOf(pixels.size(), key, drawing);
    painter.drawPixmap(toDevice.inverted().mapRect(QRectF(pixels)), picture, QRectF(picture.rect()));
}

} // namespace BlazeAuth
