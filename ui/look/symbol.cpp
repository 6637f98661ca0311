// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/symbol.h"

#include "ui/look/sharppicture.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

/// In a static library the linker takes what somebody asks for, and nobody else asks for the pictures.
static void linkPictures()
{
    Q_INIT_RESOURCE(blazeauth_pictures);
}

namespace BlazeAuth {
QString fileOf(Symbol symbol)
{
    linkPictures();
    switch (symbol) {
    case Symbol::Error:
        return u":/blazeauth/symbols/error.svg"_s;
    case Symbol::Warning:
        return u":/blazeauth/symbols/warning.svg"_s;
    case Symbol::Success:
        return u":/blazeauth/symbols/success.svg"_s;
    case Symbol::Cross:
        return u":/blazeauth/symbols/cross.svg"_s;
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

void drawSymbol(QPainter &painter, Symbol symbol, const QRectF &rect, const QColor &color)
{
    const auto file = fileOf(symbol);
    drawSharply(
        painter, rect, file + color.name(QColor::HexArgb), [&](QPainter &picture, const QRectF &ground) {
            QSvgRenderer(file).render(&picture, ground);
            // The file gives the shape, the theme gives the colour.
            picture.setCompositionMode(QPainter::CompositionMode_SourceIn);
            picture.fillRect(ground, color);
        });
}

} // namespace BlazeAuth
