// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/fleet/fleet.h"

#include <span>
#include <vector>

/// One strategy in a panel: the order and the colours are those of the legend.
struct Curve
{
    QString name;
    QByteArray color;
    Course course;
};

/// One scenario: connections per second over time, logarithmic.
struct Panel
{
    Scenario scenario;
    std::vector<Curve> curves; ///< The first is drawn on top.
    std::optional<double> limit; ///< What the server takes, in connections per second.
};

/// The panels below each other, as SVG.
[[nodiscard]] QByteArray plot(std::span<const Panel> panels, std::uint32_t clients);
