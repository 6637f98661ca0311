// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/endnotice.h"

#include "ui/accessibility/announcer.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

EndNotice::EndNotice(QString name, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_label(new TextLabel(TextSize::Strong, TextLabel::Ink::Normal, this))
    , m_announcer(new Announcer(this))
{
    setObjectName(u"endNotice"_s);
    m_label->setObjectName(u"endNoticeLabel"_s);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Size::large, Size::medium, Size::large, Size::medium);
    layout->addWidget(m_label);
    connect(&m_countdown, &WaitCountdown::textChanged, this, &EndNotice::retranslate);
    hide();
}

void EndNotice::tell(Measure measure, std::optional<std::chrono::milliseconds> left, const Clock &clock)
{
    m_measure = measure;
    if (left)
        m_countdown.start(*left, clock);
    else
        m_countdown.stop();
    retranslate();
    setVisible(measure != Measure::Nothing);
    // Once, and not with each second.
    if (measure != Measure::Nothing)
        m_announcer->announce(m_label->text(), Announcer::Urgency::Assertive);
}

void EndNotice::retranslate()
{
    if (m_measure >= Measure::Terminate)
        //: %1 is the name of a program
        m_label->setText(tr("%1 is being closed.").arg(m_name));
    else if (const auto left = m_countdown.text(); !left.isEmpty())
        //: %1 is the name of a program, %2 minutes and seconds such as 0:30
        m_label->setText(tr("%1 will be closed in %2. Save your work, or sign in again.").arg(m_name, left));
    else
        //: %1 is the name of a program that was started by signing in
        m_label->setText(tr("%1 is still open. Sign in again, or close this window.").arg(m_name));
}

void EndNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EndNotice::paintEvent(QPaintEvent *)
{
    const auto theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surfaceOf(Tone::Warning));
    painter.fillRect(
        QRect(0, height() - Size::hair, width(), Size::hair), theme.surfaceEdgeOf(Tone::Warning));
}

} // namespace BlazeAuth
