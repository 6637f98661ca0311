// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/observed.h"

namespace BlazeAuth::Qa {

/// Whether a client did what it was to do.
struct Verdict
{
    bool passed = false;
    /// Where it did not: what was expected and what was observed, in one line; empty where it did.
    QString reason = {};
};

/// Whether anything that follows \a observed could still change the verdict: as much as \a row expects is
/// there, or something else is.
[[nodiscard]] bool isDecided(const Sandbox::CatalogueRow &row, const QList<Observed> &observed);

/// Passed where \a observed is what \a row expects, in this order, and nothing more. Pure.
[[nodiscard]] Verdict verdictFor(const Sandbox::CatalogueRow &row, const QList<Observed> &observed);

} // namespace BlazeAuth::Qa
