// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timelineexport.h"

#include "ui/bench/timelinepicture.h"
#include "ui/look/theme.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr int usualWidth = 720;
constexpr int sharpness = 2; // pixels of a file for each of the picture

QSize pictureSize(const QList<AttemptTimes> &attempts, const QFont &font)
{
    return timelineSize(attempts, font).expandedTo({usualWidth, 0});
}

std::optional<QString> writePicture(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return u"Cannot write %1: %2"_s.arg(QDir::toNativeSeparators(path), file.errorString()).simplified();
}

} // namespace

std::optional<QString> saveTimelineSvg(
    const QString &path, const QList<AttemptTimes> &attempts, const Theme &theme, const QFont &font)
{
    const auto letters = inPixels(font);
    const auto size = pictureSize(attempts, letters);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(u"Attempts to sign in"_s);
    if (!attempts.isEmpty())
        generator.setDescription(spokenText(attempts.constLast()));
    QPainter painter;
    if (!painter.begin(&generator))
        return u"Cannot paint an SVG picture"_s;
    painter.setFont(letters);
    paintTimeline(painter, QRectF({}, size), attempts, theme);
    painter.end();
    return writePicture(path, buffer.data());
}

std::optional<QString> saveTimelinePng(
    const QString &path, const QList<AttemptTimes> &attempts, const Theme &theme, const QFont &font)
{
    const auto letters = inPixels(font);
    const auto size = pictureSize(attempts, letters);
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    QPainter painter;
    if (!painter.begin(&image))
        return u"Cannot paint a PNG picture"_s;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(letters);
    paintTimeline(painter, QRectF({}, size), attempts, theme);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return u"Cannot make a PNG picture"_s;
    return writePicture(path, buffer.data());
}

} // namespace BlazeAuth::Bench
