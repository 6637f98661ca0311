// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "tests/session/sessiontester.h"
#include "tests/session/world.h"
#include "tests/ui/loginbench.h"
#include "ui/menu/diagnosticsfacts.h"
#include "ui/menu/diagnosticspage.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

namespace {

const LicenseKey secretLicense{.key = u"WOMBAT-55-Numbat-QX"_s};
const Account secretAccount{.login = u"somebody@blazeauth.test"_s,
    .password = u"Zebra-7-Quagga"_s,
    .license = u"KOALA-66-Possum-RY"_s,
    .type = {}};
const ProxyLogin secretProxyLogin{.user = u"Platypus-clerk"_s, .password = u"Echidna-8-Bilby"_s};
const QString secretApiKey = u"BAquokkaWombat98765ZY"_s;
const QString secretClientId = u"device-Thylacine-of-the-test"_s;

QStringList secrets()
{
    return {secretLicense.key, secretAccount.login, secretAccount.password, secretAccount.license,
        secretProxyLogin.user, secretProxyLogin.password, secretApiKey, secretClientId};
}

/// All of them at once, as a server would say them back.
QString echo()
{
    return secrets().join(u" | "_s);
}

SessionConfig secretConfig(const QUrl &server)
{
    SessionConfig config;
    config.server = server;
    config.apiKey = secretApiKey;
    config.clientId = secretClientId;
    config.proxyLogin = secretProxyLogin;
    config.backoff = {.first = std::chrono::hours(1), .longest = std::chrono::hours(1)};
    config.deadlines = {.connect = 200ms, .initialize = 200ms, .authorize = 200ms};
    return config;
}

/// Everything that can be seen, heard or copied of \a session; and that it holds no secret.
void verifyNoSecretOf(const AuthSession &session, const OutcomeLog &log, const QString &expected)
{
    QWidget window;
    DiagnosticsPage page(&window);
    page.setText(diagnosticsText(diagnosticsFactsOf(session, window, {}, log)));
    QTest::mouseClick(page.findChild<QWidget *>(u"copyDiagnosticsButton"_s), Qt::LeftButton);
    const auto *view = page.findChild<QPlainTextEdit *>(u"diagnosticsView"_s);
    auto *heard = QAccessible::queryAccessibleInterface(page.findChild<QObject *>(u"diagnosticsView"_s));
    for (const auto &text : {view->toPlainText(), QGuiApplication::clipboard()->text(),
             heard->text(QAccessible::Value), heard->text(QAccessible::Name)}) {
        for (const auto &secret : secrets())
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(secret + u'\n' + text));
    }
    QVERIFY2(view->toPlainText().contains(expected), qPrintable(view->toPlainText()));
}

} // namespace

/// What a vendor is told, and what never.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyFactHasItsLine();
    void factsAreHarmless();
    void factsOfThisProgram();
    void proxies_data();
    void proxies();
    void noSecretAfterAnyStatus_data();
    void noSecretAfterAnyStatus();
    void noSecretAfterAnyEnd_data();
    void noSecretAfterAnyEnd();
    void noSecretBehindAProxy();
    void noSecretInTheAddress();
    void copiesExactlyWhatIsShown();
    void pageByKeyboard();
};

