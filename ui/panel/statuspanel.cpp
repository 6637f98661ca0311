// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/panel/statuspanel.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/breakable.h"
#include "ui/controls/contentscroll.h"
#include "ui/look/symbolview.h"
#include "ui/message/messagearea.h"
#include "ui/panel/commentview.h"
#include "ui/panel/detailstext.h"
#include "ui/panel/levelsview.h"
#include "ui/time/timeleftlabel.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestIdentity = 320; // the longest login
constexpr qsizetype longestAddress = 64;

TextLabel *newCaption(QWidget *parent)
{
    return new TextLabel(TextSize::Small, TextLabel::Ink::Muted, parent);
}

TextLabel *newValue(const QString &objectName, TextSize size, QWidget *parent)
{
    auto *value = new TextLabel(size, TextLabel::Ink::Normal, parent);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    return value;
}

} // namespace

StatusPanel::StatusPanel(QWidget *parent)
    : QWidget(parent)
    , m_values(new QWidget)
    , m_scroll(new ContentScroll(m_values, this))
    , m_connection(nullptr)
    , m_copy(nullptr)
    , m_continue(nullptr)
    , m_signOut(nullptr)
    , m_announcer(new Announcer(this))
{
    setObjectName(u"statusPanel"_s);
    auto *values = new QVBoxLayout(m_values);
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(Size::large);
    values->addWidget(makeIdentity());
    m_time = makeTime();
    values->addWidget(m_time);
    m_levels = new LevelsView(m_values);
    m_levelsRow = makeRow(m_levels);
    m_comment = new CommentView(m_values);
    m_commentRow = makeRow(m_comment);
    m_ipAddress = newValue(u"ipAddressLabel"_s, TextSize::Body, m_values);
    m_ipAddressRow = makeRow(m_ipAddress);
    m_licenseRequired = newValue(u"licenseRequiredLabel"_s, TextSize::Body, m_values);
    m_licenseRequiredRow = makeRow(m_licenseRequired);
    for (const auto &row : {m_levelsRow, m_commentRow})
        values->addWidget(row.box);
    // Both are short, and side by side they leave room for a message.
    auto *shortValues = new QHBoxLayout;
    shortValues->setSpacing(Size::large);
    shortValues->addWidget(m_ipAddressRow.box, 3, Qt::AlignTop);
    shortValues->addWidget(m_licenseRequiredRow.box, 2, Qt::AlignTop);
    values->addLayout(shortValues);
    m_copy = new ActionButton(ActionButton::Weight::Plain, m_values);
    m_copy->setObjectName(u"copyDetailsButton"_s);
    values->addWidget(m_copy, 0, Qt::AlignLeading);
    values->addStretch();

    m_connection = new MessageArea(u"connectionMessageArea"_s, u"connection"_s, this);
    m_continue = new ActionButton(ActionButton::Weight::Primary, this);
    m_continue->setObjectName(u"continueButton"_s);
    m_continue->setDefault(true);
    m_signOut = new ActionButton(ActionButton::Weight::Secondary, this);
    m_signOut->setObjectName(u"signOutButton"_s);

    connect(m_continue, &QAbstractButton::clicked, this, &StatusPanel::continueRequested);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (!m_grant)
            return;
        QGuiApplication::clipboard()->setText(detailsText(*m_grant, locale()));
        Q_EMIT detailsCopied();
    });
    connect(m_signOut, &QAbstractButton::clicked, this, &StatusPanel::signOutRequested);
    connect(m_connection, &MessageArea::actionRequested, this, &StatusPanel::connectionActionRequested);
    connect(m_timeLeft, &TimeLeftLabel::expiring, this, &StatusPanel::expiring);
    connect(
        m_timeLeft, &TimeLeftLabel::nearlyOver, m_announcer,
        [this] { m_announcer->announce(m_timeLeft->accessibleName()); },
        Qt::QueuedConnection); // not before the panel is to be seen, if it comes with so little left
    connect(m_connection, &MessageArea::focusReleased, this, &StatusPanel::focusContinue);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(m_scroll, 1);
    auto *below = new QVBoxLayout; // in line with the values
    below->setContentsMargins(ContentScroll::gutter, 0, ContentScroll::gutter, 0);
    for (auto *widget : {static_cast<QWidget *>(m_connection), static_cast<QWidget *>(m_continue),
             static_cast<QWidget *>(m_signOut)})
        below->addWidget(widget);
    layout->addLayout(below);
    setConnectionMessage(std::nullopt);
    retranslate();
}

