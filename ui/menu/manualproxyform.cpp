// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/manualproxyform.h"

#include "ui/controls/caption.h"
#include "ui/controls/textfield.h"
#include "ui/menu/choicebutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr int longestPort = 5;
constexpr int longestHost = 300;
constexpr int hostShare = 2; // of the width, to one for the port

} // namespace

ManualProxyForm::ManualProxyForm(QWidget *parent)
    : QWidget(parent)
    , m_http(new ChoiceButton(this))
    , m_socks(new ChoiceButton(this))
    , m_host(new TextField(TextField::Content::Text, this))
    , m_port(new TextField(TextField::Content::Text, this))
    , m_problem(new TextLabel(TextSize::Small, TextLabel::Ink::Normal, this))
{
    m_http->setObjectName(u"proxyHttpButton"_s);
    m_socks->setObjectName(u"proxySocks5Button"_s);
    m_host->setObjectName(u"proxyHostEdit"_s);
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_host->setMaxLength(longestHost);
    m_port->setObjectName(u"proxyPortEdit"_s);
    m_port->setInputMethodHints(Qt::ImhDigitsOnly);
    m_port->setMaxLength(longestPort);
    m_problem->setObjectName(u"proxyProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Error);
    m_http->setChecked(true);
    m_hostCaption = newCaption(*m_host);
    m_portCaption = newCaption(*m_port);
    m_problem->raise();

    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(Size::small);
    kinds->addWidget(m_http, 1);
    kinds->addWidget(m_socks, 1);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(Size::small);
    fields->setVerticalSpacing(Size::tiny);
    fields->addWidget(m_hostCaption, 0, 0, Qt::AlignBottom);
    fields->addWidget(m_host, 1, 0);
    fields->addWidget(m_portCaption, 0, 1, Qt::AlignBottom);
    fields->addWidget(m_port, 1, 1);
    fields->setColumnStretch(0, hostShare);
    fields->setColumnStretch(1, 1);
    for (auto *caption : {m_hostCaption, m_portCaption})
        caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    layout->addLayout(kinds);
    layout->addLayout(fields);
    layout->addWidget(m_problem);

    connect(m_host, &QLineEdit::editingFinished, this, &ManualProxyForm::checkHost);
    connect(m_port, &QLineEdit::editingFinished, this, &ManualProxyForm::checkPort);
    for (const auto *field : {m_host, m_port})
        connect(field, &QLineEdit::textEdited, this, [this] {
            tell(std::nullopt);
            Q_EMIT edited();
        });
    connect(m_http, &QAbstractButton::toggled, this, &ManualProxyForm::edited);
    retranslate();
}

void ManualProxyForm::setProxy(const ManualProxy &proxy)
{
    (proxy.kind == ProxyKind::Http ? m_http : m_socks)->setChecked(true);
    m_host->setText(proxy.host);
    m_port->setText(proxy.port > 0 ? QString::number(proxy.port) : QString());
    clearMarks();
}

ProxyKind ManualProxyForm::kind() const
{
    return m_http->isChecked() ? ProxyKind::Http : ProxyKind::Socks5;
}

std::optional<ManualProxy> ManualProxyForm::proxy()
{
    takeWholeAddress();
    const auto typed = manualProxyFrom(kind(), m_host->text(), m_port->text());
    if (const auto *proxy = std::get_if<ManualProxy>(&typed))
        return *proxy;
    const auto problem = std::get<ProxyProblem>(typed);
    tell(problem);
    (problem == ProxyProblem::PortWrong ? m_port : m_host)->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void ManualProxyForm::clearMarks()
{
    tell(std::nullopt);
}

/// Addresses are copied whole, and belong into several fields.
void ManualProxyForm::takeWholeAddress()
{
    const auto address = wholeAddressFrom(m_host->text());
    if (!address)
        return;
    m_host->setText(address->host);
    if (!address->port.isEmpty())
        m_port->setText(address->port);
    if (address->kind)
        (*address->kind == ProxyKind::Http ? m_http : m_socks)->setChecked(true);
}

void ManualProxyForm::checkHost()
{
    takeWholeAddress();
    const auto anyPort = u"1"_s;
    const auto typed = manualProxyFrom(kind(), m_host->text(), anyPort);
    const auto *problem = std::get_if<ProxyProblem>(&typed);
    // Nobody has to fill in a field in order to leave it.
    if (problem != nullptr && *problem != ProxyProblem::HostMissing)
        tell(*problem);
}

void ManualProxyForm::checkPort()
{
    const auto anyHost = u"proxy"_s;
    if (!m_port->text().isEmpty()
        && std::holds_alternative<ProxyProblem>(manualProxyFrom(kind(), anyHost, m_port->text())))
        tell(ProxyProblem::PortWrong);
}

void ManualProxyForm::tell(std::optional<ProxyProblem> problem)
{
    m_told = problem;
    const auto words = [&problem] {
        if (!problem)
            return QString();
        switch (*problem) {
        case ProxyProblem::HostMissing:
            //: Below the fields of the proxy
            return tr("Enter the name or address of the proxy.");
        case ProxyProblem::LoginInHost:
            //: Below the fields of the proxy, where somebody has typed user:password@host
            return tr("Leave out the login: it is asked for when the proxy wants it.");
        case ProxyProblem::PortWrong:
            //: Below the fields of the proxy
            return tr("Enter a port from 1 to 65535.");
        case ProxyProblem::HostWrong:
            break;
        }
        //: Below the fields of the proxy
        return tr("This is no name and no address. Check it for mistakes.");
    }();
    m_problem->setText(words);
    for (auto *field : {m_host, m_port}) {
        const bool isAboutPort = problem == ProxyProblem::PortWrong;
        if (problem && (field == m_port) == isAboutPort)
            field->mark(words);
        else
            field->clearMark();
    }
}

void ManualProxyForm::retranslate()
{
    //: Kind of proxy; & is before the letter that takes one there with Alt
    m_http->setText(tr("&HTTP"));
    //: Kind of proxy; & is before the letter that takes one there with Alt
    m_socks->setText(tr("SOC&KS5"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_hostCaption->setText(tr("Pro&xy host"));
    //: Name of the field for screen readers
    m_host->setAccessibleName(tr("Proxy host"));
    //: Label of the field; & is before the letter that takes one there with Alt
    m_portCaption->setText(tr("&Port"));
    //: Name of the field for screen readers
    m_port->setAccessibleName(tr("Port"));
    tell(m_told);
}

void ManualProxyForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace BlazeAuth
