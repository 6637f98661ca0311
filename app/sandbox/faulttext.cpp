// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/faulttext.h"

#include "app/sandbox/closereasons.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

using std::chrono::milliseconds;

// Decimal digits only.
std::optional<qint64> wholeNumber(const QString &text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 12
                          && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<int> smallNumber(const QString &text)
{
    const auto number = wholeNumber(text);
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(static_cast<int>(*number))
                                                                : std::nullopt;
}

bool read(const QString &text, milliseconds &time)
{
    const auto number = wholeNumber(text);
    time = milliseconds(number.value_or(0));
    return number.has_value();
}

bool read(const QString &text, qint64 &number)
{
    const auto known = wholeNumber(text);
    number = known.value_or(0);
    return known.has_value();
}

bool read(const QString &text, std::optional<int> &number)
{
    number = smallNumber(text);
    return number.has_value();
}

// FRAMES:CODE[:REASON]
bool read(const QString &text, std::optional<CloseAfter> &close)
{
    const auto frames = smallNumber(text.section(u':', 0, 0));
    const auto code = smallNumber(text.section(u':', 1, 1));
    if (!frames || !code)
        return false;
    const bool isReasonGiven = text.count(u':') > 1;
    close = CloseAfter{*frames, *code, isReasonGiven ? text.section(u':', 2) : documentedReason(*code)};
    return true;
}

// N[:once]
bool read(const QString &text, std::optional<Corruption> &corruption)
{
    const QStringList parts = text.split(u':');
    const auto nth = smallNumber(parts.constFirst());
    const bool isOnce = parts.size() == 2 && parts.at(1) == u"once"_s;
    if (!nth || (parts.size() > 1 && !isOnce))
        return false;
    corruption = Corruption{*nth, !isOnce};
    return true;
}

bool readNamed(Faults &faults, const QString &name, const QString &text)
{
    if (name == u"latency"_s)
        return read(text, faults.latency);
    if (name == u"jitter"_s)
        return read(text, faults.jitter);
    if (name == u"bandwidth"_s)
        return read(text, faults.bandwidth);
    if (name == u"drop-after"_s)
        return read(text, faults.dropAfter);
    if (name == u"close-after"_s)
        return read(text, faults.closeAfter);
    if (name == u"corrupt"_s)
        return read(text, faults.corruption);
    return name == u"delay"_s && read(text, faults.answerDelay);
}

QString textOf(const CloseAfter &close)
{
    const QString text = u"--close-after %1:%2"_s.arg(close.frames).arg(close.code);
    return close.reason == documentedReason(close.code) ? text : text + u':' + close.reason;
}

} // namespace

QList<FaultOption> faultOptions()
{
    return {
        {u"latency"_s, u"MS"_s, u"Pass everything on after this many milliseconds, each way."_s},
        {u"jitter"_s, u"MS"_s, u"Up to this many milliseconds more, by chance; the order is kept."_s},
        {u"bandwidth"_s, u"N"_s, u"Pass this many bytes a second on, each way; 0, the default, is any."_s},
        {u"drop-after"_s, u"N"_s, u"End the TCP connection after N frames of the server."_s},
        {u"close-after"_s, u"N:CODE[:REASON]"_s, u"Close with that code after N frames of the server."_s},
        {u"corrupt"_s, u"N[:once]"_s, u"Make garbage of every Nth answer, or of that one only."_s},
        {u"delay"_s, u"MS"_s, u"Pass the answers on this many milliseconds later still."_s},
    };
}

std::optional<QString> setFault(Faults &faults, const QString &name, const QString &text)
{
    if (!readNamed(faults, name, text)) {
        const auto options = faultOptions();
        const auto option = std::ranges::find(options, name, &FaultOption::name);
        return u"'%1' is not %2; correct --%3"_s.arg(
            text, option == options.end() ? QString() : option->valueName, name);
    }
    if (const auto problem = problemIn(faults))
        return u"%1; correct --%2"_s.arg(*problem, name);
    return std::nullopt;
}

QString textOf(const Faults &faults)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, qint64 number) {
        if (number != 0)
            parts.append(u"--%1 %2"_s.arg(name).arg(number));
    };
    add(u"latency"_s, faults.latency.count());
    add(u"jitter"_s, faults.jitter.count());
    add(u"bandwidth"_s, faults.bandwidth);
    if (faults.dropAfter)
        parts.append(u"--drop-after %1"_s.arg(*faults.dropAfter));
    if (faults.closeAfter)
        parts.append(textOf(*faults.closeAfter));
    if (faults.corruption)
        parts.append(u"--corrupt %1"_s.arg(faults.corruption->nth)
                     + (faults.corruption->isRepeated ? QString() : u":once"_s));
    add(u"delay"_s, faults.answerDelay.count());
    return parts.join(u' ');
}

} // namespace BlazeAuth::Sandbox
