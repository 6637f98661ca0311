// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/windowsettings.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

const QList<QLocale> &languages()
{
    static const QList<QLocale> all{QLocale(u"en"_s), QLocale(u"de"_s), QLocale(u"pt_BR"_s)};
    return all;
}

const QString defaultsAreUsed = u"^window settings: .*default"_s;

} // namespace

/// What the window remembers, and what it makes of a file that is not as it should be: defaults and one line.
class TestWindowSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip_data();
    void roundTrip();
    void firstStartIsSilent();
    void reading_data();
    void reading();
    void oneValueDoesNotCostTheOthers();
    void noPlainFile();
    void writingMendsWhatWasCorrupt();
    void cannotBeWritten();
    void placeByDefault();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"window.ini"_s); }
    void put(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // so a second line fails
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestWindowSettings::put(const QByteArray &text) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestWindowSettings::roundTrip_data()
{
    QTest::addColumn<WindowSettings>("settings");
    QTest::newRow("defaults") << WindowSettings();
    QTest::newRow("German, dark, none") << WindowSettings{
        .language = QLocale(u"de"_s), .colorScheme = ColorScheme::Dark, .proxy = WithoutProxy()};
    QTest::newRow("Portuguese, high contrast, SOCKS") << WindowSettings{.language = QLocale(u"pt_BR"_s),
        .colorScheme = ColorScheme::HighContrast,
        .proxy = ManualProxy{.kind = ProxyKind::Socks5, .host = u"xn--bcher-kva.example"_s, .port = 1080}};
    QTest::newRow("light, HTTP") << WindowSettings{.language = {},
        .colorScheme = ColorScheme::Light,
        .proxy = ManualProxy{.kind = ProxyKind::Http, .host = u"::1"_s, .port = 65535}};
}

void TestWindowSettings::roundTrip()
{
    QFETCH(WindowSettings, settings);
    const WindowSettingsFile file(path());
    file.write({.language = QLocale(u"en"_s), .proxy = ManualProxy{.host = u"old"_s, .port = 1}});
    file.write(settings);
    QCOMPARE(WindowSettingsFile(path()).read(languages()), settings);
}

void TestWindowSettings::firstStartIsSilent()
{
    const WindowSettingsFile file(path());
    QCOMPARE(file.read(languages()), WindowSettings());
    QVERIFY(!QFile::exists(path())); // reading writes nothing
    put("");
    QCOMPARE(file.read(languages()), WindowSettings());
}

void TestWindowSettings::reading_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("newer version", "[General]\nversion=2\ntheme=dark\n");
    row("version beyond any", "[General]\nversion=99999999999999999999\ntheme=dark\n");
    row("no version", "[General]\ntheme=dark\n");
    row("version 0", "[General]\nversion=0\ntheme=dark\n");
    row("version is a list", "[General]\nversion=1, 1\ntheme=dark\n");
    row("unknown language", "[General]\nversion=1\nlanguage=tlh\n");
    row("language of a newer program", "[General]\nversion=1\nlanguage=eo\n");
    row("unknown theme", "[General]\nversion=1\ntheme=SECRET\n");
    row("unknown proxy", "[General]\nversion=1\n[proxy]\nkind=ftp\n");
    row("proxy without host", "[General]\nversion=1\n[proxy]\nkind=http\nport=1\n");
    row("proxy without port", "[General]\nversion=1\n[proxy]\nkind=http\nhost=a\n");
    row("proxy with a login", "[General]\nversion=1\n[proxy]\nkind=http\nhost=me:SECRET@a\nport=1\n");
    row("all wrong", "[General]\nversion=1\nlanguage=SECRET\ntheme=SECRET\n[proxy]\nkind=SECRET\n");
    row("broken section", "[General\nversion=1\ntheme=dark\n");
    row("a text", "Dear reader,\nSECRET\n");
    row("a text with the word", "the version is SECRET\n");
    row("object", "[General]\nversion=1\ntheme=@Variant(\\0\\0\\0\\x7f)\n");
    row("nulls", QByteArray(500, '\0'));
    row("not UTF-8", "[General]\nversion=1\ntheme=\xff\xfe\n");
    row("large", "[General]\nversion=1\n" + QByteArray("theme=dark\n").repeated(10'000));
}

void TestWindowSettings::reading()
{
    QFETCH(QByteArray, text);
    put(text);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^window settings: (?!.*SECRET).*default"_s));
    QCOMPARE(WindowSettingsFile(path()).read(languages()), WindowSettings());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text); // nothing is overwritten that the user might want back
}

void TestWindowSettings::oneValueDoesNotCostTheOthers()
{
    put("[General]\nversion=1\nlanguage=xx\ntheme=dark\n[proxy]\nkind=none\n");
    QTest::ignoreMessage(QtWarningMsg, "window settings: not understood: language; the default is used");
    const WindowSettings expected{.language = {}, .colorScheme = ColorScheme::Dark, .proxy = WithoutProxy()};
    QCOMPARE(WindowSettingsFile(path()).read(languages()), expected);
}

void TestWindowSettings::noPlainFile()
{
    const WindowSettingsFile file(path());
    QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0); // whoever reads it waits for ever
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(defaultsAreUsed));
    QCOMPARE(file.read(languages()), WindowSettings());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be written"_s));
    file.write({});
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkpath(path()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(defaultsAreUsed));
    QCOMPARE(file.read(languages()), WindowSettings());
}

void TestWindowSettings::writingMendsWhatWasCorrupt()
{
    put("Dear reader,\nversion @ SECRET\n");
    const WindowSettingsFile file(path());
    const WindowSettings settings{.language = {}, .colorScheme = ColorScheme::Light, .proxy = {}};
    file.write(settings);
    QCOMPARE(file.read(languages()), settings);
    QFile written(path());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("SECRET"));
}

void TestWindowSettings::cannotBeWritten()
{
    put({});
    const WindowSettingsFile file(path() + u"/below/a/file.ini"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^window settings: they cannot be written"_s));
    file.write({});
}

void TestWindowSettings::placeByDefault()
{
    QVERIFY(WindowSettingsFile().path().endsWith("/blazeauth/window.ini"_L1));
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
