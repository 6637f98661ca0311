// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/proxytestview.h"

#include "session/protocol/displaytext.h"
#include "session/words.h"
#include "ui/accessibility/accessibleroles.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/breakable.h"
#include "ui/controls/textlabel.h"
#include "ui/look/symbol.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestProxyAddress = 300;

QString addressOf(const QNetworkProxy &proxy)
{
    const auto scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? "socks5://"_L1 : "http://"_L1;
    return displayText(scheme + proxy.hostName() + u':' + QString::number(proxy.port()), longestProxyAddress);
}

} // namespace

ProxyTestView::ProxyTestView(QWidget *parent)
    : QWidget(parent)
    , m_advice(new TextLabel(TextSize::Body, TextLabel::Ink::Normal, this))
{
    setObjectName(u"proxyTestView"_s);
    setAccessibleRole(*this, QAccessible::AlertMessage);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Size::tiny);
    for (auto &label : m_steps) {
        label = new TextLabel(TextSize::Body, TextLabel::Ink::Normal, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_advice->setWordWrap(true);
    m_advice->raise(); // read last
    layout->addWidget(m_advice);
    layout->addStretch();
    applyMargins();
    refresh();
}

void ProxyTestView::setProgress(const ProxyTestProgress &progress)
{
    m_progress = progress;
    refresh();
    if (progress.isRunning)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ProxyTestView::clear()
{
    m_progress.reset();
    refresh();
}

ProxyTestView::StepState ProxyTestView::stateOf(std::size_t step) const
{
    const auto current = static_cast<std::size_t>(m_progress->current);
    if (m_progress->over.at(step) || step < current)
        return StepState::Over;
    if (step > current)
        return StepState::Ahead;
    return m_progress->failure     ? StepState::Failed
           : m_progress->isRunning ? StepState::Running
                                   : StepState::Ahead;
}

QString ProxyTestView::textOf(std::size_t step) const
{
    const auto state = stateOf(step);
    if (state == StepState::Failed)
        return wordsFor(*m_progress->failure).title;
    const bool over = state == StepState::Over;
    auto words = [&] {
        switch (static_cast<ProxyTestStep>(step)) {
        case ProxyTestStep::FindProxy:
            if (!over)
                //: Step of the test of the proxy, under way
                return tr("Looking for the proxy");
            if (m_progress->proxy->type() == QNetworkProxy::NoProxy)
                //: Step of the test of the proxy, done
                return tr("No proxy is on the way");
            //: Step of the test of the proxy, done; %1 is such as http://proxy.example:3128
            return tr("The proxy is %1").arg(breakable(addressOf(*m_progress->proxy)));
        case ProxyTestStep::ReachProxy:
            //: Step of the test of the proxy: done; not yet done
            return over ? tr("The proxy was reached") : tr("Reaching the proxy");
        case ProxyTestStep::ReachServer:
            //: Step of the test of the proxy: done; not yet done
            return over ? tr("The server was reached") : tr("Reaching the server");
        case ProxyTestStep::HearServer:
            break;
        }
        //: Step of the test of the proxy: done; not yet done
        return over ? tr("The server answered") : tr("Waiting for the server's answer");
    }();
    const auto &time = m_progress->over.at(step);
    if (!time)
        return words;
    constexpr double milliseconds = 1000;
    //: A step of a test and when it was over; %1 is such as "The proxy was reached", %2 a number, s is for
    //: seconds
    return tr("%1 (%2 s)")
        .arg(words, locale().toString(static_cast<double>(time->count()) / milliseconds, 'f', 2));
}

QString ProxyTestView::adviceText() const
{
    if (m_progress->failure) {
        const auto words = wordsFor(*m_progress->failure);
        return words.explanation + u' ' + words.advice;
    }
    //: Below the steps of the test of the proxy
    return m_progress->hasSucceeded() ? tr("This works.") : QString();
}

void ProxyTestView::refresh()
{
    QStringList spoken;
    for (std::size_t step = 0; step < proxyTestSteps; ++step) {
        auto *label = m_steps.at(step);
        // Without a proxy there is none to be reached, and what did not begin is no news at the end.
        const bool isNews = m_progress && (m_progress->over.at(step) || stateOf(step) != StepState::Over)
                            && (m_progress->isRunning || stateOf(step) != StepState::Ahead);
        const auto text = isNews ? textOf(step) : QString();
        label->setText(text);
        label->setVisible(!text.isEmpty());
        label->setTone(
            m_progress && stateOf(step) == StepState::Failed ? std::optional(Tone::Error) : std::nullopt);
        label->setEnabled(m_progress && stateOf(step) != StepState::Ahead);
        if (!text.isEmpty() && stateOf(step) != StepState::Ahead)
            spoken += text;
    }
    const auto advice = m_progress ? adviceText() : QString();
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    if (!advice.isEmpty())
        spoken += advice;
    const bool isOver = m_progress && !m_progress->isRunning;
    changeAccessibleName(*this, isOver ? spoken.join(u". "_s) : QString());
    update();
}

void ProxyTestView::applyMargins()
{
    // The text begins after the icon, which paintEvent() draws.
    const int start = scaled(Size::symbol, font()) + Size::small;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 0 : start, 0, mirrored ? start : 0, 0);
}

void ProxyTestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
    else if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ProxyTestView::paintEvent(QPaintEvent *)
{
    if (!m_progress)
        return;
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = scaled(Size::symbol, font());
    for (std::size_t step = 0; step < proxyTestSteps; ++step) {
        const auto *label = m_steps.at(step);
        if (!label->isVisible())
            continue;
        const QRect line(0, label->y() + (label->fontMetrics().height() - size) / 2, size, size);
        const auto place = QRectF(QStyle::visualRect(layoutDirection(), rect(), line));
        const auto state = stateOf(step);
        if (state == StepState::Over)
            drawSymbol(painter, Symbol::Success, place, theme.colorOf(Tone::Success));
        else if (state == StepState::Failed)
            drawSymbol(painter, Symbol::Error, place, theme.colorOf(Tone::Error));
        else {
            painter.setPen(
                QPen(state == StepState::Running ? theme.accentLine : theme.fieldEdge, Size::focusLine));
            painter.drawEllipse(place.adjusted(2, 2, -2, -2));
        }
    }
}

} // namespace BlazeAuth
