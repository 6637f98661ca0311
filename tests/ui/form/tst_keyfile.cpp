// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/keyfile.h"

#include "session/protocol/licensetext.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringConverter>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"ABCD-EFGH-1234"_s;

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

} // namespace

/// A license that comes as a file.
class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void holdsTheKey_data();
    void holdsTheKey();
    void problems_data();
    void problems();
    void noFile_data();
    void noFile();
    void endlessFilesAreNotOpened();
    void oneFileOfThisComputer_data();
    void oneFileOfThisComputer();

private:
    QString write(const QByteArray &content);

    QTemporaryDir m_folder;
};

QString TestKeyFile::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"license.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be written");
    return file.fileName();
}

void TestKeyFile::holdsTheKey_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto letter = u"Grüße! Your key: ABCD-EFGH-1234\r\n"_s;
    QTest::newRow("the key alone") << key.toUtf8();
    QTest::newRow("a line") << key.toUtf8() + "\r\n";
    QTest::newRow("UTF-8") << letter.toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(letter, QStringConverter::Utf8);
    QTest::newRow("UTF-16, little end first") << encoded(letter, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << encoded(letter, QStringConverter::Utf16BE);
    QTest::newRow("UTF-32") << encoded(letter, QStringConverter::Utf32LE);
    QTest::newRow("Latin-1") << letter.toLatin1();
    QTest::newRow("as large as may be")
        << QByteArray(longestLicenseText - key.size() - 1, '.') + '\n' + key.toUtf8();
    QTest::newRow("half a character") << encoded(key, QStringConverter::Utf16BE) + '\0';
    QTest::newRow("broken over lines") << QByteArray("ABCD-\nEFGH-\n1234\n");
}

void TestKeyFile::holdsTheKey()
{
    QFETCH(QByteArray, content);
    QCOMPARE(keyInFile(write(content)), KeyFileContent(key));
}

void TestKeyFile::problems_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<KeyFileProblem>("problem");
    QTest::newRow("empty") << QByteArray() << KeyFileProblem::NoKey;
    QTest::newRow("too short") << QByteArray("ABC12\n") << KeyFileProblem::NoKey;
    QTest::newRow("too long") << QByteArray(65, 'A') << KeyFileProblem::NoKey;
    QTest::newRow("words") << QByteArray("Dear customer,\nthank you.\n") << KeyFileProblem::NoKey;
    QTest::newRow("several keys") << QByteArray("ABCD-EFGH-1234\nABCD-EFGH-5678\n")
                                  << KeyFileProblem::SeveralKeys;
    QTest::newRow("too large") << QByteArray(longestLicenseText + 1, '\n') << KeyFileProblem::TooLarge;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << KeyFileProblem::NotText;
    QTest::newRow("UTF-16 without a mark")
        << encoded(key, QStringConverter::Utf16LE).sliced(2) << KeyFileProblem::NotText;
    QTest::newRow("a colourful console")
        << QByteArray("\x1b[1mABCD-EFGH-1234\x1b[0m") << KeyFileProblem::NotText;
}

void TestKeyFile::problems()
{
    QFETCH(QByteArray, content);
    QFETCH(KeyFileProblem, problem);
    QCOMPARE(keyInFile(write(content)), KeyFileContent(problem));
}

void TestKeyFile::noFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a device") << u"/dev/zero"_s;
}

void TestKeyFile::noFile()
{
    QFETCH(QString, path);
    QCOMPARE(keyInFile(path), KeyFileContent(KeyFileProblem::Unreadable));
}

void TestKeyFile::endlessFilesAreNotOpened()
{
    const auto pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    QCOMPARE(keyInFile(pipe), KeyFileContent(KeyFileProblem::Unreadable));
}

void TestKeyFile::oneFileOfThisComputer_data()
{
    const auto file = QUrl::fromLocalFile(write(key.toUtf8()));
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<KeyFileContent>("content");
    const auto row = [](const char *name, const QList<QUrl> &urls, bool isFile,
                         const KeyFileContent &content) { QTest::newRow(name) << urls << isFile << content; };
    row("one", {file}, true, key);
    row("two", {file, file}, true, KeyFileProblem::SeveralFiles);
    row("elsewhere", {QUrl(u"sftp://example.com/license.txt"_s)}, true, KeyFileProblem::Unreadable);
    row("a link", {QUrl(u"https://example.com/license"_s)}, false, KeyFileProblem::Unreadable);
    row("nothing", {}, false, KeyFileProblem::Unreadable);
}

void TestKeyFile::oneFileOfThisComputer()
{
    QFETCH(QList<QUrl>, urls);
    QFETCH(bool, isFile);
    QFETCH(KeyFileContent, content);
    QMimeData data;
    data.setUrls(urls);
    QCOMPARE(holdsFiles(data), isFile);
    QCOMPARE(keyInFiles(data), content);
}

QTEST_APPLESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
