// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace BlazeAuth::Bench {

/// \a text, which is English, as it reads in a window of a language that runs from right to left: there `12
/// ms` would become `ms 12`.
[[nodiscard]] inline QString leftToRight(const QString &text)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar endOfIsolate(0x2069);
    return text.isEmpty() ? text : isolate + text + endOfIsolate;
}

} // namespace BlazeAuth::Bench