void TestDiagnostics::everyFactHasItsLine()
{
    const DiagnosticsFacts facts{.taken = QDateTime({2027, 1, 15}, {8, 0}, Qt::UTC),
        .program = u"blazeauth-login 1.0"_s,
        .ownVersion = u"1.1"_s,
        .qtBuilt = u"6.4.2"_s,
        .qtRunning = u"6.5.0"_s,
        .platform = u"xcb"_s,
        .system = u"Debian 12, linux 6.1, x86_64"_s,
        .locale = u"de_DE"_s,
        .language = u"ar"_s,
        .scale = 1.5,
        .fontSize = 10,
        .colorScheme = ColorScheme::HighContrast,
        .isDark = true,
        .server = u"login.example.com"_s,
        .proxy = u"http proxy:3128"_s,
        .tls = u"openssl, 3.0"_s,
        .deviceId = u"de…ce"_s,
        .stage = u"Ready"_s,
        .outcomes = {{.wall = 1'800'000'000s, .what = u"initialized"_s},
            {.wall = 1'800'000'060s, .what = u"failed: Network ConnectionRefused"_s, .times = 3}}};
    QCOMPARE(diagnosticsText(facts),
        u"Time: 2027-01-15 08:00:00 UTC\n"
        "Program: blazeauth-login 1.0\n"
        "BlazeAuth: 1.1\n"
        "Qt: 6.5.0, built with 6.4.2\n"
        "Platform: xcb\n"
        "System: Debian 12, linux 6.1, x86_64\n"
        "Locale: de_DE\n"
        "Language: ar\n"
        "Scale: 1.5, font 10 pt\n"
        "Theme: high contrast, dark\n"
        "Server: login.example.com\n"
        "Proxy: http proxy:3128\n"
        "TLS: openssl, 3.0\n"
        "Device ID: de…ce\n"
        "Session: Ready\n"
        "Outcomes:\n"
        "  2027-01-15 08:00:00 UTC  initialized\n"
        "  2027-01-15 08:01:00 UTC  failed: Network ConnectionRefused (3 times, this is the last)\n"_s);
}

void TestDiagnostics::factsAreHarmless()
{
    DiagnosticsFacts facts;
    facts.program = u"evil\nServer: other \u001b[31m\u202e"_s;
    facts.system = u"x"_s.repeated(10'000);
    const auto text = diagnosticsText(facts);
    QVERIFY(!text.contains("\nServer: other"_L1) && !text.contains(u'\u001b') && !text.contains(u'\u202e'));
    QVERIFY(text.size() < 1000);
    QVERIFY(text.contains("Server: unknown\n"_L1));
    QVERIFY(text.contains("Outcomes: none yet\n"_L1));
}

void TestDiagnostics::factsOfThisProgram()
{
    AuthSession session(secretConfig(QUrl(u"wss://login.example.com:8443/secret/path?token=1"_s)), quiet());
    const OutcomeLog log(session);
    QWidget window;
    const auto facts = diagnosticsFactsOf(session, window,
        {.language = QLocale(u"pt_BR"_s), .colorScheme = ColorScheme::Dark, .proxy = {}}, log);
    QCOMPARE(facts.server, u"login.example.com:8443"_s);
    QCOMPARE(facts.deviceId, u"de…st"_s);
    QCOMPARE(facts.language, u"pt_BR"_s);
    QCOMPARE(facts.colorScheme, ColorScheme::Dark);
    QCOMPARE(facts.platform, u"offscreen"_s);
    QCOMPARE(facts.qtRunning, QString::fromLatin1(qVersion()));
    QCOMPARE(facts.stage, u"Idle"_s);
    QVERIFY(!facts.tls.startsWith(u','));
}

void TestDiagnostics::proxies_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<ProxyChoice>("choice");
    QTest::addColumn<QString>("text");
    const QUrl server(u"wss://login.example.com/"_s);
    const QNetworkProxy proxy(
        QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128, secretProxyLogin.user, secretProxyLogin.password);
    QTest::newRow("local") << QUrl(u"ws://127.0.0.1:1/"_s) << ProxyChoice(proxy)
                           << u"none, the server is this computer"_s;
    QTest::newRow("HTTP") << server << ProxyChoice(proxy) << u"http proxy.example:3128"_s;
    QTest::newRow("SOCKS") << server << ProxyChoice(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"::1"_s, 1080))
                           << u"socks5 ::1:1080"_s;
    QTest::newRow("none") << server << ProxyChoice(QNetworkProxy(QNetworkProxy::NoProxy)) << u"none"_s;
    QTest::newRow("desktop") << server << ProxyChoice(SystemProxy()) << u"system, as the desktop says"_s;
}

void TestDiagnostics::proxies()
{
    QFETCH(QUrl, server);
    QFETCH(ProxyChoice, choice);
    QFETCH(QString, text);
    auto config = secretConfig(server);
    config.proxy = choice;
    const AuthSession session(config, quiet());
    const OutcomeLog log(session);
    QCOMPARE(diagnosticsFactsOf(session, QWidget(), {}, log).proxy, text);
}

void TestDiagnostics::noSecretAfterAnyStatus_data()
{
    QTest::addColumn<int>("status");
    for (const auto &row : statusTable())
        QTest::addRow("%d", static_cast<int>(row.status)) << static_cast<int>(row.status);
}

void TestDiagnostics::noSecretAfterAnyStatus()
{
    QFETCH(int, status);
    const QJsonObject answer{{"status"_L1, status}, {"levels"_L1, QJsonObject{{echo(), echo()}}},
        {"comment"_L1, echo()}, {"ip_address"_L1, echo()}, {"app_name"_L1, echo()}};
    ScriptedPeer peer;
    peer.onAuthorize(answers(answer));
    AuthSession session(secretConfig(peer.url()), quiet());
    const OutcomeLog log(session);
    QSignalSpy authorized(&session, &AuthSession::authorized);
    QSignalSpy rejected(&session, &AuthSession::rejected);
    session.authorize(status % 2 == 0 ? Credentials(secretAccount) : Credentials(secretLicense));
    QTRY_COMPARE(authorized.count() + rejected.count(), 1);
    verifyNoSecretOf(
        session, log, status == 1 ? u"authorized AuthorizeByLicense"_s : constantOf(Status(status)));
}

void TestDiagnostics::noSecretAfterAnyEnd_data()
{
    QTest::addColumn<ScriptedPeer::TextScript>("script");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected,
                         const std::function<void(PeerConnection &)> &script) {
        QTest::newRow(name) << ScriptedPeer::TextScript(
            [script](PeerConnection &connection, const QJsonObject &) { script(connection); })
                            << expected;
    };
    // A close reason has room for no more than this.
    const auto reason = u"%1 %2 %3"_s.arg(secretLicense.key, secretAccount.password, secretApiKey).toUtf8();
    row("kicked", u"4100"_s, [reason](auto &connection) { connection.closeFrame(4100, reason); });
    row("rate limited", u"4201, wait 37 s"_s, [](auto &connection) {
        connection.closeFrame(4201, secretAccount.password.toUtf8() + ", 37 seconds left");
    });
    row("unknown code", u"4499"_s, [reason](auto &connection) { connection.closeFrame(4499, reason); });
    row("server restarts", u"ConnectionClosed"_s,
        [reason](auto &connection) { connection.closeFrame(1011, reason); });
    row("nonsense", u"MessageMalformed"_s, [](auto &connection) { connection.text(echo().toUtf8()); });
    row("no status", u"AnswerMalformed"_s, [](auto &connection) {
        connection.answer({{"status"_L1, echo()}});
    });
    row("drop", u"ConnectionDropped"_s, [](auto &connection) { connection.drop(); });
    row("silence", u"AuthorizeTimeout"_s, [](auto &) {});
}

void TestDiagnostics::noSecretAfterAnyEnd()
{
    QFETCH(ScriptedPeer::TextScript, script);
    QFETCH(QString, expected);
    ScriptedPeer peer;
    peer.onAuthorize(script);
    AuthSession session(secretConfig(peer.url()), quiet());
    const OutcomeLog log(session);
    QSignalSpy closed(&session, &AuthSession::closed);
    QSignalSpy failed(&session, &AuthSession::failed);
    session.authorize(secretLicense);
    QTRY_COMPARE(closed.count() + failed.count(), 1);
    verifyNoSecretOf(session, log, expected);
}

void TestDiagnostics::noSecretBehindAProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [server = &proxy] {
        auto *socket = server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
            [socket] { socket->write("HTTP/1.1 502 " + echo().toUtf8() + "\r\n\r\n" + echo().toUtf8()); });
    });
    auto config = secretConfig(QUrl(u"wss://login.invalid/"_s));
    config.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    AuthSession session(config, quiet());
    const OutcomeLog log(session);
    QSignalSpy failed(&session, &AuthSession::failed);
    session.authorize(secretAccount);
    QTRY_COMPARE(failed.count(), 1);
    verifyNoSecretOf(session, log, u"ProxyRefused"_s);
}

