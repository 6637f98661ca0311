// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/faultplan.h"

#include <algorithm>

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct End
{
    int frames = 0;
    std::variant<Close, Drop> what;
};

std::optional<End> firstEnd(const Faults &faults)
{
    const auto &close = faults.closeAfter;
    if (close && (!faults.dropAfter || close->frames <= *faults.dropAfter))
        return End{close->frames, Close{close->code, close->reason}};
    if (faults.dropAfter)
        return End{*faults.dropAfter, Drop{}};
    return std::nullopt;
}

bool isCorrupt(int number, const std::optional<Corruption> &corruption)
{
    if (!corruption)
        return false;
    return corruption->isRepeated ? number % corruption->nth == 0 : number == corruption->nth;
}

template <typename Number> Number upTo(Number most, const Randomness &randomness)
{
    return static_cast<Number>(static_cast<double>(most) * randomness());
}

// Rounded up, so that a narrow line is never faster than it says.
milliseconds timeOnTheLine(qint64 size, qint64 bandwidth)
{
    return bandwidth == 0 ? 0ms : milliseconds((size * 1'000 + bandwidth - 1) / bandwidth);
}

} // namespace

FaultPlan::FaultPlan(Course course, Randomness randomness)
    : m_course(course)
    , m_randomness(std::move(randomness))
{
}

Passage FaultPlan::pass(const Send &frame, const Faults &faults, milliseconds now)
{
    Passage passage{dueOf(frame.text.size(), faults, now), frame, std::nullopt};
    if (m_course == Course::FromClient)
        return passage;

    ++m_frames;
    if (auto end = firstEnd(faults); end && m_frames >= end->frames) {
        // Who asks for fewer frames than have passed already means the next one.
        if (m_frames > end->frames)
            passage.frame.reset();
        passage.end = std::move(end->what);
    }
    if (passage.frame && isCorrupt(m_frames, faults.corruption))
        passage.frame->text = corrupted(frame.text, m_randomness);
    return passage;
}

milliseconds FaultPlan::dueOfEnd(const Faults &faults, milliseconds now)
{
    return dueOf(0, faults, now);
}

milliseconds FaultPlan::dueOf(qsizetype size, const Faults &faults, milliseconds now)
{
    m_lineFree = std::max(m_lineFree, now) + timeOnTheLine(size, faults.bandwidth);
    milliseconds due = m_lineFree + faults.latency;
    if (faults.jitter > 0ms)
        due += milliseconds(upTo(faults.jitter.count() + 1, m_randomness));
    if (m_course == Course::FromServer)
        due += faults.answerDelay;
    m_last = std::max(m_last, due);
    return m_last;
}

QByteArray corrupted(const QByteArray &text, const Randomness &randomness)
{
    QString garbage = QString::fromUtf8(text);
    // Nothing of it stays: half a license key would not be known for one, and would not be masked.
    garbage.truncate(garbage.size() - upTo(garbage.size() / 4 + 1, randomness));
    for (QChar &character : garbage)
        character = QChar(u'!' + upTo(94, randomness));
    // No JSON begins with it.
    garbage.replace(0, 1, u'#');
    return garbage.toUtf8();
}

} // namespace BlazeAuth::Sandbox
