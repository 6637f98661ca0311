// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/appheader.h"

#include "session/protocol/displaytext.h"
#include "ui/accessibility/accessibletext.h"
#include "ui/controls/textlabel.h"
#include "ui/look/branding.h"
#include "ui/look/logo.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestVersion = 40;

/// Keeps place for each of \a texts in \a label: scripts differ in height, and nothing may move when the
/// server has told a name in another one.
void reserveHeight(TextLabel *label, const QStringList &texts)
{
    int height = 0;
    for (const auto &text : texts)
        height = qMax(
            height, label->fontMetrics().boundingRect(QRect(0, 0, QWIDGETSIZE_MAX, 1), 0, text).height());
    label->setMinimumHeight(height);
}

} // namespace

AppHeader::AppHeader(QWidget *parent)
    : QWidget(parent)
    , m_logo(new Logo(this))
    , m_title(new TextLabel(TextSize::Title, TextLabel::Ink::Normal, this))
    , m_subtitle(new TextLabel(TextSize::Body, TextLabel::Ink::Muted, this))
{
    m_title->setObjectName(u"appNameLabel"_s);
    m_subtitle->setObjectName(u"appVersionLabel"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::medium);
    layout->addWidget(m_logo, 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    texts->addStretch();
    layout->addLayout(texts, 1);
    for (auto *label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

void AppHeader::setBranding(const Branding &branding)
{
    m_brandName = displayText(branding.name, longestName).trimmed();
    m_logo->setVendorLogo(branding.logo);
    retranslate();
}

void AppHeader::setApp(const AppInfo &app)
{
    m_name = displayText(app.name.value_or(QString()), longestName).trimmed();
    m_version = displayText(app.version.value_or(QString()), longestVersion).trimmed();
    retranslate();
}

void AppHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void AppHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AppHeader::retranslate()
{
    //: Title of the window before the server has told the name of the application
    const auto title = tr("Sign in");
    //: Below the title, before the server has told the version of the application
    const auto subtitle = tr("With a license key or an account");
    //: Below the name of the application; %1 is whatever the vendor calls it, such as 1.0.0
    const auto version = tr("Version %1");
    m_titleText = name().isEmpty() ? title : name();
    if (!m_version)
        m_subtitleText = subtitle;
    else
        m_subtitleText = m_version->isEmpty() ? QString() : version.arg(*m_version);
    reserveHeight(m_title, {title, m_titleText});
    reserveHeight(m_subtitle, {subtitle, version, m_subtitleText});
    fit();
}

void AppHeader::fit()
{
    const auto set = [](TextLabel *label, const QString &text) {
        const auto shown = label->fontMetrics().elidedText(text, Qt::ElideRight, label->width());
        label->setText(shown);
        label->setToolTip(shown == text ? QString() : text);
        changeAccessibleName(*label, text);
    };
    layout()->activate(); // so that the widths are those of now
    set(m_title, m_titleText);
    set(m_subtitle, m_subtitleText);
}

} // namespace BlazeAuth
