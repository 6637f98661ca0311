// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenariodetails.h"

#include "session/protocol/displaytext.h"
#include "ui/controls/breakable.h"
#include "ui/controls/textlabel.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestDetails = 4000;

TextLabel *newDetailsLabel(QWidget &parent, TextSize size, const QString &objectName)
{
    auto *label = new TextLabel(size, TextLabel::Ink::Normal, &parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString shownText(const QString &text)
{
    return breakable(displayText(text, longestDetails, true));
}

QString observedText(const std::optional<ScenarioResult> &result)
{
    if (!result)
        return u"Not run yet."_s;
    return u"Observed: %1 (%2, %3)"_s.arg(
        shownText(result->observed), textOf(result->verdict), durationText(result->duration));
}

} // namespace

ScenarioDetails::ScenarioDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(newDetailsLabel(*this, TextSize::Strong, u"scenarioNameLabel"_s))
    , m_meaning(newDetailsLabel(*this, TextSize::Body, u"scenarioMeaningLabel"_s))
    , m_expected(newDetailsLabel(*this, TextSize::Body, u"scenarioExpectedLabel"_s))
    , m_observed(newDetailsLabel(*this, TextSize::Body, u"scenarioObservedLabel"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    for (auto *label : {m_name, m_meaning, m_expected, m_observed})
        layout->addWidget(label);
    layout->addStretch();
    setScenario(nullptr, {});
}

void ScenarioDetails::setScenario(const ScenarioItem *item, const std::optional<ScenarioResult> &result)
{
    for (auto *label : {m_meaning, m_expected, m_observed})
        label->setVisible(item != nullptr);
    if (item == nullptr) {
        m_name->setText(u"Choose a scenario to see what happens in it."_s);
        return;
    }
    m_name->setText(breakable(item->name));
    m_meaning->setText(shownText(item->meaning));
    m_expected->setText(u"Expected: "_s + shownText(item->expected));
    m_observed->setText(observedText(result));
    const bool hasFailed = result && result->verdict == Verdict::Failed;
    m_observed->setTone(hasFailed ? std::optional(Tone::Error) : std::nullopt);
}

} // namespace BlazeAuth::Bench