void TestDiagnostics::noSecretInTheAddress()
{
    auto config = secretConfig(QUrl(u"wss://%1.example/%1?key=%1"_s.arg(secretApiKey)));
    config.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, secretProxyLogin.password, 1);
    AuthSession session(config, quiet());
    const OutcomeLog log(session);
    verifyNoSecretOf(session, log, u"Session: Idle"_s);
}

void TestDiagnostics::copiesExactlyWhatIsShown()
{
    DiagnosticsPage page;
    DiagnosticsFacts facts;
    facts.program = u"blazeauth-login 1.0 <b>&amp;</b> …"_s;
    const auto text = diagnosticsText(facts);
    page.setText(text);
    QSignalSpy copied(&page, &DiagnosticsPage::copied);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::mouseClick(page.findChild<QWidget *>(u"copyDiagnosticsButton"_s), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(page.findChild<QPlainTextEdit *>(u"diagnosticsView"_s)->toPlainText(), text);
}

void TestDiagnostics::pageByKeyboard()
{
    DiagnosticsPage page;
    page.setText(u"line\n"_s.repeated(200));
    page.resize(300, 320);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.begin();
    auto *view = page.findChild<QPlainTextEdit *>(u"diagnosticsView"_s);
    QVERIFY(view->hasFocus() && view->isReadOnly());
    QVERIFY(!view->accessibleName().isEmpty());
    const auto first = view->cursorForPosition({}).position();
    QTest::keyClick(view, Qt::Key_PageDown);
    QVERIFY(view->cursorForPosition({}).position() > first);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"copyDiagnosticsButton"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"diagnosticsBackButton"_s);
    QSignalSpy left(&page, &MenuPage::left);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(left.count(), 2);
}

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
