// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keepbox.h"

#include "ui/accessibility/accessibletext.h"
#include "ui/accessibility/announcer.h"
#include "ui/controls/checkbox.h"
#include "ui/kept/keepreason.h"
#include "ui/kept/keptwords.h"

#include <QtCore/QEvent>
#include <QtCore/QMetaEnum>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QStringList allSentences()
{
    QStringList result{keptSignInHint()};
    const auto problems = QMetaEnum::fromType<KeptSignIn::Problem>();
    for (int index = 0; index < problems.keyCount(); ++index)
        result += sentenceFor(static_cast<KeptSignIn::Problem>(problems.value(index)));
    return result;
}

} // namespace

KeepBox::KeepBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new CheckBox(this))
    , m_reason(new KeepReason(this))
    , m_indent(new QSpacerItem(0, 0))
    , m_announcer(new Announcer(this))
{
    m_box->setObjectName(u"keepMeSignedInCheckBox"_s);
    m_reason->setObjectName(u"keepMeSignedInLabel"_s);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addSpacerItem(m_indent);
    below->addWidget(m_reason, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_box);
    layout->addLayout(below);
    applyIndent();
    retranslate();
}

void KeepBox::follow(KeptSignIn &kept)
{
    const auto look = [this, &kept] {
        m_state = kept.state();
        const bool isNews = std::exchange(m_problem, kept.problem()) != kept.problem();
        refresh();
        if (isNews && m_problem)
            m_announcer->announce(m_reason->text());
    };
    connect(&kept, &KeptSignIn::stateChanged, this, look);
    connect(&kept, &KeptSignIn::problemChanged, this, look);
    // Not clicked(): assistive technology also toggles without a click.
    connect(m_box, &QAbstractButton::toggled, &kept, &KeptSignIn::setKeep);
    look();
}

void KeepBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        applyIndent();
}

void KeepBox::applyIndent()
{
    // Below the words, and not below the box before them.
    m_indent->changeSize(m_box->textIndent(), 0, QSizePolicy::Fixed, QSizePolicy::Fixed);
    layout()->invalidate();
}

void KeepBox::retranslate()
{
    //: Check box below the fields; & is before the letter that presses it with Alt
    m_box->setText(tr("Keep &me signed in"));
    m_reason->setSentences(allSentences());
    refresh();
}

void KeepBox::refresh()
{
    {
        const QSignalBlocker shown(m_box); // which nobody has asked for
        m_box->setChecked(m_state != KeptSignIn::State::Unavailable && m_state != KeptSignIn::State::Off);
    }
    m_box->setEnabled(m_state != KeptSignIn::State::Unavailable);
    const auto sentence = m_problem ? sentenceFor(*m_problem) : keptSignInHint();
    changeAccessibleDescription(*m_box, sentence);
    m_reason->setText(sentence);
}

} // namespace BlazeAuth
