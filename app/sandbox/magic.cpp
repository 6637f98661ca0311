// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/magic.h"

#include "session/protocol/tables.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

struct Word
{
    const char16_t *text;
    Magic::Kind kind;
};

constexpr Word words[] = {
    {u"NEW", Magic::Kind::New},
    {u"DROP", Magic::Kind::Drop},
    {u"SILENT", Magic::Kind::Silent},
    {u"GARBAGE", Magic::Kind::Garbage},
    {u"BINARY", Magic::Kind::Binary},
    {u"HUGE", Magic::Kind::Huge},
    {u"FRAGMENTS", Magic::Kind::Fragments},
    {u"WRONG-ID", Magic::Kind::WrongId},
};

// Decimal digits only, and not above the largest.
std::optional<qint64> numberIn(const QString &text, qint64 largest)
{
    const bool digits =
        !text.isEmpty() && text.size() <= 15
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 number = digits ? text.toLongLong() : -1;
    if (number < 0 || number > largest)
        return std::nullopt;
    return number;
}

std::optional<Magic> closeIn(const QStringList &parts)
{
    const auto code = numberIn(parts.value(1), 65'535);
    const auto seconds = numberIn(parts.value(2), MagicLimits::timeLeft);
    if (!code || parts.size() > 3 || (parts.size() == 3 && !seconds))
        return std::nullopt;
    return Magic{Magic::Kind::Close, *code, seconds};
}

std::optional<Magic> sequelIn(const QStringList &parts)
{
    const auto code = numberIn(parts.value(1), 65'535);
    const auto seconds = numberIn(parts.value(2), MagicLimits::sequel);
    if (parts.size() != 3 || !seconds)
        return std::nullopt;
    if (parts.at(1) == u"DROP"_s)
        return Magic{Magic::Kind::ThenDrop, 0, seconds};
    if (!code)
        return std::nullopt;
    return Magic{Magic::Kind::ThenClose, *code, seconds};
}

std::optional<Magic> numberedIn(const QString &text)
{
    const QStringList parts = text.split(u'-');
    if (parts.first() == u"CLOSE"_s)
        return closeIn(parts);
    if (parts.first() == u"THEN"_s)
        return sequelIn(parts);
    if (parts.size() != 2)
        return std::nullopt;
    if (const auto time = numberIn(parts.at(1), MagicLimits::slowness); time && parts.first() == u"SLOW"_s)
        return Magic{Magic::Kind::Slow, *time, {}};
    if (const auto time = numberIn(parts.at(1), MagicLimits::timeLeft); time && parts.first() == u"EXPIRES"_s)
        return Magic{Magic::Kind::Expires, *time, {}};
    return std::nullopt;
}

std::optional<Magic> statusIn(const QString &text)
{
    if (const auto number = numberIn(text, 999'999))
        return Magic{Magic::Kind::Status, *number, {}};
    for (const StatusRow &row : statusTable()) {
        if (row.status != Status::Unknown && constantOf(row.status).compare(text, Qt::CaseInsensitive) == 0)
            return Magic{Magic::Kind::Status, static_cast<int>(row.status), {}};
    }
    return std::nullopt;
}

std::optional<Magic> magicFrom(const QString &text)
{
    const QString upper = text.toUpper();
    for (const Word &word : words) {
        if (upper == QStringView(word.text))
            return Magic{word.kind, 0, {}};
    }
    if (const auto numbered = numberedIn(upper))
        return numbered;
    return statusIn(upper);
}

bool suitsInitialize(const Magic &magic)
{
    if (magic.kind == Magic::Kind::Status)
        return statusFrom(static_cast<double>(magic.number)) != Status::Unknown;
    return magic.kind != Magic::Kind::Expires;
}

} // namespace

std::optional<Magic> magicInLicense(const QString &license)
{
    const QString prefix = u"SANDBOX-"_s;
    if (!license.startsWith(prefix, Qt::CaseInsensitive))
        return std::nullopt;
    return magicFrom(license.sliced(prefix.size()));
}

std::optional<Magic> magicInLogin(const QString &login)
{
    const QString suffix = u"@sandbox.test"_s;
    if (!login.endsWith(suffix, Qt::CaseInsensitive))
        return std::nullopt;
    return magicFrom(login.chopped(suffix.size()));
}

std::optional<Magic> magicAtEnd(const QString &text)
{
    // The longest word wins: the end of `…-CLOSE-4201` is not the status 4201.
    for (qsizetype dash = text.indexOf(u'-'); dash >= 0; dash = text.indexOf(u'-', dash + 1)) {
        const auto magic = magicFrom(text.sliced(dash + 1));
        if (magic && suitsInitialize(*magic))
            return magic;
    }
    return std::nullopt;
}

} // namespace BlazeAuth::Sandbox
