// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

#include <optional>

namespace BlazeAuth {

enum class Echo
{
    On,
    Off
};

/// The next line of standard input, without its end; nothing when there is none. Where a person types at a
/// terminal, \a prompt asks for it first, and Echo::Off keeps what is typed off the screen. Of an overlong
/// line only the beginning is read, which is still longer than anything that can be right.
[[nodiscard]] std::optional<QString> readInputLine(const QString &prompt, Echo echo);

} // namespace BlazeAuth
