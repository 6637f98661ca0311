// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/faults.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;

constexpr qint64 largestBandwidth = 1'000'000'000; // B/s
constexpr int mostFrames = 1'000'000;
constexpr int longestReason = 123; // RFC 6455, section 5.5: 125 bytes with the code

template <typename Number> bool isIn(Number number, Number smallest, Number largest)
{
    return number >= smallest && number <= largest;
}

// RFC 6455, section 7.4; 1004 has no meaning, and 1015 must not be sent.
bool isCloseCode(int code)
{
    return (isIn(code, 1000, 1014) && code != 1004) || isIn(code, 3000, 4999);
}

} // namespace

std::optional<QString> problemIn(const Faults &faults)
{
    if (!isIn(faults.latency, 0ms, std::chrono::milliseconds(1min)))
        return u"The latency must be 0 to 60000 milliseconds"_s;
    if (!isIn(faults.jitter, 0ms, std::chrono::milliseconds(1min)))
        return u"The jitter must be 0 to 60000 milliseconds"_s;
    if (!isIn(faults.bandwidth, qint64{0}, largestBandwidth))
        return u"The bandwidth must be 1 to 1000000000 bytes a second, or 0 for any"_s;
    if (faults.dropAfter && !isIn(*faults.dropAfter, 0, mostFrames))
        return u"The frames before a drop must be 0 to 1000000"_s;
    if (faults.closeAfter) {
        if (!isIn(faults.closeAfter->frames, 0, mostFrames))
            return u"The frames before a close must be 0 to 1000000"_s;
        if (!isCloseCode(faults.closeAfter->code))
            return u"The close code must be 1000 to 1014 but not 1004, or 3000 to 4999"_s;
        if (faults.closeAfter->reason.toUtf8().size() > longestReason)
            return u"The close reason must have at most 123 bytes"_s;
    }
    if (faults.corruption && !isIn(faults.corruption->nth, 1, mostFrames))
        return u"The answer to corrupt must be 1 to 1000000"_s;
    if (!isIn(faults.answerDelay, 0ms, std::chrono::milliseconds(10min)))
        return u"The delay of answers must be 0 to 600000 milliseconds"_s;
    return std::nullopt;
}

} // namespace BlazeAuth::Sandbox
