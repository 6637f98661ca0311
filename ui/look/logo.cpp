// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/logo.h"

#include "ui/look/theme.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

Logo::Logo(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Logo::sizeHint() const
{
    const int size = scaled(Size::logo, font());
    return {size, size};
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QSvgRenderer(u":/blazeauth/io.github.blazeauth_qt.Login.svg"_s).render(&painter, QRectF(rect()));
}

} // namespace BlazeAuth
