// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/gallery/sheet.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QImageWriter>
#include <QtGui/QPainter>

#include <algorithm>
#include <limits>

namespace BlazeAuth::Gallery {
namespace {

constexpr int columns = 6;
constexpr qsizetype mostColors = 256; // of a PNG with one byte for each pixel
constexpr qsizetype mostExact = 64; // of them: those that whole areas have

/// How different the two look: the edges of letters may be a little lighter or darker, but what is red stays
/// red.
int distance(QRgb first, QRgb second)
{
    const auto luma = [](QRgb color) { return (2 * qRed(color) + 5 * qGreen(color) + qBlue(color)) / 8; };
    const auto square = [](int difference) { return difference * difference; };
    const int lighter = luma(first) - luma(second);
    constexpr int weightOfHue = 6;
    return square(lighter)
           + weightOfHue
                 * (square(qRed(first) - qRed(second) - lighter)
                     + square(qBlue(first) - qBlue(second) - lighter));
}

/// Adds those of \a byNumber that are more than \a apart from all of \a chosen, as long as there is room.
void choose(QList<QRgb> &chosen, const QList<QRgb> &byNumber, int apart)
{
    for (const auto color : byNumber) {
        if (chosen.size() == mostColors)
            return;
        const bool isNew =
            std::ranges::all_of(chosen, [&](QRgb other) { return distance(color, other) > apart; });
        if (isNew)
            chosen.append(color);
    }
}

QList<QRgb> colorsByNumber(const QImage &image)
{
    QHash<QRgb, int> numbers;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++numbers[line[x]];
    }
    auto colors = numbers.keys();
    std::ranges::sort(colors, [&numbers](QRgb first, QRgb second) {
        return std::pair(numbers[second], first) < std::pair(numbers[first], second);
    });
    return colors;
}

/// Of \a byNumber the first of all that are nearly the same: to compare them all would take long.
QList<QRgb> shadesOf(const QList<QRgb> &byNumber)
{
    QList<QRgb> shades;
    QSet<QRgb> seen;
    for (const auto color : byNumber) {
        const auto shade = color & 0xf8f8f8;
        if (!seen.contains(shade)) {
            seen.insert(shade);
            shades.append(color);
        }
    }
    return shades;
}

QList<QRgb> paletteOf(const QImage &image)
{
    const auto all = colorsByNumber(image);
    const auto exact = all.first(qMin(mostExact, all.size()));
    const auto byNumber = shadesOf(all);
    // First so coarse that there is room for everything, and then as fine as there is room for.
    int apart = 0;
    auto chosen = exact;
    for (;; apart = 2 * apart + 1) {
        chosen = exact;
        choose(chosen, byNumber, apart);
        if (chosen.size() < mostColors)
            break;
    }
    for (; apart > 0; apart /= 2)
        choose(chosen, byNumber, apart);
    return chosen;
}

QImage withFewColors(const QImage &image)
{
    const auto source = image.convertToFormat(QImage::Format_RGB32);
    const auto palette = paletteOf(source);
    QHash<QRgb, uchar> nearest;
    const auto indexOf = [&](QRgb color) {
        const auto known = nearest.constFind(color);
        if (known != nearest.constEnd())
            return *known;
        const auto best = std::ranges::min_element(
            palette, {}, [color](QRgb candidate) { return distance(color, candidate); });
        return *nearest.insert(color, static_cast<uchar>(best - palette.begin()));
    };
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(palette);
    for (int y = 0; y < source.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        auto *to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x)
            to[x] = indexOf(from[x]);
    }
    return result;
}

} // namespace

QImage sheetOf(const QString &title, const QList<Picture> &pictures, const Theme &theme)
{
    const double scale = pictures.constFirst().image.devicePixelRatio();
    const QSize size = pictures.constFirst().image.size() / scale;
    const auto font = fontFor(TextSize::Strong, QGuiApplication::font());
    const int line = QFontMetrics(font).height();
    constexpr int margin = 2 * Size::huge;
    const QSize cell(size.width() + margin, size.height() + line + Size::small + margin);
    const int across = qMin(columns, static_cast<int>(pictures.size()));
    const int down = (static_cast<int>(pictures.size()) + across - 1) / across;
    const QSize whole(across * cell.width() + margin, 2 * margin + line + down * cell.height());

    QImage sheet(whole * scale, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(scale);
    sheet.fill(theme.card);
    QPainter painter(&sheet);
    painter.setPen(theme.text);
    painter.setFont(fontFor(TextSize::Title, QGuiApplication::font()));
    painter.drawText(QRect(margin, margin / 2, whole.width() - 2 * margin, margin + line),
        Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(font);
    for (int i = 0; i < pictures.size(); ++i) {
        const auto &picture = pictures.at(i);
        const QPoint corner(
            margin + i % across * cell.width(), 2 * margin + line + i / across * cell.height());
        painter.drawImage(corner, picture.image);
        painter.drawText(QRect(corner + QPoint(0, size.height() + Size::small), QSize(size.width(), line)),
            Qt::AlignCenter, picture.name);
    }
    return sheet;
}

bool savePng(const QImage &image, const QString &path)
{
    QImageWriter writer(path, "png");
    writer.setQuality(0); // the best compression
    return writer.write(withFewColors(image));
}

} // namespace BlazeAuth::Gallery
