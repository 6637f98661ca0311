// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// How the window is put together, and how large it wants to be; what it does stands in
// loginwidgetprivate.cpp.

#include "ui/appheader.h"
#include "ui/controls/card.h"
#include "ui/controls/contentscroll.h"
#include "ui/form/proxyloginpage.h"
#include "ui/form/signinform.h"
#include "ui/loginfooter.h"
#include "ui/loginpages.h"
#include "ui/loginwidgetprivate.h"
#include "ui/panel/statuspanel.h"

#include <QtWidgets/QVBoxLayout>

#include <initializer_list>

namespace BlazeAuth {

void LoginWidgetPrivate::buildCard()
{
    auto *inside = new QVBoxLayout(m_card);
    // What is scrolled brings its margins along; all else is in line with it.
    constexpr int gutter = ContentScroll::gutter;
    inside->setContentsMargins(Size::huge - gutter, Size::huge, Size::huge - gutter, Size::medium);
    m_header->setContentsMargins(gutter, 0, gutter, 0);
    m_footer->setContentsMargins(gutter, 0, gutter, 0);
    inside->setSpacing(Size::large);
    inside->addWidget(m_header);
    inside->addLayout(m_pages, 1); // before its pages: it shows the first, which would be a window of its own
    m_pages->hold(*m_form);
    m_panel->hide(); // until it is one of the pages
    inside->addWidget(m_footer);

    m_card->stayInTheMiddle();
    limitCard();
}

void LoginWidgetPrivate::preparePages()
{
    m_proxyLogin = new ProxyLoginPage;
    connect(m_proxyLogin, &ProxyLoginPage::canceled, m_pages, &LoginPages::leave);
    connect(m_proxyLogin, &ProxyLoginPage::entered, this, &LoginWidgetPrivate::enterProxyLogin);
    for (QWidget *page : std::initializer_list<QWidget *>{m_panel, m_proxyLogin}) {
        // At the size that it will have: at a smaller one it would be given a scroll bar, to be seen at
        // first.
        page->setGeometry(m_form->geometry());
        page->layout()->activate();
        m_pages->hold(*page);
        page->raise(); // a page that is not shown was put below the header, and would be read out before it
    }
    m_footer->raise();
}

void LoginWidgetPrivate::limitCard()
{
    m_card->setMaximumSize(sizeHint() + QSize(Size::cardSlack, Size::cardSlack));
}

int LoginWidgetPrivate::comfortableWidth() const
{
    return qMax(Size::defaultWidth, Size::defaultWidthInLines * m_widget.fontMetrics().height());
}

QSize LoginWidgetPrivate::sizeHint() const
{
    const auto around = m_widget.layout()->contentsMargins();
    const auto within = m_card->layout()->contentsMargins();
    const int width = comfortableWidth();
    const int form =
        m_form->comfortableHeight(width - around.left() - around.right() - within.left() - within.right());
    const int height = around.top() + within.top() + m_header->sizeHint().height() + form
                       + m_footer->sizeHint().height() + 2 * m_card->layout()->spacing() + within.bottom()
                       + around.bottom();
    return QSize(width, height).expandedTo(m_widget.minimumSizeHint());
}

} // namespace BlazeAuth
