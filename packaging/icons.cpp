// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>
#include <QtCore/QTextStream>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cstdlib>

// Paints one SVG in all sizes, for desktops that want a PNG of just the size they show:
//   blazeauth_icons SVG FOLDER NAME SIZE...
// writes FOLDER/SIZExSIZE/apps/NAME.png.

using namespace Qt::StringLiterals;

namespace {

bool writeIcon(QSvgRenderer &picture, int size, const QString &path)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(path).path()) && image.save(path, "PNG");
}

int complain(const QString &problem)
{
    QTextStream(stderr) << u"blazeauth_icons: "_s << problem << u'\n';
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() < 4)
        return complain(u"call it with SVG FOLDER NAME SIZE..."_s);
    QSvgRenderer picture(arguments.at(0));
    if (!picture.isValid())
        return complain(u"%1 is no SVG"_s.arg(arguments.at(0)));
    const QStringList sizes = arguments.sliced(3);
    for (const QString &size : sizes) {
        const QString path = u"%1/%2x%2/apps/%3.png"_s.arg(arguments.at(1), size, arguments.at(2));
        if (size.toInt() <= 0 || !writeIcon(picture, size.toInt(), path))
            return complain(u"%1 cannot be written"_s.arg(path));
    }
    return EXIT_SUCCESS;
}
