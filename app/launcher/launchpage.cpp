// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/launchpage.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/breakable.h"
#include "ui/controls/card.h"
#include "ui/controls/contentscroll.h"
#include "ui/controls/progressline.h"
#include "ui/controls/textlabel.h"
#include "ui/look/logo.h"
#include "ui/menu/plaintextview.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype shownErrors = 16 * 1024;

/// Paths can be longer than a line.
void tellBreakable(TextLabel &label, const QString &text)
{
    label.setText(breakable(text));
    changeAccessibleName(label, text);
}

} // namespace

LaunchPage::LaunchPage(QString name, const QByteArray &logo, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_card(new Card(this))
    , m_ground(new QWidget)
    , m_scroll(new ContentScroll(m_ground, m_card))
    , m_title(new TextLabel(TextSize::Title, TextLabel::Ink::Normal, m_ground))
    , m_sentence(new TextLabel(TextSize::Body, TextLabel::Ink::Normal, m_ground))
    , m_progress(new ProgressLine(m_ground))
    , m_errors(new PlainTextView(PlainTextView::Letters::OfOneWidth, m_ground))
    , m_tryAgain(new ActionButton(ActionButton::Weight::Primary, m_ground))
    , m_copyReport(new ActionButton(ActionButton::Weight::Secondary, m_ground))
    , m_close(new ActionButton(ActionButton::Weight::Secondary, m_ground))
    , m_announcer(new Announcer(this))
{
    setObjectName(u"launchPage"_s);
    m_title->setObjectName(u"launchTitleLabel"_s);
    m_title->setWordWrap(true);
    m_sentence->setObjectName(u"launchSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_progress->setObjectName(u"launchProgressBar"_s);
    m_errors->setObjectName(u"launchErrorsView"_s);
    m_tryAgain->setObjectName(u"tryAgainButton"_s);
    m_copyReport->setObjectName(u"copyReportButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    connect(m_tryAgain, &QAbstractButton::clicked, this, &LaunchPage::tryAgainRequested);
    connect(m_copyReport, &QAbstractButton::clicked, this, &LaunchPage::copyReport);
    connect(m_close, &QAbstractButton::clicked, this, &LaunchPage::closeRequested);

    auto *picture = new Logo(m_ground);
    picture->setVendorLogo(logo);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(Size::medium);
    heading->addWidget(picture);
    heading->addWidget(m_title, 1);
    auto *inside = new QVBoxLayout(m_card);
    // What is scrolled brings its margins along.
    constexpr int side = Size::huge - ContentScroll::gutter;
    inside->setContentsMargins(side, Size::huge, side, Size::huge);
    inside->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(m_ground);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addLayout(heading);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    layout->addWidget(m_errors, 1);
    layout->addStretch();
    layout->addWidget(m_tryAgain);
    layout->addWidget(m_copyReport);
    layout->addWidget(m_close);
    m_card->stayInTheMiddle();
    showStarting();
}

QSize LaunchPage::sizeHint() const
{
    const int width = qMax(Size::defaultWidth, Size::defaultWidthInLines * fontMetrics().height());
    return {width, qMax(Size::leastHeight, QWidget::sizeHint().height())};
}

void LaunchPage::showStarting()
{
    tell(Starting());
}

void LaunchPage::showFailure(const StartFailure &failure)
{
    tell(failure);
    m_tryAgain->setFocus(Qt::OtherFocusReason);
}

void LaunchPage::showProblem(const QString &sentence)
{
    tell(sentence);
    m_close->setFocus(Qt::OtherFocusReason);
}

void LaunchPage::tell(std::variant<Starting, StartFailure, QString> told)
{
    m_told = std::move(told);
    const auto *failure = std::get_if<StartFailure>(&m_told);
    const bool hasFailed = failure != nullptr;
    const bool isStarting = std::holds_alternative<Starting>(m_told);
    m_errors->setPlainText(
        hasFailed ? displayText(QString::fromUtf8(failure->errors), shownErrors, true) : QString());
    m_progress->setVisible(isStarting);
    m_errors->setVisible(hasFailed && !failure->errors.isEmpty());
    m_tryAgain->setVisible(hasFailed);
    m_copyReport->setVisible(hasFailed);
    m_close->setVisible(!isStarting);
    retranslate();
    m_announcer->announce(m_title->accessibleName() + u' ' + m_sentence->accessibleName(),
        isStarting ? Announcer::Urgency::Polite : Announcer::Urgency::Assertive);
}

void LaunchPage::retranslate()
{
    if (std::holds_alternative<Starting>(m_told)) {
        //: Title of the page; %1 is the name of a program
        tellBreakable(*m_title, tr("Starting %1").arg(m_name));
        //: Below "Starting …"
        tellBreakable(*m_sentence, tr("You are signed in. This window closes as soon as the program runs."));
    } else {
        //: Title of the page; %1 is the name of a program
        tellBreakable(*m_title, tr("%1 could not be started").arg(m_name));
        const auto *failure = std::get_if<StartFailure>(&m_told);
        tellBreakable(*m_sentence, failure ? sentenceFor(*failure) : std::get<QString>(m_told));
    }
    m_scroll->setAccessibleName(m_title->accessibleName());
    //: Name of the bar, for screen readers
    m_progress->setAccessibleName(tr("The program is being started"));
    //: Name of a text for screen readers: what a program said before it ended
    m_errors->setAccessibleName(tr("What the program said"));
    //: Button: starts the program once more
    m_tryAgain->setText(tr("&Try again"));
    //: Button: puts what happened on the clipboard, for whoever made the program
    m_copyReport->setText(tr("Copy &report"));
    //: Button: closes the window
    m_close->setText(tr("&Close"));
}

void LaunchPage::copyReport()
{
    if (const auto *failure = std::get_if<StartFailure>(&m_told))
        QGuiApplication::clipboard()->setText(reportOf(*failure));
    //: Said to those who cannot see the window, after the button
    m_announcer->announce(tr("Report copied"));
}

void LaunchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LaunchPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).surround);
}

} // namespace BlazeAuth
