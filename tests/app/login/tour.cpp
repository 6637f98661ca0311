// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/app/login/tour.h"

#include "session/words.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::milliseconds patience = 20s;

/// The first of \a problems that is one.
QString firstOf(std::initializer_list<QString> problems)
{
    for (const auto &problem : problems) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

Tour::Tour(const SessionConfig &config, const QDir &pictures)
    : m_dialog(config)
    , m_pictures(pictures)
    , m_steps(planned())
{
    connectSession();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(u"nothing happened in time"_s); });
}

std::vector<Tour::Step> Tour::planned()
{
    const auto signOut = [this] { press(u"signOutButton"_s); };
    return {
        {u"connecting"_s, Event::Connecting, [this] { m_dialog.show(); },
            [this] { return expectSpoken(u"connectionIndicator"_s, u"connecting"_s); }},
        {u"license-tab"_s, Event::Initialized, {},
            [this] {
                return firstOf(
                    {expectVisible(u"licenseKeyEdit"_s), expectSpoken(u"connectionIndicator"_s, u"ready"_s)});
            }},
        {u"account-tab"_s, Event::AtOnce, [this] { chooseTab(1); },
            [this] {
                return firstOf({expectVisible(u"eMailOrLoginEdit"_s), expectVisible(u"passwordEdit"_s)});
            }},
        {u"authorized-by-license"_s, Event::Authorized,
            [this] {
                chooseTab(0);
                type(u"licenseKeyEdit"_s, u"ABCDEF-123456"_s);
                pressReturn(u"licenseKeyEdit"_s);
            },
            [this] {
                return firstOf({expectSpoken(u"levelsView"_s, u"tier pro"_s),
                    expectVisible(u"timeLeftLabel"_s), expectVisible(u"continueButton"_s)});
            }},
        {u"signed-out"_s, Event::Initialized, signOut,
            [this] {
                return firstOf(
                    {expectVisible(u"licenseKeyEdit"_s), expectSpoken(u"messageArea"_s, u"signed out"_s)});
            }},
        {u"authorized-by-account"_s, Event::Authorized,
            [this] {
                chooseTab(1);
                type(u"eMailOrLoginEdit"_s, u"user@example.com"_s);
                type(u"passwordEdit"_s, u"strong-password"_s);
                pressReturn(u"passwordEdit"_s);
            },
            [this] {
                return firstOf({expectSpoken(u"signedInAsLabel"_s, u"user@example.com"_s),
                    expectSpoken(u"licenseRequiredLabel"_s, u"Yes"_s)});
            }},
        {u"signed-out-again"_s, Event::Initialized, signOut,
            [this] { return expectVisible(u"signInButton"_s); }},
        {u"rejection"_s, Event::Rejected,
            [this] {
                chooseTab(0);
                type(u"licenseKeyEdit"_s, u"EXPIRED-123456"_s);
                press(u"signInButton"_s);
            },
            [this] {
                return firstOf({expectSpoken(u"messageArea"_s, u"LicenseExpired · 103"_s),
                    expectVisible(u"licenseKeyEdit"_s)});
            }},
    };
}

void Tour::connectSession()
{
    const auto *session = m_dialog.loginWidget()->session();
    connect(session, &AuthSession::connecting, this, [this] { on(Event::Connecting); });
    connect(session, &AuthSession::initialized, this, [this] { on(Event::Initialized); });
    connect(session, &AuthSession::authorized, this, [this] { on(Event::Authorized); });
    connect(session, &AuthSession::rejected, this, [this] { on(Event::Rejected); });
    connect(session, &AuthSession::closed, this,
        [this](const Closure &closure) { finish(u"closed with %1"_s.arg(closure.number)); });
    connect(session, &AuthSession::failed, this, [this](const Failure &failure) {
        finish(u"failed: %1 %2"_s.arg(wordsFor(failure).title, failure.detail));
    });
    connect(session, &AuthSession::connectionLost, this, [this] { finish(u"connection lost"_s); });
}

void Tour::start()
{
    QMetaObject::invokeMethod(this, &Tour::begin, Qt::QueuedConnection);
}

void Tour::begin()
{
    if (m_next == m_steps.size()) {
        finish({});
        return;
    }
    m_patience.start();
    const auto &step = m_steps.at(m_next);
    if (step.act)
        step.act();
    if (step.awaited == Event::AtOnce)
        on(Event::AtOnce);
}

void Tour::on(Event event)
{
    // In the next turn of the event loop the window has laid itself out; but connecting may be over by then.
    if (m_next < m_steps.size() && m_steps.at(m_next).awaited == event) {
        if (event == Event::Connecting)
            settle();
        else
            QMetaObject::invokeMethod(this, &Tour::settle, Qt::QueuedConnection);
    }
}

void Tour::settle()
{
    const auto &step = m_steps.at(m_next);
    const auto file = m_pictures.filePath(u"%1-%2.png"_s.arg(m_next + 1).arg(step.name));
    if (!m_dialog.grab().save(file)) {
        finish(u"%1: cannot write %2"_s.arg(step.name, file));
        return;
    }
    if (const auto problem = step.look(); !problem.isEmpty()) {
        finish(u"%1: %2 (see %3)"_s.arg(step.name, problem, file));
        return;
    }
    std::printf("%-22s %s\n", qPrintable(step.name), qPrintable(file));
    std::fflush(stdout);
    ++m_next;
    QMetaObject::invokeMethod(this, &Tour::begin, Qt::QueuedConnection);
}

void Tour::finish(const QString &problem)
{
    m_patience.stop();
    m_dialog.loginWidget()->session()->disconnect(this);
    Q_EMIT finished(problem);
}

void Tour::type(const QString &objectName, const QString &text)
{
    auto *edit = m_dialog.findChild<QLineEdit *>(objectName);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void Tour::press(const QString &objectName)
{
    QTest::mouseClick(m_dialog.findChild<QWidget *>(objectName), Qt::LeftButton);
}

void Tour::pressReturn(const QString &objectName)
{
    QTest::keyClick(m_dialog.findChild<QWidget *>(objectName), Qt::Key_Return);
}

void Tour::chooseTab(int index)
{
    auto *tabs = m_dialog.findChild<QTabBar *>(u"tabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
}

QString Tour::expectVisible(const QString &objectName) const
{
    const auto *widget = m_dialog.findChild<QWidget *>(objectName);
    return widget != nullptr && widget->isVisible() ? QString() : u"%1 is not to be seen"_s.arg(objectName);
}

QString Tour::expectSpoken(const QString &objectName, const QString &part) const
{
    const auto *widget = m_dialog.findChild<QWidget *>(objectName);
    if (widget != nullptr && widget->isVisible() && widget->accessibleName().contains(part))
        return {};
    return u"%1 does not say \"%2\" but \"%3\""_s.arg(
        objectName, part, widget != nullptr ? widget->accessibleName() : QString());
}

} // namespace BlazeAuth
