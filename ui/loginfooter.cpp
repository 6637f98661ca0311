// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginfooter.h"

#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/connectionindicator.h"
#include "ui/menu/menubutton.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginFooter::LoginFooter(QWidget *parent)
    : QWidget(parent)
    , m_places(new QStackedLayout)
{
    auto *status = new QWidget(this);
    m_connection = new ConnectionIndicator(status);
    m_localTestServer = new TextLabel(TextSize::Small, TextLabel::Ink::Muted, status);
    m_localTestServer->setObjectName(u"localTestServerLabel"_s);
    m_localTestServer->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(status);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Size::small);
    for (auto *label : {static_cast<TextLabel *>(m_connection), m_localTestServer}) {
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    m_notice = new TextLabel(TextSize::Small, TextLabel::Ink::Normal, this);
    m_notice->setObjectName(u"noticeLabel"_s);
    setAccessibleRole(*m_notice, QAccessible::AlertMessage);
    m_notice->setWordWrap(true);
    m_announcer = new Announcer(this);
    m_menu = new MenuButton(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (before != nullptr
            && now != nullptr) // and not when it is another window's turn, to paste it there
            clearNotice();
    });

    m_places->addWidget(status);
    m_places->addWidget(m_notice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    layout->addLayout(m_places, 1);
    layout->addWidget(m_menu);
    m_menu->raise(); // after the others: assistive technology reads children in this order
    retranslate();
}

LoginFooter::~LoginFooter()
{
    qApp->disconnect(this); // the focus still moves when what is in here goes
}

void LoginFooter::retranslate()
{
    //: In the footer, whenever the server is this computer itself
    m_localTestServer->setText(m_local ? tr("Local test server") : QString());
    clearNotice(); // which was said in another language
}

void LoginFooter::setConnection(ConnectionState state)
{
    if (std::exchange(m_state, state) != state)
        clearNotice();
    m_connection->setState(state);
}

void LoginFooter::setLocal(bool local)
{
    m_local = local;
    retranslate();
    m_localTestServer->setVisible(local);
}

void LoginFooter::showNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_places->setCurrentWidget(m_notice);
    changeAccessibleName(*m_notice, notice);
    m_announcer->announce(notice);
}

void LoginFooter::clearNotice()
{
    m_places->setCurrentIndex(0);
    m_notice->clear();
    changeAccessibleName(*m_notice, {});
}

void LoginFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace BlazeAuth
