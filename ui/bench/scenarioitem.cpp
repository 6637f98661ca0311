// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/scenarioitem.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Bench {

QString textOf(const ScenarioCounts &counts)
{
    return u"%1 passed, %2 failed, %3 not run"_s.arg(counts.passed).arg(counts.failed).arg(counts.notRun);
}

QString textOf(Verdict verdict)
{
    return verdict == Verdict::Passed ? u"passed"_s : u"failed"_s;
}

QString durationText(std::chrono::milliseconds duration)
{
    if (duration < 1s)
        return u"%1 ms"_s.arg(duration.count());
    constexpr int digits = 2;
    return u"%1 s"_s.arg(std::chrono::duration<double>(duration).count(), 0, 'f', digits);
}

} // namespace BlazeAuth::Bench
