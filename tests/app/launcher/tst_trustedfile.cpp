// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/trustedfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestTrustedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reads_data();
    void reads();
    void refusesModes_data();
    void refusesModes();
    void refusesFolders_data();
    void refusesFolders();
    void refusesFoldersAbove();
    void refusesOthersOwn();
    void refusesLinks();
    void followsLinkedFolders();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesTooLarge();

private:
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"above/folder"_s); }
    [[nodiscard]] QString path() const { return folder() + u"/file"_s; }
    static void setMode(const QString &path, mode_t mode)
    {
        QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
    }
    void verifyRefused(const QString &path, const QString &expected) const
    {
        const auto result = readTrustedFile(path, 1024);
        const auto *problem = std::get_if<FileProblem>(&result);
        QVERIFY(problem);
        QVERIFY2(problem->text.contains(expected), qPrintable(problem->text));
        QVERIFY(!problem->text.contains(u'\n'));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestTrustedFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    setMode(m_directory->filePath(u"above"_s), 0755);
    setMode(folder(), 0755);
    write("content");
    setMode(path(), 0644);
}

void TestTrustedFile::reads_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<uint>("folderMode");
    QTest::newRow("usual") << 0644U << 0755U;
    QTest::newRow("for the owner alone") << 0400U << 0700U;
    QTest::newRow("folder in which everybody only changes what is theirs") << 0644U << 01777U;
}

void TestTrustedFile::reads()
{
    QFETCH(const uint, mode);
    QFETCH(const uint, folderMode);
    setMode(path(), mode);
    setMode(folder(), folderMode);
    const auto result = readTrustedFile(path(), 1024);
    const auto *problem = std::get_if<FileProblem>(&result);
    QVERIFY2(!problem, problem ? qPrintable(problem->text) : "");
    QCOMPARE(std::get<QByteArray>(result), "content");
}

void TestTrustedFile::refusesModes_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("group") << 0664U;
    QTest::newRow("everybody") << 0666U;
    QTest::newRow("everybody but the group") << 0646U;
    QTest::newRow("everybody, sticky") << 01666U;
}

void TestTrustedFile::refusesModes()
{
    QFETCH(const uint, mode);
    setMode(path(), mode);
    verifyRefused(path(), u"can be written by others than its owner; take that away (chmod go-w)"_s);
}

void TestTrustedFile::refusesFolders_data()
{
    QTest::addColumn<uint>("mode");
    QTest::newRow("group") << 0775U;
    QTest::newRow("everybody") << 0777U;
}

void TestTrustedFile::refusesFolders()
{
    QFETCH(const uint, mode);
    setMode(folder(), mode);
    verifyRefused(path(), u"/folder, which others than its owner may write to"_s);
}

void TestTrustedFile::refusesFoldersAbove()
{
    setMode(m_directory->filePath(u"above"_s), 0777);
    verifyRefused(path(), u"/above, which others than its owner may write to"_s);
}

void TestTrustedFile::refusesOthersOwn()
{
    // Only root can give a file away; whoever else runs this has at least one that is not theirs.
    if (geteuid() != 0) {
        QVERIFY(std::holds_alternative<QByteArray>(readTrustedFile(u"/etc/passwd"_s, 1 << 20)));
        return;
    }
    constexpr uid_t somebody = 65534;
    QCOMPARE(chown(QFile::encodeName(path()).constData(), somebody, somebody), 0);
    verifyRefused(path(), u"belongs to neither root nor you"_s);
    QCOMPARE(chown(QFile::encodeName(path()).constData(), 0, 0), 0);
    QCOMPARE(chown(QFile::encodeName(folder()).constData(), somebody, somebody), 0);
    verifyRefused(path(), u"/folder, which belongs to neither root nor you"_s);
}

void TestTrustedFile::refusesLinks()
{
    const auto link = folder() + u"/link"_s;
    QVERIFY(QFile::link(path(), link));
    verifyRefused(link, u"is a link; name the file that it leads to"_s);
    QVERIFY(QFile::remove(path()));
    verifyRefused(link, u"is a link"_s);
}

void TestTrustedFile::followsLinkedFolders()
{
    const auto link = m_directory->filePath(u"link"_s);
    QVERIFY(QFile::link(folder(), link));
    QVERIFY(std::holds_alternative<QByteArray>(readTrustedFile(link + u"/file"_s, 1024)));
    setMode(folder(), 0777); // where it leads to counts
    verifyRefused(link + u"/file"_s, u"/folder, which others"_s);
}

void TestTrustedFile::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto missing = u"does not exist; name a file that does"_s;
    QTest::newRow("nothing") << QString() << missing;
    QTest::newRow("a folder") << u"/etc"_s << u"is no file; name one"_s;
    QTest::newRow("a folder by its slash") << u"/etc/"_s << missing;
    QTest::newRow("missing") << u"/etc/blazeauth-nowhere"_s << missing;
    QTest::newRow("missing folder") << u"/blazeauth-nowhere/file"_s << missing;
    QTest::newRow("a device") << u"/dev/null"_s << u"is no file; name one"_s;
    QTest::newRow("below a file") << u"/etc/passwd/file"_s << u"cannot be opened"_s;
}

void TestTrustedFile::refusesWhatIsNoFile()
{
    QFETCH(const QString, path);
    QFETCH(const QString, expected);
    verifyRefused(path, expected);
    const auto pipe = folder() + u"/pipe"_s;
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    verifyRefused(pipe, u"is no file; name one"_s);
}

void TestTrustedFile::refusesTooLarge()
{
    write(QByteArray(1025, 'x'));
    verifyRefused(path(), u"is larger than 1 KiB; shorten it"_s);
    write(QByteArray(1024, 'x'));
    QVERIFY(std::holds_alternative<QByteArray>(readTrustedFile(path(), 1024)));
}

QTEST_GUILESS_MAIN(TestTrustedFile)
#include "tst_trustedfile.moc"
