// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/response.h"
#include "tests/fuzz/independentcheck.h"
#include "tests/fuzz/oracle.h"

#include <array>

/// \file
/// parseResponse(): what becomes of a message is what the independent check says.
///
/// An input is three characters and the message. The first is the request that is open: `I`nitialize, a
/// `L`icense or an `A`ccount, otherwise none; the second its id, `1` to `9` or another one; with `+` as the
/// third, the message is made a byte too large by white space.

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment now{.wall = std::chrono::seconds(1'900'000'000), .boot = std::chrono::seconds(1000)};
constexpr std::size_t headSize = 3;

qint64 idFrom(std::uint8_t letter)
{
    constexpr std::array<qint64, 4> others{10, 2147483648, 4294967297, 1000000000000007};
    return letter >= '1' && letter <= '9' ? letter - '0' : others[letter % others.size()];
}

std::optional<PendingRequest> pendingFrom(std::uint8_t request, std::uint8_t id)
{
    PendingRequest pending{.id = idFrom(id), .packet = Packet::Initialize, .identity = {}, .redaction = {}};
    pending.redaction.addKey(QString::fromUtf16(secretKey));
    pending.redaction.addPassword(QString::fromUtf16(secretPassword));
    switch (request) {
    case 'I':
        return pending;
    case 'L':
        pending.packet = Packet::AuthorizeByLicense;
        pending.identity = maskedKey(QString::fromUtf16(secretKey));
        return pending;
    case 'A':
        pending.packet = Packet::AuthorizeByCredentials;
        pending.identity = u"user@example.com"_s;
        return pending;
    default:
        return std::nullopt;
    }
}

QByteArray messageFrom(std::uint8_t padding, const std::uint8_t *data, std::size_t size)
{
    QByteArray message(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    return padding == '+' ? message.leftJustified(maximumMessageSize + 1, ' ') : message;
}

void requireNoSecret(const std::optional<QString> &text)
{
    if (text)
        requireNone({QString::fromUtf16(secretKey), QString::fromUtf16(secretPassword)}, *text);
}

void requireNoSecret(const Levels &levels)
{
    for (const auto &level : levels) {
        requireNoSecret(level.name);
        requireNoSecret(level.value);
    }
}

void requireNoSecret(const Answer &answer)
{
    if (const auto *initialized = std::get_if<Initialized>(&answer)) {
        requireNoSecret(initialized->app.name);
        requireNoSecret(initialized->app.version);
    } else if (const auto *grant = std::get_if<Grant>(&answer)) {
        requireNoSecret(grant->identity());
        requireNoSecret(grant->comment());
        requireNoSecret(grant->ipAddress());
        requireNoSecret(grant->levels());
    } else if (const auto *rejection = std::get_if<Rejection>(&answer)) {
        requireNoSecret(rejection->entitlement.comment);
        requireNoSecret(rejection->entitlement.levels);
    } else if (const auto *ignored = std::get_if<Ignored>(&answer)) {
        requireNoSecret(ignored->why);
    }
}

/// Whether \a answer ends the connection for \a cause.
bool isMalformed(const Answer &answer, FailureCause cause)
{
    const auto *malformed = std::get_if<Malformed>(&answer);
    return malformed != nullptr && malformed->cause == cause;
}

bool isRejection(const Answer &answer, const PendingRequest &pending)
{
    const auto *rejection = std::get_if<Rejection>(&answer);
    return rejection != nullptr && rejection->packet == pending.packet && rejection->number != 1;
}

bool isGrant(const Answer &answer, const PendingRequest &pending)
{
    const auto *grant = std::get_if<Grant>(&answer);
    return grant != nullptr && grant->packet() == pending.packet && grant->identity() == pending.identity;
}

bool isAsTheVerdict(const Answer &answer, Verdict verdict, const std::optional<PendingRequest> &pending)
{
    switch (verdict) {
    case Verdict::TooLarge:
        return isMalformed(answer, FailureCause::MessageTooLarge);
    case Verdict::NotUtf8:
        return isMalformed(answer, FailureCause::MessageNotUtf8);
    case Verdict::NoObject:
        return isMalformed(answer, FailureCause::MessageMalformed);
    case Verdict::Ignored:
        return std::holds_alternative<Ignored>(answer);
    case Verdict::IgnoredOrMalformed:
        return std::holds_alternative<Ignored>(answer) || isMalformed(answer, FailureCause::AnswerMalformed);
    case Verdict::Malformed:
        return isMalformed(answer, FailureCause::AnswerMalformed);
    case Verdict::RejectedOrMalformed:
        return isRejection(answer, *pending) || isMalformed(answer, FailureCause::AnswerMalformed);
    case Verdict::Rejected:
        return isRejection(answer, *pending);
    case Verdict::Initialized:
        return std::holds_alternative<Initialized>(answer);
    case Verdict::Authorized:
        return isGrant(answer, *pending);
    }
    return false;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argumentCount*/, char *** /*arguments*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < headSize)
        return -1;
    const auto pending = pendingFrom(data[0], data[1]);
    const auto message = messageFrom(data[2], data + headSize, size - headSize);
    std::optional<Asked> asked;
    if (pending)
        asked = Asked{.id = pending->id, .isAuthorize = pending->packet != Packet::Initialize};

    const auto answer = parseResponse(message, pending, now);
    const auto verdict = verdictOn({message.constData(), static_cast<std::size_t>(message.size())}, asked);
    require(std::holds_alternative<Grant>(answer) == (verdict == Verdict::Authorized),
        "a Grant comes out if, and only if, the independent check says so");
    require(isAsTheVerdict(answer, verdict, pending), "the answer is what the independent check says");
    requireNoSecret(answer);
    return 0;
}
