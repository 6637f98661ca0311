// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/symbol.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Error:
        return u":/blazeauth/symbols/error.svg"_s;
    case Symbol::Warning:
        return u":/blazeauth/symbols/warning.svg"_s;
    case Symbol::Success:
        return u":/blazeauth/symbols/success.svg"_s;
    case Symbol::Eye:
        return u":/blazeauth/symbols/eye.svg"_s;
    case Symbol::EyeOff:
        return u":/blazeauth/symbols/eye-off.svg"_s;
    case Symbol::More:
        return u":/blazeauth/symbols/more.svg"_s;
    case Symbol::Information:
        break;
    }
    return u":/blazeauth/symbols/information.svg"_s;
}

} // namespace

void drawSymbol(QPainter &painter, Symbol symbol, const QRectF &rect, const QColor &color)
{
    const auto scale = painter.device()->devicePixelRatioF();
    QImage image((rect.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter colored(&image);
    QSvgRenderer(fileOf(symbol)).render(&colored);
    // The file gives the shape, the theme gives the colour.
    colored.setCompositionMode(QPainter::CompositionMode_SourceIn);
    colored.fillRect(image.rect(), color);
    colored.end();
    painter.drawImage(rect, image);
}

} // namespace BlazeAuth