QWidget *StatusPanel::makeIdentity()
{
    auto *box = new QWidget(m_values);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(
        new SymbolView(Symbol::Success, Tone::Success, Size::statusSymbol, box), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_identityCaption = newCaption(box);
    m_signedInAs = newValue(u"signedInAsLabel"_s, TextSize::Title, box);
    m_identityCaption->setBuddy(m_signedInAs);
    texts->addWidget(m_identityCaption);
    texts->addWidget(m_signedInAs);
    layout->addLayout(texts, 1);
    return box;
}

QWidget *StatusPanel::makeTime()
{
    auto *box = new QWidget(m_values);
    m_timeCaption = newCaption(box);
    m_timeLeft = new TimeLeftLabel(box);
    m_timeCaption->setBuddy(m_timeLeft);
    m_expires = new TextLabel(TextSize::Body, TextLabel::Ink::Muted, box);
    m_expires->setObjectName(u"expiresLabel"_s);
    m_expires->setWordWrap(true);
    m_clockHint = newValue(u"clockHintLabel"_s, TextSize::Body, box);
    m_clockHint->setTone(Tone::Warning);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (auto *label : {m_timeCaption, static_cast<TextLabel *>(m_timeLeft), m_expires, m_clockHint})
        layout->addWidget(label);
    return box;
}

StatusPanel::Row StatusPanel::makeRow(QWidget *value)
{
    auto *row = new QWidget(m_values);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    auto *caption = newCaption(row);
    caption->setBuddy(value);
    layout->addWidget(caption);
    layout->addWidget(value);
    return {row, caption};
}

void StatusPanel::setGrant(const Grant &grant, const Clock &clock)
{
    m_grant = grant;
    m_levels->setLevels(grant.levels());
    m_comment->setComment(grant.comment().value_or(QString()).trimmed());
    m_timeLeft->stop();
    retranslateValues();
    showRows();
    if (const auto &expiry = grant.expiry(); expiry && !expiry->clockHint)
        m_timeLeft->start(*expiry, clock);
}

void StatusPanel::clear()
{
    m_grant.reset();
    m_levels->setLevels({});
    m_comment->setComment({});
    m_timeLeft->stop();
    m_announcer->fallSilent();
    retranslateValues();
    setConnectionMessage(std::nullopt);
}

void StatusPanel::showRows()
{
    const auto &expiry = m_grant->expiry();
    m_time->setVisible(expiry.has_value());
    const bool hint = expiry && expiry->clockHint;
    m_clockHint->setVisible(hint);
    m_timeCaption->setVisible(!hint);
    m_timeLeft->setVisible(!hint);
    m_levelsRow.box->setVisible(!m_grant->levels().isEmpty());
    m_commentRow.box->setVisible(!m_comment->label()->text().isEmpty());
    m_ipAddressRow.box->setVisible(!m_ipAddress->text().isEmpty());
    m_licenseRequiredRow.box->setVisible(m_grant->licenseRequired().has_value());
}

void StatusPanel::setConnectionMessage(const std::optional<Message> &message)
{
    m_connection->offerRetry(true);
    m_connection->setVisible(message.has_value());
    if (message)
        m_connection->setMessage(*message);
    else
        m_connection->clear();
}

bool StatusPanel::isExpiring() const
{
    return m_timeLeft->isExpiring();
}

void StatusPanel::focusContinue()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

void StatusPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LocaleChange)
        retranslateValues();
}

void StatusPanel::retranslate()
{
    //: Name of the values in the status panel for screen readers, where they are scrolled
    m_scroll->setAccessibleName(tr("Details"));
    //: Caption in the status panel, above a login or a masked license key
    m_identityCaption->setText(tr("Signed in as"));
    //: Caption in the status panel
    m_timeCaption->setText(tr("Time left"));
    //: Caption in the status panel: what the license or account entitles to
    m_levelsRow.caption->setText(tr("Levels"));
    //: Caption in the status panel: the vendor's note on the license or account
    m_commentRow.caption->setText(tr("Comment"));
    //: Caption in the status panel
    m_ipAddressRow.caption->setText(tr("IP address"));
    //: Caption in the status panel: whether the account needs an active license
    m_licenseRequiredRow.caption->setText(tr("License required"));
    //: Button below the values in the status panel: puts them on the clipboard
    m_copy->setText(tr("Copy details"));
    //: Button: goes on to the program that one has signed in to
    m_continue->setText(tr("&Continue"));
    //: Button
    m_signOut->setText(tr("Sign &out"));
    retranslateValues();
}

void StatusPanel::retranslateValues()
{
    // Without a value there is nothing to read either, seen or not.
    const auto tell = [](TextLabel *label, const QString &text, const QString &spoken) {
        label->setText(text);
        changeAccessibleName(*label, text.isEmpty() ? QString() : spoken);
    };
    const auto identity = m_grant ? displayText(m_grant->identity(), longestIdentity) : QString();
    //: Read by screen readers; %1 is a login or a masked license key
    tell(m_signedInAs, breakable(identity), tr("Signed in as: %1").arg(identity));
    // Where the focus goes after signing in: so it is heard that this has worked, and for whom.
    changeAccessibleDescription(*m_continue, m_signedInAs->accessibleName());

    const auto expiry = m_grant ? m_grant->expiry() : std::nullopt;
    const auto date =
        expiry ? locale().toString(expiry->date().toLocalTime(), QLocale::LongFormat) : QString();
    //: Below the time left; %1 is a date with time
    tell(m_expires, date.isEmpty() ? QString() : tr("Until %1").arg(date),
        //: Read by screen readers; %1 is a date with time
        tr("Expires: %1").arg(date));
    m_expires->setToolTip(expiry ? expiry->date().toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'") : QString());
    //: In the status panel, when the end that the server told lies in the past although it let the user in
    m_clockHint->setText(
        expiry && expiry->clockHint
            ? tr("That time is past already by the clock of this computer. Check its date and time.")
            : QString());

    const auto told = m_grant ? m_grant->ipAddress().value_or(QString()) : QString();
    const auto address = displayText(told, longestAddress).trimmed();
    //: Read by screen readers; %1 is such as 203.0.113.10
    tell(m_ipAddress, breakable(address), tr("IP address: %1").arg(address));

    const auto required = m_grant ? m_grant->licenseRequired() : std::nullopt;
    //: Whether the account needs an active license
    const auto answer = !required ? QString() : *required ? tr("Yes") : tr("No");
    //: Read by screen readers; %1 is Yes or No
    tell(m_licenseRequired, answer, tr("License required: %1").arg(answer));
}

} // namespace BlazeAuth
