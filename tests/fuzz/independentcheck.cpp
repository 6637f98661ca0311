// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/independentcheck.h"

#include "tests/fuzz/decimal.h"
#include "tests/fuzz/strictreader.h"

#include <algorithm>

namespace BlazeAuth::Tests {
namespace {

constexpr std::size_t largestMessage = 65536;
// The largest double has 309 digits.
constexpr std::int64_t digitsInDoubles = 308;

bool namesAnythingTwice(const std::vector<Member> &members)
{
    std::vector<std::u16string> names;
    names.reserve(members.size());
    for (const auto &member : members)
        names.push_back(member.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

/// The number that the member \a name is; unset when there is none, or it is no number.
std::optional<Decimal> numberIn(const std::vector<Member> &members, std::u16string_view name)
{
    for (const auto &member : members) {
        if (member.name == name)
            return decimalFrom(member.value);
    }
    return std::nullopt;
}

} // namespace

Verdict verdictOn(std::string_view message, const std::optional<Asked> &asked)
{
    if (message.size() > largestMessage)
        return Verdict::TooLarge;
    const auto text = decodedUtf8(message);
    if (!text)
        return Verdict::NotUtf8;
    const auto members = membersOf(*text);
    if (!members)
        return Verdict::NoObject;
    if (!asked)
        return Verdict::Ignored;
    if (namesAnythingTwice(*members))
        return Verdict::IgnoredOrMalformed;

    const auto id = numberIn(*members, u"id");
    if (id != decimalFrom(asked->id))
        return Verdict::Ignored;

    const auto status = numberIn(*members, u"status");
    if (!status)
        return Verdict::Malformed;
    if (status->magnitude() > digitsInDoubles)
        return Verdict::RejectedOrMalformed;
    if (!status->isInteger())
        return Verdict::Malformed;
    if (status == decimalFrom(1))
        return asked->isAuthorize ? Verdict::Authorized : Verdict::Initialized;
    // The answer to our only Initialize that it has been done already: it is done.
    constexpr int alreadyInitialized = 4;
    if (!asked->isAuthorize && status == decimalFrom(alreadyInitialized))
        return Verdict::Initialized;
    return Verdict::Rejected;
}

} // namespace BlazeAuth::Tests
