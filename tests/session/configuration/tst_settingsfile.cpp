// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void missingIsNoSetting();
    void directoryIsRefused();
    void pipeIsRefused();
    void danglingLinkIsRefused();
    void tooLargeIsRefused();

private:
    QString write(const QByteArray &text)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test cannot write its file");
        return path();
    }
    [[nodiscard]] QString path() const { return m_directory.filePath(u"settings.ini"_s); }
    void verifyRefused(const QString &file, const QString &expected) const
    {
        const auto result = settingsFromFile(file);
        const auto *failure = std::get_if<Failure>(&result);
        QVERIFY(failure);
        QCOMPARE(failure->cause, FailureCause::SettingsUnusable);
        QVERIFY2(failure->detail.startsWith(u"settings file %1: "_s.arg(file)), qPrintable(failure->detail));
        QVERIFY2(failure->detail.contains(expected), qPrintable(failure->detail));
        QVERIFY(!failure->detail.contains(u'\n'));
    }

    QTemporaryDir m_directory;
};

void TestSettingsFile::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Settings>("expected");
    QTest::newRow("empty") << QByteArray() << Settings();
    QTest::newRow("all") << QByteArray("server=wss://a.example/ws\napi-key=BA0123456789ABCDEFGHI\n"
                                       "client-id=desktop-main\nca-file=/etc/ca.pem\nproxy=none\n")
                         << Settings{{Setting::Server, u"wss://a.example/ws"_s},
                                {Setting::ApiKey, u"BA0123456789ABCDEFGHI"_s},
                                {Setting::ClientId, u"desktop-main"_s}, {Setting::CaFile, u"/etc/ca.pem"_s},
                                {Setting::Proxy, u"none"_s}};
    QTest::newRow("section, comments, blanks, line ends")
        << QByteArray("; a comment\r\n# another\r\n\r\n[General]\r\n  proxy = none \r\n")
        << Settings{{Setting::Proxy, u"none"_s}};
    QTest::newRow("carriage returns")
        << QByteArray("proxy=none\rclient-id=desktop-main\r")
        << Settings{{Setting::Proxy, u"none"_s}, {Setting::ClientId, u"desktop-main"_s}};
    QTest::newRow("commas and quotes")
        << QByteArray("client-id=a,b\nca-file=\"/a b/c;d.pem\"\n")
        << Settings{{Setting::ClientId, u"a,b"_s}, {Setting::CaFile, u"/a b/c;d.pem"_s}};
    QTest::newRow("not ASCII") << QByteArray("client-id=Gerät\n")
                               << Settings{{Setting::ClientId, u"Gerät"_s}};
    QTest::newRow("empty value") << QByteArray("proxy=\n") << Settings();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfproxy=none\n")
                                     << Settings{{Setting::Proxy, u"none"_s}};
}

void TestSettingsFile::reads()
{
    QFETCH(const QByteArray, text);
    const auto result = settingsFromFile(write(text));
    const auto *failure = std::get_if<Failure>(&result);
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    QTEST(std::get<Settings>(result), "expected");
}

void TestSettingsFile::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no key") << QByteArray("proxy=none\nBA0123456789ABCDEFGHI\n")
                            << u"line 2: not of the form KEY=VALUE"_s;
    QTest::newRow("empty key") << QByteArray("=x\n") << u"line 1: not of the form KEY=VALUE"_s;
    QTest::newRow("unknown key") << QByteArray("apikey=x\n")
                                 << u"line 1: unknown key apikey; use one of server"_s;
    QTest::newRow("other case") << QByteArray("Server=x\n") << u"line 1: unknown key Server"_s;
    QTest::newRow("key twice") << QByteArray("server=a\nserver=b\n") << u"line 2: server is set twice"_s;
    QTest::newRow("key twice, between carriage returns")
        << QByteArray("server=a\rserver=b\n") << u"line 2: server is set twice"_s;
    QTest::newRow("key hidden behind a carriage return")
        << QByteArray("client-id=desktop\rapikey=x\n") << u"line 2: unknown key apikey"_s;
    QTest::newRow("section") << QByteArray("[blazeauth]\nserver=a\n") << u"line 1: sections"_s;
    QTest::newRow("open section") << QByteArray("[General\nserver=a\n") << u"line 1: sections"_s;
    QTest::newRow("zero byte") << QByteArray("server=a\0b\n", 11) << u"not a text file"_s;
    QTest::newRow("not UTF-8") << QByteArray("server=\xff\xfe\n") << u"not a text file"_s;
    QTest::newRow("half a character at the end") << QByteArray("server=a\xc3") << u"not a text file"_s;
    QTest::newRow("variant of QSettings")
        << QByteArray("server=@Invalid()\n") << u"line 1: the value of server"_s;
    QTest::newRow("variant of QSettings in a list")
        << QByteArray("client-id=desktop ,@Invalid()\n") << u"line 1: the value of client-id"_s;
    QTest::newRow("binary") << QByteArray("\x7f\x45\x4c\x46\x02\x01\x01\x00\x00\x80", 10)
                            << u"not a text file"_s;
}

void TestSettingsFile::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    verifyRefused(write(text), expected);
}

void TestSettingsFile::missingIsNoSetting()
{
    const auto result = settingsFromFile(m_directory.filePath(u"nowhere/settings.ini"_s));
    QVERIFY(std::get<Settings>(result).isEmpty());
}

void TestSettingsFile::directoryIsRefused()
{
    verifyRefused(m_directory.path(), u"not a file; move it away"_s);
}

void TestSettingsFile::pipeIsRefused()
{
    const auto pipe = m_directory.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    verifyRefused(pipe, u"not a file; move it away"_s);
}

void TestSettingsFile::danglingLinkIsRefused()
{
    const auto link = m_directory.filePath(u"link"_s);
    QVERIFY(QFile::link(m_directory.filePath(u"gone"_s), link));
    verifyRefused(link, u"not a file; move it away"_s);
}

void TestSettingsFile::tooLargeIsRefused()
{
    verifyRefused(write(QByteArray(70'000, '\n')), u"larger than 64 KiB"_s);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
