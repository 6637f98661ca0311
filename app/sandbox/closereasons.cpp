// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/closereasons.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

struct ReasonRow
{
    int closeCode;
    const char16_t *reason;
};

constexpr ReasonRow reasons[] = {
    {4000, u"internal server error"},
    {4100, u"disconnected from panel"},
    {4101, u"application paused"},
    {4102, u"application deleted"},
    {4200, u"connection is not initialized"},
    {4201, u"rate limit hit"},
    {4202, u"session wasn't initialized in 15 seconds after connection"},
    {4203, u"session was blacklisted"},
    {4204, u"external ID is blacklisted"},
    {4205, u"failed to initialize session"},
    {4300, u"packet does not contain mandatory 'type' and/or 'id' fields"},
    {4301, u"invalid handler type specified"},
    {4302, u"invalid request body"},
    {4304, u"received unsupported data"},
    {4400, u"failed to resume session"},
    {4401, u"resume ID was not found or it is expired"},
};

} // namespace

QString documentedReason(int closeCode)
{
    const auto *const row = std::find_if(std::begin(reasons), std::end(reasons),
        [closeCode](const ReasonRow &candidate) { return candidate.closeCode == closeCode; });
    return row == std::end(reasons) ? QString() : QString::fromUtf16(row->reason);
}

QString blockedReason(qint64 seconds)
{
    return u"rate limited, %1 seconds left"_s.arg(seconds);
}

} // namespace BlazeAuth::Sandbox
