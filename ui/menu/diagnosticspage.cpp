// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/diagnosticspage.h"

#include "ui/controls/actionbutton.h"
#include "ui/controls/textlabel.h"
#include "ui/menu/plaintextview.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

DiagnosticsPage::DiagnosticsPage(QWidget *parent)
    : MenuPage(u"diagnostics"_s, parent)
    , m_note(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, ground()))
    , m_preview(new PlainTextView(PlainTextView::Letters::OfOneWidth, ground()))
    , m_copy(new ActionButton(ActionButton::Weight::Primary, ground()))
{
    m_note->setObjectName(u"diagnosticsNoteLabel"_s);
    m_note->setWordWrap(true);
    m_preview->setObjectName(u"diagnosticsView"_s);
    m_copy->setObjectName(u"copyDiagnosticsButton"_s);
    connect(m_copy, &QAbstractButton::clicked, this, &DiagnosticsPage::copy);
    rows().addWidget(m_note);
    rows().addWidget(m_preview, 1);
    rows().addWidget(m_copy);
    addBack(*m_preview);
    retranslate();
}

void DiagnosticsPage::setText(const QString &text)
{
    m_preview->setPlainText(text);
}

void DiagnosticsPage::copy()
{
    QGuiApplication::clipboard()->setText(m_preview->toPlainText());
    Q_EMIT copied();
}

void DiagnosticsPage::retranslate()
{
    //: Title of the page
    setTitle(tr("Diagnostics"));
    //: Below the title
    m_note->setText(
        tr("For the vendor, when something does not work. It is in English because the vendor reads "
           "it, and holds no license key, login or password. Copy puts exactly this on the "
           "clipboard."));
    //: Name of the text for screen readers
    m_preview->setAccessibleName(tr("Diagnostics"));
    //: Button: puts the diagnostics on the clipboard
    m_copy->setText(tr("&Copy"));
}

void DiagnosticsPage::changeEvent(QEvent *event)
{
    MenuPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace BlazeAuth
