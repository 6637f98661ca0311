// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/language.h"
#include "session/translations.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

/// One text of a catalogue's source.
struct Text
{
    QByteArray context;
    QByteArray source;
    QByteArray comment;
};

QList<Text> textsOf(const QString &language)
{
    QFile file(u"" CATALOGUE_SOURCES "/blazeauth_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Text> texts;
    Text text;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && reader.name() == u"message")
            texts.append(text);
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"message")
            text.comment.clear();
        else if (reader.name() == u"name")
            text.context = reader.readElementText().toUtf8();
        else if (reader.name() == u"source")
            text.source = reader.readElementText().toUtf8();
        else if (reader.name() == u"comment")
            text.comment = reader.readElementText().toUtf8();
    }
    return texts;
}

QString name(const QString &language)
{
    return u"blazeauth_%1.qm"_s.arg(language);
}

/// Trims what is in the file; the program's exit code.
int trim(const QString &file)
{
    QProcess process;
    process.start(u"" TRIMCATALOGUE ""_s, {file, file + u".trimmed"_s});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                     : -1;
}

} // namespace

/// The catalogues in the program say what those of lrelease do, and not more.
class TestTrimCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysTheSame_data();
    void saysTheSame();
    void leavesOtherContextsAlone_data() { saysTheSame_data(); }
    void leavesOtherContextsAlone();
    void holdsNoEnglish();
    void refusesWhatIsNoCatalogue_data();
    void refusesWhatIsNoCatalogue();
};

void TestTrimCatalogue::saysTheSame_data()
{
    QTest::addColumn<QString>("language");
    static_cast<void>(languages()); // takes the catalogues into the program
    const auto files = QDir(catalogueFolder).entryList();
    QCOMPARE(files.size(), 12);
    for (const auto &file : files) {
        const auto language = file.sliced(name({}).indexOf(u'.')).chopped(3);
        QTest::newRow(language.toLatin1().constData()) << language;
    }
}

void TestTrimCatalogue::saysTheSame()
{
    QFETCH(QString, language);
    QTranslator whole;
    QVERIFY(whole.load(name(language), u"" WHOLE_CATALOGUES ""_s));
    QTranslator trimmed;
    QVERIFY(trimmed.load(name(language), catalogueFolder));
    const auto texts = textsOf(language);
    QVERIFY(texts.size() > 500);
    for (const auto &text : texts) {
        const auto *context = text.context.constData();
        const auto *source = text.source.constData();
        const auto *comment = text.comment.constData();
        QVERIFY2(!trimmed.translate(context, source, comment).isEmpty(), source);
        for (const int count : {-1, 0, 1, 2, 3, 5, 11, 100})
            QCOMPARE(trimmed.translate(context, source, comment, count),
                whole.translate(context, source, comment, count));
    }
}

void TestTrimCatalogue::leavesOtherContextsAlone()
{
    QFETCH(QString, language);
    QTranslator trimmed;
    QVERIFY(trimmed.load(name(language), catalogueFolder));
    for (const auto &text : textsOf(language)) {
        const auto *source = text.source.constData();
        QCOMPARE(trimmed.translate("QPlatformTheme", source, text.comment.constData()), QString());
        QCOMPARE(trimmed.translate("MainWindow", source), QString());
    }
}

void TestTrimCatalogue::holdsNoEnglish()
{
    QFile file(u"%1/%2"_s.arg(catalogueFolder, name(u"de"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Check your network connection, then try again."));
}

void TestTrimCatalogue::refusesWhatIsNoCatalogue_data()
{
    QFile file(u"" WHOLE_CATALOGUES "/"_s + name(u"de"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("<TS version=\"2.1\"></TS>");
    QTest::newRow("the beginning alone") << whole.first(16);
    QTest::newRow("half") << whole.first(whole.size() / 2);
    QTest::newRow("without its end") << whole.chopped(1);
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    auto astray = whole; // the offset of its first message
    astray[astray.indexOf('\x42') + 9] = '\x7f';
    QTest::newRow("a message out of it") << astray;
}

void TestTrimCatalogue::refusesWhatIsNoCatalogue()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"catalogue.qm"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    QCOMPARE(trim(file.fileName()), 1);
    QVERIFY(!QFile::exists(file.fileName() + u".trimmed"_s));
}

QTEST_GUILESS_MAIN(TestTrimCatalogue)
#include "tst_trimcatalogue.moc"
