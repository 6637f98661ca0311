// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginwidget.h"

#include "session/surroundings.h"
#include "ui/loginwidgetprivate.h"
#include "ui/look/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

LoginWidget::LoginWidget(SessionConfig config, QWidget *parent)
    : LoginWidget(std::move(config), Branding{}, parent)
{
}

LoginWidget::LoginWidget(SessionConfig config, Branding branding, QWidget *parent)
    : LoginWidget(std::make_unique<AuthSession>(std::move(config), lastingSurroundings()),
        std::move(branding), lastingMemory(), parent)
{
}

LoginWidget::LoginWidget(std::unique_ptr<AuthSession> session, Branding branding, QWidget *parent)
    : LoginWidget(std::move(session), std::move(branding), LoginMemory{}, parent)
{
}

LoginWidget::LoginWidget(
    std::unique_ptr<AuthSession> session, Branding branding, LoginMemory memory, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"loginWidget"_s);
    // Here, and not above: it already makes events for this widget.
    d = std::make_unique<LoginWidgetPrivate>(
        *this, std::move(session), std::move(branding), std::move(memory));
}

LoginWidget::~LoginWidget() = default;

AuthSession *LoginWidget::session() const
{
    return d->session();
}

LoginState LoginWidget::state() const
{
    return d->state();
}

std::optional<Grant> LoginWidget::grant() const
{
    return d->grant();
}

bool LoginWidget::isSaving() const
{
    return d->isSaving();
}

QSize LoginWidget::sizeHint() const
{
    return d->sizeHint();
}

QSize LoginWidget::minimumSizeHint() const
{
    return {Size::leastWidth, Size::leastHeight};
}

void LoginWidget::begin()
{
    d->beginToConnect();
}

void LoginWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).surround);
    // Not before: the first connection of a process takes a while to set up, and the window is to be seen
    // first.
    begin();
}

void LoginWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d) // still being made
        return;
    if (event->type() == QEvent::FontChange)
        d->limitCard();
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale()); // for dates and numbers
        d->retranslate();
    }
}

void LoginWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->beginToShow();
}

void LoginWidget::keyPressEvent(QKeyEvent *event)
{
    const auto appearance = appearanceOf(state());
    const bool returned = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (returned && !event->isAutoRepeat())
        appearance.panelShown ? d->accept() : d->submit();
    else if (event->key() == Qt::Key_Escape && appearance.cancelShown)
        d->cancel();
    else if (!returned)
        event->ignore();
}

} // namespace BlazeAuth
