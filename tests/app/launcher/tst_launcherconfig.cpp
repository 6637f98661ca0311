// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/launcherconfig.h"

#include "session/clientid.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray key = "api-key=BA0123456789ABCDEFGHI\n";
const QByteArray drawing =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>)";

} // namespace

class TestLauncherConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAll();
    void fillsInTheRest();
    void followsNoEnvironment();
    void refuses_data();
    void refuses();
    void refusesWhatOthersCanWrite_data();
    void refusesWhatOthersCanWrite();
    void refusesMissing();

private:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] QString path() const { return m_directory.filePath(u"launcher.ini"_s); }
    [[nodiscard]] LauncherConfig read(const QByteArray &text) const
    {
        write(u"launcher.ini"_s, text);
        const auto result = readLauncherConfig(path());
        if (const auto *problem = std::get_if<ConfigProblem>(&result))
            qFatal("%s", qPrintable(problem->text));
        return std::get<LauncherConfig>(result);
    }
    [[nodiscard]] static QString problemOf(const QString &path)
    {
        const auto result = readLauncherConfig(path);
        const auto *problem = std::get_if<ConfigProblem>(&result);
        return problem ? problem->text : QString();
    }

    QTemporaryDir m_directory;
};

void TestLauncherConfig::initTestCase()
{
    write(u"logo.svg"_s, drawing);
    write(u"hostile.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><image/></svg>)");
    write(u"empty.svg"_s, {});
    write(u"large.svg"_s, QByteArray(70'000, ' '));
    write(u"none.pem"_s, "no certificate");
}

void TestLauncherConfig::readsAll()
{
    const auto config = read("# what a vendor writes\n[General]\nserver=wss://auth.example.com/ws\n" + key
                             + "client-id=desktop-main\n"
                               "pins=sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
                               "name=Editor\nlogo=logo.svg\naccent=#3366cc\n"
                               "support_link=mailto:help@example.com\non_session_end=terminate\n"
                               "connection_grace=120\nwarning=45\nkill_after=5\n");
    QCOMPARE(config.session.server, QUrl(u"wss://auth.example.com/ws"_s));
    QCOMPARE(config.session.apiKey, u"BA0123456789ABCDEFGHI"_s);
    QCOMPARE(config.session.clientId, u"desktop-main"_s);
    QCOMPARE(config.session.pins, QList<QByteArray>{QByteArray(32, '\0')});
    QVERIFY(config.session.authorities.isEmpty());
    QCOMPARE(config.branding.name, u"Editor"_s);
    QCOMPARE(config.branding.logo, drawing);
    QCOMPARE(config.branding.accent, QColor(0x33, 0x66, 0xcc));
    QCOMPARE(config.branding.supportLink, QUrl(u"mailto:help@example.com"_s));
    QCOMPARE(config.end.onSessionEnd, OnSessionEnd::Terminate);
    QCOMPARE(config.end.connectionGrace, 120s);
    QCOMPARE(config.end.warning, 45s);
    QCOMPARE(config.end.killAfter, 5s);
}

void TestLauncherConfig::fillsInTheRest()
{
    const auto config = read(key);
    QCOMPARE(config.session.server, SessionConfig().server);
    QCOMPARE(config.session.clientId, clientIdFor(u"BA0123456789ABCDEFGHI"_s));
    QVERIFY(config.session.pins.isEmpty());
    QVERIFY(config.branding.name.isEmpty());
    QVERIFY(config.branding.logo.isNull());
    QVERIFY(!config.branding.accent.isValid());
    QCOMPARE(config.end.onSessionEnd, OnSessionEnd::Warn);
    QCOMPARE(config.end.connectionGrace, 60s);
    QCOMPARE(config.end.warning, 30s);
    QCOMPARE(config.end.killAfter, 10s);
}

void TestLauncherConfig::followsNoEnvironment()
{
    qputenv("BLAZEAUTH_SERVER", "ws://127.0.0.1:1/");
    qputenv("BLAZEAUTH_CLIENT_ID", "somebody-else");
    qputenv("BLAZEAUTH_PINS", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    const auto config = read(key);
    QCOMPARE(config.session.server, SessionConfig().server);
    QCOMPARE(config.session.clientId, clientIdFor(u"BA0123456789ABCDEFGHI"_s));
    QVERIFY(config.session.pins.isEmpty());
    qunsetenv("BLAZEAUTH_SERVER");
    qunsetenv("BLAZEAUTH_CLIENT_ID");
    qunsetenv("BLAZEAUTH_PINS");
}

void TestLauncherConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("nothing", {}, u": api-key: missing; set the application's key of 21 characters"_s);
    row("short key", "api-key=BA0123456789ABCDEFGH\n", u"api-key must have exactly 21 characters"_s);
    row("long key", "api-key=BA0123456789ABCDEFGHIJ\n", u"api-key must have exactly 21 characters"_s);
    row("unknown key", key + "colour=red\n", u": line 2: unknown key colour; use one of server, api-key"_s);
    row("option of another spelling", key + "on-session-end=warn\n", u"unknown key on-session-end"_s);
    row("section", key + "[branding]\nname=Editor\n", u": line 2: sections have no meaning here"_s);
    row("key twice", key + key, u": line 2: api-key is set twice"_s);
    row("secret in the wrong place", "BA0123456789ABCDEFGHI\n", u": line 1: not of the form KEY=VALUE"_s);
    row("not a text", "\xff\xfe", u": not a text file"_s);
    row("server", key + "server=example.com\n", u": server: not a URL"_s);
    row("empty server", key + "server=\n", u": server: not a URL"_s);
    row("unsafe server", key + "server=ws://example.com/\n", u": server: ws:// is only allowed"_s);
    row("client id", key + "client-id=abc\n", u"client-id must have 4 to 64 characters"_s);
    row("pin", key + "pins=sha256/AAAA\n", u": pins: pin 1 is none; write sha256/"_s);
    row("pin of another hash", key + "pins=sha1/AAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", u": pins: pin 1 is none"_s);
    row("empty pins", key + "pins=\n", u": pins: holds no pin"_s);
    row("pins without TLS",
        key + "server=ws://127.0.0.1/\npins=sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
        u": pins: a ws:// server has no key"_s);
    row("missing CA file", key + "ca-file=nowhere.pem\n", u": ca-file: nowhere.pem does not exist"_s);
    row("empty CA file", key + "ca-file=\n", u": ca-file: the empty name does not exist"_s);
    row("CA file without certificates", key + "ca-file=none.pem\n", u": ca-file: holds no certificate"_s);
    row("long name", key + "name=" + QByteArray(101, 'x') + '\n', u": name: must have at most 100"_s);
    row("missing logo", key + "logo=nowhere.svg\n", u": logo: nowhere.svg does not exist"_s);
    row("unfit logo", key + "logo=hostile.svg\n", u": logo: not fit to be shown, for it holds <image>"_s);
    row("empty logo", key + "logo=empty.svg\n", u": logo: not fit to be shown"_s);
    row("large logo", key + "logo=large.svg\n", u": logo: large.svg is larger than 64 KiB"_s);
    row("folder as logo", key + "logo=.\n", u": logo: . is no file"_s);
    row("colour by its name", key + "accent=red\n", u": accent: not a colour; write # and six"_s);
    row("short colour", key + "accent=#36c\n", u": accent: not a colour"_s);
    row("link", key + "support_link=http://example.com/\n", u": support_link: not a link"_s);
    row("file as link", key + "support_link=file:///etc/passwd\n", u": support_link: not a link"_s);
    row("session end", key + "on_session_end=kill\n", u": on_session_end: unknown; write ignore, warn or"_s);
    row("empty session end", key + "on_session_end=\n", u": on_session_end: unknown"_s);
    row("number", key + "warning=soon\n", u": warning: not a number of seconds; write one from 0 to 86400"_s);
    row("negative number", key + "connection_grace=-1\n", u": connection_grace: not a number"_s);
    row("fraction", key + "kill_after=1.5\n", u": kill_after: not a number"_s);
    row("large number", key + "warning=86401\n", u": warning: not a number"_s);
    row("huge number", key + "warning=18446744073709551617\n", u": warning: not a number"_s);
}

void TestLauncherConfig::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    write(u"launcher.ini"_s, text);
    const auto problem = problemOf(path());
    QVERIFY2(problem.startsWith(path()), qPrintable(problem));
    QVERIFY2(problem.contains(expected), qPrintable(problem));
    QVERIFY(!problem.contains(u'\n'));
    QVERIFY(!problem.contains("BA0123456789"_L1));
}

void TestLauncherConfig::refusesWhatOthersCanWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("itself") << u"launcher.ini"_s << u"launcher.ini can be written by others"_s;
    QTest::newRow("its logo") << u"logo.svg"_s << u"launcher.ini: logo: logo.svg can be written by others"_s;
}

void TestLauncherConfig::refusesWhatOthersCanWrite()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    write(u"launcher.ini"_s, key + "logo=logo.svg\n");
    QCOMPARE(problemOf(path()), QString());
    QFile file(m_directory.filePath(name));
    QVERIFY(file.setPermissions(file.permissions() | QFile::WriteGroup));
    const auto problem = problemOf(path());
    QVERIFY2(problem.contains(expected), qPrintable(problem));
    QVERIFY(file.setPermissions(file.permissions() & ~QFile::WriteGroup));
}

void TestLauncherConfig::refusesMissing()
{
    const auto missing = m_directory.filePath(u"nowhere.ini"_s);
    QCOMPARE(problemOf(missing), missing + u" does not exist; name a file that does"_s);
    QCOMPARE(problemOf({}), u"the empty name does not exist; name a file that does"_s);
}

QTEST_GUILESS_MAIN(TestLauncherConfig)
#include "tst_launcherconfig.moc"
