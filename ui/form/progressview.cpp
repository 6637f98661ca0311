// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/progressview.h"

#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/progressline.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth {
namespace {

constexpr std::chrono::milliseconds patience = 300ms;

} // namespace

ProgressView::ProgressView(QWidget *parent)
    : QWidget(parent)
    , m_line(new ProgressLine(this))
    , m_text(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, this))
    , m_cancel(new ActionButton(ActionButton::Weight::Plain, this))
    , m_announcer(new Announcer(this))
{
    m_line->setObjectName(u"progressBar"_s);
    m_text->setObjectName(u"progressLabel"_s);
    m_text->setWordWrap(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressView::cancelRequested);
    auto keepsPlace = m_line->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_line->setSizePolicy(keepsPlace);
    m_line->hide();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_line->show();
        tell();
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(Size::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    layout->addWidget(m_line);
    layout->addLayout(row);
    retranslate();
    hide();
}

void ProgressView::begin(const QString &words)
{
    m_words = words;
    if (m_line->isHidden()) {
        if (!m_patience.isActive())
            m_patience.start(patience);
    } else {
        tell();
    }
    show();
}

void ProgressView::tell()
{
    // A countdown is heard once, not each second.
    if (!areSameButForNumbers(m_words, m_text->text()))
        m_announcer->announce(m_words);
    m_text->setText(m_words);
}

void ProgressView::end()
{
    m_patience.stop();
    m_line->hide();
    m_text->clear();
    m_announcer->fallSilent();
    hide();
}

void ProgressView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressView::retranslate()
{
    //: Name of the progress bar for screen readers
    m_line->setAccessibleName(tr("Progress"));
    //: Button: gives up the sign-in that is under way
    m_cancel->setText(tr("&Cancel"));
}

} // namespace BlazeAuth
