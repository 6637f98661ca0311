// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/logo.h"

#include "ui/look/sharppicture.h"
#include "ui/look/theme.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLoggingCategory>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

Q_LOGGING_CATEGORY(log, "blazeauth.window")

constexpr double widest = 2.0; // in heights

} // namespace

Logo::Logo(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Logo::setVendorLogo(const QByteArray &svg)
{
    m_vendor.reset();
    if (!svg.isEmpty()) {
        auto read = readVendorLogo(svg);
        if (const auto *problem = std::get_if<LogoProblem>(&read)) {
            qCWarning(log, "the vendor's logo is not shown: %s", qUtf8Printable(problem->why));
        } else {
            m_vendor = std::get<VendorLogo>(std::move(read));
            m_key = QString::fromLatin1(QCryptographicHash::hash(svg, QCryptographicHash::Sha256).toHex());
        }
    }
    updateGeometry();
    update();
}

QSize Logo::sizeHint() const
{
    const int height = scaled(Size::logo, font());
    if (!m_vendor)
        return {height, height};
    const auto stretch = m_vendor->proportions.width() / m_vendor->proportions.height();
    return {static_cast<int>(std::lround(height * qBound(1.0, stretch, widest))), height};
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSharply(painter, QRectF(rect()), m_vendor ? m_key : u"logo"_s,
        [this](QPainter &picture, const QRectF &ground) {
            QSvgRenderer renderer;
            if (m_vendor)
                renderer.load(m_vendor->svg);
            else
                renderer.load(u":/blazeauth/io.github.blazeauth_qt.Login.svg"_s);
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(&picture, ground);
        });
}

} // namespace BlazeAuth
