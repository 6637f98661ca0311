// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/endnotice.h"
#include "app/launcher/launcherwindow.h"
#include "app/launcher/launchpage.h"
#include "app/launcher/programprocess.h"
#include "tests/ui/clipping.h"
#include "tests/ui/loginbench.h"
#include "tests/ui/palettes.h"
#include "tests/ui/pseudolanguage.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Branding vendor{.name = u"Acme Editor"_s,
    .logo =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">)"
        R"(<rect width="8" height="8" rx="2" fill="#7a1fa2"/><circle cx="4" cy="4" r="2" fill="#fff"/></svg>)",
    .accent = QColor(0x7a, 0x1f, 0xa2),
    .supportLink = QUrl(u"https://example.com/help"_s)};

} // namespace

/// The window of the launcher in every dress, with a vendor's branding: nothing is cut off, nothing lies
/// outside. The pictures are kept for people to look at, in the folder `looks` beside the test.
class TestLauncherLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dresses_data();
    void dresses();

private:
    void wear(const QString &dress);
    void enter(const QString &scene);

    LoginBench m_bench; // for its server
    PseudoLanguage m_long;
    const QPalette m_palette = QApplication::palette();
    const QFont m_font = QApplication::font();
    std::unique_ptr<ProgramProcess> m_process;
    std::unique_ptr<LauncherWindow> m_window;
};

void TestLauncherLooks::init()
{
    failOnWarnings();
}

void TestLauncherLooks::cleanup()
{
    m_process->send(SIGKILL);
    QTRY_VERIFY(!m_process->isRunning());
    m_window.reset();
    m_process.reset();
    QCoreApplication::removeTranslator(&m_long);
    QApplication::setPalette(m_palette);
    QApplication::setFont(m_font);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLauncherLooks::wear(const QString &dress)
{
    if (dress == "dark"_L1)
        QApplication::setPalette(darkPalette());
    if (dress == "right-to-left"_L1)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (dress == "long"_L1)
        QCoreApplication::installTranslator(&m_long);
    if (dress == "large"_L1) {
        auto font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * 2);
        QApplication::setFont(font);
    }
}

void TestLauncherLooks::enter(const QString &scene)
{
    const auto program =
        scene == "failed"_L1 ? u"/usr/lib/acme-editor-with-a-long-name/bin/acme-editor"_s : u"sh"_s;
    const auto script = scene == "broken"_L1 ? u"echo 'acme-editor: cannot open display: :0' >&2; exit 3"_s
                                             : u"exec sleep 60"_s;
    ProgramSurroundings surroundings;
    surroundings.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    surroundings.firstMoment = scene == "ended"_L1 ? 1ms : 1h;
    m_process = std::make_unique<ProgramProcess>(ProgramCommand{program, {u"-c"_s, script}}, surroundings);
    m_window = std::make_unique<LauncherWindow>(std::make_unique<AuthSession>(m_bench.config()), vendor,
        LoginMemory{}, vendor.name, *m_process, EndRules{.onSessionEnd = OnSessionEnd::Terminate});
    m_window->begin(false);
    const auto key = scene == "ended"_L1 ? u"SANDBOX-THEN-4100-1"_s : u"SANDBOX-OK"_s;
    if (scene == "form"_L1)
        return;
    m_window->login().session()->authorize(LicenseKey{.key = key});
    const auto *page = m_window->findChild<LaunchPage *>();
    const auto *notice = m_window->findChild<EndNotice *>();
    const auto *again = m_window->findChild<QWidget *>(u"tryAgainButton"_s);
    if (scene == "starting"_L1)
        QTRY_VERIFY(page->isVisible());
    else if (scene == "ended"_L1)
        QTRY_VERIFY(notice->isVisible());
    else
        QTRY_VERIFY(again->isVisible());
}

void TestLauncherLooks::dresses_data()
{
    QTest::addColumn<QString>("dress");
    QTest::addColumn<QString>("scene");
    for (const auto *dress : {"light", "dark", "right-to-left", "long", "large"}) {
        for (const auto *scene : {"form", "starting", "failed", "broken"})
            QTest::addRow("launcher-%s-%s", dress, scene)
                << QString::fromLatin1(dress) << QString::fromLatin1(scene);
    }
    // The end takes a second to come.
    QTest::newRow("launcher-dark-ended") << u"dark"_s << u"ended"_s;
    QTest::newRow("launcher-large-ended") << u"large"_s << u"ended"_s;
}

void TestLauncherLooks::dresses()
{
    QFETCH(const QString, dress);
    QFETCH(const QString, scene);
    wear(dress);
    enter(scene);
    settle();
    const QDir folder(QStringLiteral(BLAZEAUTH_LOOKS));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_window->grab().save(folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
    QCOMPARE(cutOff(*m_window), QStringList());
    m_window->resize(1, 1);
    settle();
    QVERIFY(m_window->width() <= Size::leastWidth);
    // The login itself has no room for the longest and largest texts where it is as small as can be.
    if ((scene != "form"_L1 && scene != "ended"_L1) || (dress != "long"_L1 && dress != "large"_L1))
        QCOMPARE(cutOff(*m_window), QStringList());
    for (const auto *label : m_window->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestLauncherLooks)
#include "tst_launcherlooks.moc"
