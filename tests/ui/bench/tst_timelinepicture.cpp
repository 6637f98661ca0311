// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/bench/timelinesamples.h"
#include "ui/bench/timelineexport.h"
#include "ui/bench/timelinepicture.h"
#include "ui/look/colorscheme.h"
#include "ui/look/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;

namespace {

constexpr int margin = 20;

Theme themeOf(ColorScheme scheme)
{
    const auto own = QApplication::palette();
    return themeFor(paletteFor(scheme, own).value_or(own));
}

/// The picture with a margin of another colour around it, which is none of the picture's.
QImage imageOf(const QList<AttemptTimes> &attempts, const Theme &theme, const QFont &font, double scale)
{
    const auto size = timelineSize(attempts, font).expandedTo({600, 0});
    const QSize whole = size + QSize(2 * margin, 2 * margin);
    QImage image(whole * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    paintTimeline(painter, QRectF(QPointF(margin, margin), size), attempts, theme);
    return image;
}

/// The texts of an SVG picture; none where it is no XML.
QStringList textsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QStringList texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "text"_L1)
            texts += reader.readElementText().trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pictures_data();
    void pictures();
    void everythingIsWritten_data();
    void everythingIsWritten();
    void png();
    void problems_data();
    void problems();
    void replacesWhatWasThere();
};

void TestTimelinePicture::pictures_data()
{
    QTest::addColumn<QList<AttemptTimes>>("attempts");
    QTest::addColumn<ColorScheme>("scheme");
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("fontScale");
    QTest::newRow("light") << twelveAttempts() << ColorScheme::Light << 1.0 << 1.0;
    QTest::newRow("dark") << twelveAttempts() << ColorScheme::Dark << 1.0 << 1.0;
    QTest::newRow("contrast") << twelveAttempts() << ColorScheme::HighContrast << 1.0 << 1.0;
    QTest::newRow("sharp") << twelveAttempts() << ColorScheme::Light << 2.0 << 1.0;
    QTest::newRow("large") << twelveAttempts() << ColorScheme::Dark << 1.0 << 2.0;
    const QList nothing{
        attemptOf({0ms, 0ms, 0ms, 0ms, 0ms, 0ms, 0ms}, AttemptEnd::Authorized, u"authorized"_s)};
    QTest::newRow("zero") << nothing + nothing << ColorScheme::Light << 1.0 << 1.0;
    QTest::newRow("minute") << QList{signedIn(60'000ms),
        attemptOf(
            {60'000ms, 0ms, 60'000ms, 0ms, 60'000ms, 0ms, 60'000ms}, AttemptEnd::Failed, u"failed timeout"_s)}
                            << ColorScheme::Dark << 1.0 << 1.0;
    QTest::newRow("underway") << QList{unreachable(), underWay()} << ColorScheme::Light << 1.0 << 1.0;
    QTest::newRow("empty") << QList<AttemptTimes>() << ColorScheme::Dark << 1.0 << 1.0;
}

void TestTimelinePicture::pictures()
{
    QFETCH(QList<AttemptTimes>, attempts);
    QFETCH(ColorScheme, scheme);
    QFETCH(double, scale);
    QFETCH(double, fontScale);
    const auto theme = themeOf(scheme);
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    const auto image = imageOf(attempts, theme, font, scale);
    const QDir folder(QApplication::applicationDirPath() + u"/timelines"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(image.save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));

    const int edge = qRound(margin * scale);
    const QRect inside = image.rect().adjusted(edge, edge, -edge, -edge);
    const auto around = QColor(Qt::magenta).rgb();
    const auto ground = theme.card.rgb();
    bool isOutside = false;
    bool isEmpty = true;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y))
                isOutside |= line[x] != around;
            else
                isEmpty &= line[x] == ground;
        }
    }
    QVERIFY(!isOutside);
    QVERIFY(!isEmpty);
    QCOMPARE(image.pixelColor(inside.topLeft()), theme.card);
    QCOMPARE(image.pixelColor(inside.bottomRight()), theme.card);
}

void TestTimelinePicture::everythingIsWritten_data()
{
    QTest::addColumn<QList<AttemptTimes>>("attempts");
    QTest::newRow("twelve") << twelveAttempts();
    QTest::newRow("a minute each") << QList{
        attemptOf({60'000ms, 60'000ms, 60'000ms, 60'000ms, 60'000ms, 60'000ms, 60'000ms}, AttemptEnd::Failed,
            u"failed timeout"_s)};
    QTest::newRow("under way") << QList{underWay()};
}

void TestTimelinePicture::everythingIsWritten()
{
    QFETCH(QList<AttemptTimes>, attempts);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"timeline.svg"_s);
    QCOMPARE(
        saveTimelineSvg(path, attempts, themeOf(ColorScheme::Light), QApplication::font()), std::nullopt);
    const auto texts = textsOf(path);
    const auto &newest = attempts.constLast();
    QVERIFY(texts.contains(headlineOf(newest)));
    for (const auto step : allAttemptSteps)
        QVERIFY2(texts.contains(nameOf(step)), qPrintable(nameOf(step)));
    for (const StepTimes &times : newest.steps)
        QVERIFY2(texts.contains(durationOf(times)), qPrintable(durationOf(times)));
    for (const AttemptTimes &earlier : attempts.first(attempts.size() - 1))
        QVERIFY2(texts.contains(earlier.outcome->text), qPrintable(earlier.outcome->text));
    QVERIFY(!texts.join(u' ').contains(u'…'));
}

void TestTimelinePicture::png()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"timeline.png"_s);
    const auto theme = themeOf(ColorScheme::Dark);
    QCOMPARE(saveTimelinePng(path, twelveAttempts(), theme, QApplication::font()), std::nullopt);
    const QImage image(path);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() >= 1200);
    QCOMPARE(image.pixelColor(0, 0), theme.card);
}

void TestTimelinePicture::problems_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/timeline.svg"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("a name that is too long") << QString(300, u'x') + u".svg"_s;
}

void TestTimelinePicture::problems()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const auto path = folder.path() + u'/' + name;
    for (const auto save : {saveTimelineSvg, saveTimelinePng}) {
        const auto problem = save(path, twelveAttempts(), themeOf(ColorScheme::Light), QApplication::font());
        QVERIFY(problem);
        QVERIFY2(problem->startsWith(u"Cannot write "_s + path + u": "_s), qPrintable(*problem));
        QVERIFY(!problem->contains(u'\n'));
        QVERIFY(!problem->endsWith(u"Unknown error"_s));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestTimelinePicture::replacesWhatWasThere()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"timeline.svg"_s);
    const auto theme = themeOf(ColorScheme::Light);
    QCOMPARE(saveTimelineSvg(path, {}, theme, QApplication::font()), std::nullopt);
    QCOMPARE(textsOf(path), QStringList{u"No attempt yet"_s});
    QCOMPARE(saveTimelineSvg(path, twelveAttempts(), theme, QApplication::font()), std::nullopt);
    QVERIFY(textsOf(path).size() > 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"timeline.svg"_s});
}

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
