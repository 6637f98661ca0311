// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginfooter.h"

#include "ui/connectionindicator.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginFooter::LoginFooter(QWidget *parent)
    : QWidget(parent)
    , m_connection(new ConnectionIndicator(this))
    , m_localTestServer(new TextLabel(TextSize::Small, TextLabel::Ink::Muted, this))
{
    m_localTestServer->setObjectName(u"localTestServerLabel"_s);
    m_localTestServer->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    for (auto *label : {static_cast<TextLabel *>(m_connection), m_localTestServer}) {
        label->setWordWrap(true);
        layout->addWidget(label, 1);
    }
}

void LoginFooter::setConnection(ConnectionState state)
{
    m_connection->setState(state);
}

void LoginFooter::setLocal(bool local)
{
    m_local = local;
    m_localTestServer->setVisible(local);
    retranslate();
}

void LoginFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LoginFooter::retranslate()
{
    //: In the footer, whenever the server is this computer itself
    m_localTestServer->setText(m_local ? tr("Local test server") : QString());
}

} // namespace BlazeAuth
