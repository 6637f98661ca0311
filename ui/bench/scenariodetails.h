// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/scenarioitem.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {
class TextLabel;
}

namespace BlazeAuth::Bench {

/// All of one scenario: what happens in it, what is expected and what was observed, to be read and selected.
class ScenarioDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioDetails(QWidget *parent = nullptr);

    /// Null: none is chosen.
    void setScenario(const ScenarioItem *item, const std::optional<ScenarioResult> &result);

private:
    TextLabel *m_name;
    TextLabel *m_meaning;
    TextLabel *m_expected;
    TextLabel *m_observed;
};

} // namespace BlazeAuth::Bench
