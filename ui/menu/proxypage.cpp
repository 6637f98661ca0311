// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/proxypage.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/breakable.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/textlabel.h"
#include "ui/menu/choicebutton.h"
#include "ui/menu/manualproxyform.h"
#include "ui/menu/proxytestview.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestShownHost = 300;

} // namespace

ProxyPage::ProxyPage(QWidget *parent)
    : MenuPage(u"proxy"_s, parent)
    , m_note(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, ground()))
    , m_system(new ChoiceButton(ground()))
    , m_none(new ChoiceButton(ground()))
    , m_manual(new ChoiceButton(ground()))
    , m_form(new ManualProxyForm(ground()))
    , m_test(new ActionButton(ActionButton::Weight::Secondary, ground()))
    , m_cancel(new ActionButton(ActionButton::Weight::Plain, ground()))
    , m_view(new ProxyTestView(ground()))
    , m_save(new ActionButton(ActionButton::Weight::Primary, ground()))
{
    m_note->setObjectName(u"proxyNoteLabel"_s);
    m_note->setWordWrap(true);
    m_system->setObjectName(u"systemProxyButton"_s);
    m_none->setObjectName(u"noProxyButton"_s);
    m_manual->setObjectName(u"manualProxyButton"_s);
    m_test->setObjectName(u"testProxyButton"_s);
    m_cancel->setObjectName(u"cancelProxyTestButton"_s);
    m_save->setObjectName(u"saveProxyButton"_s);
    auto keepsPlace = m_cancel->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(keepsPlace);

    connect(m_manual, &QAbstractButton::toggled, m_form, &QWidget::setVisible);
    for (const auto *choice : {m_system, m_none, m_manual})
        connect(choice, &QAbstractButton::toggled, this, &ProxyPage::forgetTest);
    connect(m_form, &ManualProxyForm::edited, this, &ProxyPage::forgetTest);
    connect(m_test, &QAbstractButton::clicked, this, &ProxyPage::test);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProxyPage::cancelTest);
    connect(m_save, &QAbstractButton::clicked, this, &ProxyPage::save);

    auto *tests = new QHBoxLayout;
    tests->setSpacing(Size::small);
    tests->addWidget(m_test, 1);
    tests->addWidget(m_cancel);
    rows().addWidget(m_note);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    for (auto *choice : {m_system, m_none, m_manual})
        choices->addWidget(choice);
    rows().addLayout(choices);
    rows().addWidget(m_form);
    rows().addLayout(tests);
    rows().addWidget(m_view, 1);
    rows().addWidget(m_save);
    addBack(*m_system);
    m_laidOut.setSingleShot(true);
    connect(&m_laidOut, &QTimer::timeout, this, [this] { scroll().reveal(*m_view); });
    setPreference(SystemsProxy());
    retranslate();
}

void ProxyPage::setPreference(const ProxyPreference &preference)
{
    const auto *manual = std::get_if<ManualProxy>(&preference);
    m_form->setProxy(manual != nullptr ? *manual : ManualProxy());
    auto *choice = manual != nullptr                                  ? m_manual
                   : std::holds_alternative<WithoutProxy>(preference) ? m_none
                                                                      : m_system;
    choice->setChecked(true);
    if (!m_fixed)
        setFirst(*choice);
    m_form->setVisible(manual != nullptr && !m_fixed);
    m_view->clear();
    setRunning(false);
}

void ProxyPage::setFixed(const QNetworkProxy &proxy)
{
    m_fixed = proxy;
    for (auto *choice : {m_system, m_none, m_manual})
        choice->hide();
    m_form->hide();
    m_save->hide();
    setFirst(*m_test);
    retranslate();
}

void ProxyPage::setTestProgress(const ProxyTestProgress &progress)
{
    m_view->setProgress(progress);
    setRunning(progress.isRunning);
    if (!progress.isRunning)
        m_laidOut.start(0);
}

std::optional<ProxyPreference> ProxyPage::preference()
{
    if (m_none->isChecked())
        return WithoutProxy();
    if (!m_manual->isChecked())
        return SystemsProxy();
    if (const auto proxy = m_form->proxy())
        return *proxy;
    return std::nullopt;
}

void ProxyPage::setRunning(bool running)
{
    m_running = running;
    if (!running && window()->focusWidget() == m_cancel)
        m_test->setFocus(Qt::OtherFocusReason);
    m_test->setBusy(running);
    m_cancel->setVisible(running);
}

void ProxyPage::test()
{
    if (m_running)
        return;
    if (const auto wanted = preference())
        Q_EMIT testRequested(*wanted);
}

void ProxyPage::cancelTest()
{
    m_view->clear();
    setRunning(false);
    Q_EMIT testCanceled();
}

/// It was about something else than what is chosen now.
void ProxyPage::forgetTest()
{
    if (m_running)
        cancelTest();
    else
        m_view->clear();
}

void ProxyPage::save()
{
    if (m_fixed)
        return;
    if (const auto wanted = preference())
        Q_EMIT saved(*wanted);
}

void ProxyPage::retranslate()
{
    //: Title of the page
    setTitle(tr("Proxy"));
    if (!m_fixed)
        //: Below the title
        m_note->setText(
            tr("A proxy leads from your network to the internet. Most people need no change here."));
    else if (m_fixed->type() == QNetworkProxy::NoProxy)
        //: Below the title, where nothing can be chosen
        m_note->setText(
            tr("The configuration of this program says that no proxy is used. It cannot be changed "
               "here."));
    else
        //: Below the title, where nothing can be chosen; %1 is the name of a proxy with its port
        m_note->setText(
            tr("The configuration of this program names the proxy: %1. It cannot be changed here.")
                .arg(breakable(displayText(
                    m_fixed->hostName() + u':' + QString::number(m_fixed->port()), longestShownHost))));
    //: Which proxy to use; & is before the letter that takes one there with Alt
    m_system->setText(tr("As the &system says"));
    //: Which proxy to use; & is before the letter that takes one there with Alt
    m_none->setText(tr("&No proxy"));
    //: Which proxy to use: one that is typed here; & is before the letter that takes one there with Alt
    m_manual->setText(tr("&This proxy:"));
    //: Button: tries to reach the server by the proxy that is chosen
    m_test->setText(tr("T&est"));
    //: Button: gives up the test of the proxy
    m_cancel->setText(tr("&Cancel"));
    //: Button: keeps the choice of the proxy
    m_save->setText(tr("Sa&ve"));
}

void ProxyPage::changeEvent(QEvent *event)
{
    MenuPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProxyPage::keyPressEvent(QKeyEvent *event)
{
    const bool returned = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_running)
        cancelTest();
    else if (returned && !event->isAutoRepeat())
        save();
    else
        MenuPage::keyPressEvent(event);
}

} // namespace BlazeAuth
