// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/menupage.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

MenuPage::MenuPage(const QString &stem, QWidget *parent)
    : QWidget(parent)
    , m_ground(new QWidget)
    , m_scroll(new ContentScroll(m_ground, this))
    , m_title(new TextLabel(TextSize::Title, TextLabel::Ink::Normal, m_ground))
    , m_rows(new QVBoxLayout)
{
    setObjectName(stem + u"Page"_s);
    m_title->setObjectName(stem + u"TitleLabel"_s);
    m_title->setWordWrap(true);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    m_rows->setSpacing(Size::medium);
    layout->addWidget(m_title);
    layout->addLayout(m_rows, 1);
}

void MenuPage::addBack(QWidget &first)
{
    m_first = &first;
    m_back = new ActionButton(ActionButton::Weight::Secondary, m_ground);
    m_back->setObjectName(objectName().chopped(QStringView(u"Page").size()) + u"BackButton"_s);
    connect(m_back, &QAbstractButton::clicked, this, &MenuPage::left);
    m_ground->layout()->addWidget(m_back);
    retranslate();
}

void MenuPage::begin()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_first->setFocus(Qt::OtherFocusReason);
}

void MenuPage::setTitle(const QString &title)
{
    m_title->setText(title);
    m_scroll->setAccessibleName(title);
}

void MenuPage::retranslate()
{
    //: Button: leaves a page of the menu
    m_back->setText(tr("&Back"));
}

void MenuPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MenuPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace BlazeAuth
