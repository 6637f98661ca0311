// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/panel/statuspanel.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/breakable.h"
#include "ui/controls/contentscroll.h"
#include "ui/look/symbolview.h"
#include "ui/message/messagearea.h"
#include "ui/panel/commentview.h"
#include "ui/panel/levelsview.h"
#include "ui/time/timeleftlabel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestIdentity = 320; // the longest login
constexpr qsizetype longestAddress = 64;

TextLabel *newCaption(const QString &text, QWidget *parent)
{
    auto *caption = new TextLabel(TextSize::Small, TextLabel::Ink::Muted, parent);
    caption->setText(text);
    return caption;
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
    , m_connection(nullptr)
    , m_continue(nullptr)
    , m_signOut(nullptr)
{
    setObjectName(u"statusPanel"_s);
    auto *scroll = new ContentScroll(m_values, this);
    //: Name of the values in the status panel for screen readers, where they are scrolled
    scroll->setAccessibleName(tr("Details"));
    auto *values = new QVBoxLayout(m_values);
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(Size::large);
    values->addWidget(makeIdentity());
    m_time = makeTime();
    values->addWidget(m_time);
    m_levels = new LevelsView(m_values);
    //: Caption in the status panel: what the license or account entitles to
    m_levelsRow = makeRow(tr("Levels"), m_levels);
    m_comment = new CommentView(m_values);
    //: Caption in the status panel: the vendor's note on the license or account
    m_commentRow = makeRow(tr("Comment"), m_comment);
    m_ipAddress = newValue(u"ipAddressLabel"_s, TextSize::Body, m_values);
    //: Caption in the status panel
    m_ipAddressRow = makeRow(tr("IP address"), m_ipAddress);
    m_licenseRequired = newValue(u"licenseRequiredLabel"_s, TextSize::Body, m_values);
    //: Caption in the status panel: whether the account needs an active license
    m_licenseRequiredRow = makeRow(tr("License required"), m_licenseRequired);
    for (auto *row : {m_levelsRow, m_commentRow, m_ipAddressRow, m_licenseRequiredRow})
        values->addWidget(row);
    values->addStretch();

    m_connection = new MessageArea(u"connectionMessageArea"_s, u"connection"_s, this);
    m_continue = new ActionButton(ActionButton::Weight::Primary, this);
    m_continue->setObjectName(u"continueButton"_s);
    //: Button: goes on to the program that one has signed in to
    m_continue->setText(tr("&Continue"));
    m_continue->setDefault(true);
    m_signOut = new ActionButton(ActionButton::Weight::Secondary, this);
    m_signOut->setObjectName(u"signOutButton"_s);
    //: Button
    m_signOut->setText(tr("Sign &out"));

    connect(m_continue, &QAbstractButton::clicked, this, &StatusPanel::continueRequested);
    connect(m_signOut, &QAbstractButton::clicked, this, &StatusPanel::signOutRequested);
    connect(m_connection, &MessageArea::actionRequested, this, &StatusPanel::connectionActionRequested);
    connect(m_timeLeft, &TimeLeftLabel::expiring, this, &StatusPanel::expiring);
    connect(m_connection, &MessageArea::focusReleased, this, &StatusPanel::focusContinue);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(scroll, 1);
    auto *below = new QVBoxLayout; // in line with the values
    below->setContentsMargins(ContentScroll::gutter, 0, ContentScroll::gutter, 0);
    for (auto *widget : {static_cast<QWidget *>(m_connection), static_cast<QWidget *>(m_continue),
             static_cast<QWidget *>(m_signOut)})
        below->addWidget(widget);
    layout->addLayout(below);
    clear();
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
    //: Caption in the status panel, above a login or a masked license key
    auto *caption = newCaption(tr("Signed in as"), box);
    m_signedInAs = newValue(u"signedInAsLabel"_s, TextSize::Title, box);
    caption->setBuddy(m_signedInAs);
    texts->addWidget(caption);
    texts->addWidget(m_signedInAs);
    layout->addLayout(texts, 1);
    return box;
}

QWidget *StatusPanel::makeTime()
{
    auto *box = new QWidget(m_values);
    //: Caption in the status panel
    m_timeCaption = newCaption(tr("Time left"), box);
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

QWidget *StatusPanel::makeRow(const QString &caption, QWidget *value)
{
    auto *row = new QWidget(m_values);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    auto *label = newCaption(caption, row);
    label->setBuddy(value);
    layout->addWidget(label);
    layout->addWidget(value);
    return row;
}

void StatusPanel::setGrant(const Grant &grant, const Clock &clock)
{
    const auto identity = displayText(grant.identity(), longestIdentity);
    m_signedInAs->setText(breakable(identity));
    //: Read by screen readers; %1 is a login or a masked license key
    changeAccessibleName(*m_signedInAs, tr("Signed in as: %1").arg(identity));
    setExpiry(grant.expiry(), clock);
    m_levels->setLevels(grant.levels());
    m_levelsRow->setVisible(!grant.levels().isEmpty());
    const auto comment = grant.comment().value_or(QString()).trimmed();
    m_comment->setComment(comment);
    m_commentRow->setVisible(!comment.isEmpty());
    const auto address = displayText(grant.ipAddress().value_or(QString()), longestAddress).trimmed();
    m_ipAddress->setText(breakable(address));
    //: Read by screen readers; %1 is such as 203.0.113.10
    changeAccessibleName(*m_ipAddress, address.isEmpty() ? QString() : tr("IP address: %1").arg(address));
    m_ipAddressRow->setVisible(!address.isEmpty());
    const auto required = grant.licenseRequired();
    //: Whether the account needs an active license
    const auto answer = !required ? QString() : *required ? tr("Yes") : tr("No");
    m_licenseRequired->setText(answer);
    //: Read by screen readers; %1 is Yes or No
    changeAccessibleName(
        *m_licenseRequired, answer.isEmpty() ? QString() : tr("License required: %1").arg(answer));
    m_licenseRequiredRow->setVisible(required.has_value());
}

void StatusPanel::setExpiry(const std::optional<Expiry> &expiry, const Clock &clock)
{
    m_timeLeft->stop();
    m_time->setVisible(expiry.has_value());
    const bool hint = expiry && expiry->clockHint;
    //: In the status panel, when the end that the server told lies in the past although it let the user in
    m_clockHint->setText(
        hint ? tr("That time is past already by the clock of this computer. Check its date and time.")
             : QString());
    m_clockHint->setVisible(hint);
    m_timeCaption->setVisible(!hint);
    m_timeLeft->setVisible(!hint);
    if (!expiry) {
        m_expires->clear();
        changeAccessibleName(*m_expires, {});
        m_expires->setToolTip({});
        return;
    }
    const auto date = locale().toString(expiry->date().toLocalTime(), QLocale::LongFormat);
    //: Below the time left; %1 is a date with time
    m_expires->setText(tr("Until %1").arg(date));
    //: Read by screen readers; %1 is a date with time
    changeAccessibleName(*m_expires, tr("Expires: %1").arg(date));
    m_expires->setToolTip(expiry->date().toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"));
    if (!hint)
        m_timeLeft->start(*expiry, clock);
}

void StatusPanel::clear()
{
    m_signedInAs->clear();
    changeAccessibleName(*m_signedInAs, {});
    setExpiry(std::nullopt, {});
    m_levels->setLevels({});
    m_comment->setComment({});
    m_ipAddress->clear();
    changeAccessibleName(*m_ipAddress, {});
    m_licenseRequired->clear();
    changeAccessibleName(*m_licenseRequired, {});
    setConnectionMessage(std::nullopt);
}

void StatusPanel::setConnectionMessage(const std::optional<Message> &message)
{
    m_connection->offerRetry(true);
    if (message)
        m_connection->setMessage(*message);
    else
        m_connection->clear();
    m_connection->setVisible(message.has_value());
}

bool StatusPanel::isExpiring() const
{
    return m_timeLeft->isExpiring();
}

void StatusPanel::focusContinue()
{
    m_continue->setFocus(Qt::OtherFocusReason);
}

} // namespace BlazeAuth
