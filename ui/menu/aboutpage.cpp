// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/aboutpage.h"

#include "session/version.h"
#include "ui/menu/plaintextview.h"

#include <QtCore/QEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

AboutPage::AboutPage(QWidget *parent)
    : MenuPage(u"about"_s, parent)
    , m_text(new PlainTextView(PlainTextView::Letters::Usual, ground()))
{
    m_text->setObjectName(u"aboutView"_s);
    rows().addWidget(m_text, 1);
    addBack(*m_text);
    retranslate();
}

void AboutPage::retranslate()
{
    //: Title of the page: about this program
    setTitle(tr("About"));
    //: Name of the text for screen readers
    m_text->setAccessibleName(tr("About"));
    const auto program =
        u"%1 %2"_s.arg(QGuiApplication::applicationDisplayName(), QCoreApplication::applicationVersion());
    m_text->setPlainText(QStringList{program.trimmed(),
        //: %1 is the version, such as 1.0.0
        tr("Signs in with blazeauth-qt %1, the login window for Blazeauth.").arg(version()),
        //: MIT is the name of a license
        tr("blazeauth-qt is free software under the MIT license.") + u"\n"_s
            + u"© 2026 The blazeauth-qt developers"_s,
        //: %1 is a version, such as 6.4.2; LGPL is the name of a license
        tr("It uses Qt %1 under the GNU LGPL, version 3.").arg(QString::fromLatin1(qVersion()))
            + u"\nhttps://www.qt.io/licensing"_s}
                             .join(u"\n\n"_s));
}

void AboutPage::changeEvent(QEvent *event)
{
    MenuPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace BlazeAuth
