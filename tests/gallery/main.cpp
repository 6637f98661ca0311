// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/translations.h"
#include "tests/gallery/order.h"
#include "tests/gallery/scenes.h"
#include "tests/gallery/sheet.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>

/// \file
/// Takes a picture of the window in each state, theme and language, and puts those of one theme and language
/// on a sheet. Each time the same bytes: clock, fonts and server are its own, and nothing is read of the
/// settings of whoever runs it.

using namespace BlazeAuth;
using namespace BlazeAuth::Gallery;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitOnFailure = 1;
constexpr int exitOnUsage = 2;

int complain(const QString &problem, int code)
{
    std::fprintf(stderr, "blazeauth-gallery: %s\n", qUtf8Printable(problem));
    return code;
}

/// Whatever could make one computer's pictures differ from another's.
void fixEnvironment(int percent, const QString &home)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    for (const auto *folder :
        {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(folder, home.toUtf8());
    for (const auto *setting :
        {"QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI", "QT_ACCESSIBILITY"})
        qunsetenv(setting);
}

/// Sets those that have the letters of all languages. Returns one that is missing, if there is one.
QString setFonts()
{
    const QStringList families{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK JP"_s};
    for (const auto &family : families) {
        if (!QFontDatabase::hasFamily(family))
            return family;
    }
    QFont font(families);
    font.setPointSize(10);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    QApplication::setFont(font);
    return {};
}

/// Whatever the window complains of is something to mend, but for what the platform says of each window.
void endOnWarning(QtMsgType type, const QMessageLogContext & /*context*/, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || text.startsWith("This plugin does not support"_L1))
        return;
    std::_Exit(complain(text, exitOnFailure));
}

/// What went wrong, if anything did.
using Problem = QString;

Problem takePictures(const Order &order, Tests::VirtualTime &time, QList<Picture> &pictures)
{
    const auto all = scenes();
    for (const auto &scene : all) {
        if (!order.states.contains(scene.state))
            continue;
        Stand stand(time);
        scene.play(stand);
        const auto image = stand.picture();
        if (stand.state() != scene.state)
            return u"the window is not %1 but %2"_s.arg(nameOf(scene.state), nameOf(stand.state()));
        pictures.append({nameOf(scene.state), image});
    }
    return {};
}

Problem save(const QImage &image, const QString &file)
{
    return savePng(image, file) ? QString() : u"cannot write %1"_s.arg(file);
}

Problem hang(const Order &order, const Dress &dress, const QLocale &language, const QList<Picture> &pictures)
{
    const QDir folder(order.folder);
    if (order.separate) {
        for (const auto &picture : pictures) {
            if (auto problem = save(picture.image, folder.filePath(picture.name + u".png"_s));
                !problem.isEmpty())
                return problem;
        }
        return {};
    }
    const auto title =
        u"%1, %2, %3 %"_s.arg(dress.name, QLocale::languageToString(language.language())).arg(order.percent);
    const auto file = u"%1-%2-%3.png"_s.arg(dress.name, language.bcp47Name()).arg(order.percent);
    return save(sheetOf(title, pictures, themeFor(QApplication::palette())), folder.filePath(file));
}

Problem fill(const Order &order, Tests::VirtualTime &time)
{
    Translations translations;
    const auto palette = QApplication::palette();
    for (const auto &language : order.languages) {
        translations.setLanguage(language);
        for (const auto &dress : order.dresses) {
            QApplication::setPalette(paletteFor(dress.scheme, palette).value_or(palette));
            QList<Picture> pictures;
            if (auto problem = takePictures(order, time, pictures); !problem.isEmpty())
                return problem;
            if (auto problem = hang(order, dress, language, pictures); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto read = readOrder(arguments);
    if (const auto *problem = std::get_if<OrderProblem>(&read))
        return complain(problem->what, exitOnUsage);
    const auto *order = std::get_if<Order>(&read);
    if (order == nullptr)
        return exitOnUsage;

    qInstallMessageHandler(endOnWarning);
    const QTemporaryDir home;
    fixEnvironment(order->percent, home.path());
    auto *time = new Tests::VirtualTime;
    QCoreApplication::setEventDispatcher(time); // the application deletes it
    const QApplication application(argc, argv);
    if (const auto font = setFonts(); !font.isEmpty())
        return complain(
            u"the font %1 is missing; script/bootstrap test installs it"_s.arg(font), exitOnFailure);
    if (!QDir().mkpath(order->folder))
        return complain(u"cannot make %1"_s.arg(order->folder), exitOnFailure);
    const auto problem = fill(*order, *time);
    return problem.isEmpty() ? EXIT_SUCCESS : complain(problem, exitOnFailure);
}
