// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/verdict.h"

#include "app/sandbox/scenario.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

QList<Sandbox::Expected> expectationsOf(const Sandbox::CatalogueRow &row)
{
    QList<Sandbox::Expected> expectations{row.expected};
    if (row.afterwards)
        expectations.append(*row.afterwards);
    return expectations;
}

/// Whether \a observed is the beginning of \a expectations.
bool isOnTheWay(const QList<Sandbox::Expected> &expectations, const QList<Observed> &observed)
{
    return observed.size() <= expectations.size()
           && std::equal(observed.cbegin(), observed.cend(), expectations.cbegin(),
               [](const Observed &one, const Sandbox::Expected &expected) {
                   return one.outcome == expected;
               });
}

} // namespace

bool isDecided(const Sandbox::CatalogueRow &row, const QList<Observed> &observed)
{
    const auto expectations = expectationsOf(row);
    return observed.size() >= expectations.size() || !isOnTheWay(expectations, observed);
}

Verdict verdictFor(const Sandbox::CatalogueRow &row, const QList<Observed> &observed)
{
    const auto expectations = expectationsOf(row);
    const bool isBegun = isOnTheWay(expectations, observed);
    if (isBegun && observed.size() == expectations.size())
        return {.passed = true};
    const bool isShort = isBegun && !observed.isEmpty();
    return {.passed = false,
        .reason = u"expected %1; observed %2"_s.arg(Sandbox::expectedText(row),
            observedText(observed) + (isShort ? u", then nothing"_s : QString()))};
}

} // namespace BlazeAuth::Qa
