// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/reply.h"

namespace BlazeAuth::Sandbox {

/// Who sends a frame; those of clients are masked.
enum class Sender
{
    Client,
    Server
};

/// The bytes of a close frame, RFC 6455 section 5.5.1, with the reason cut to the 123 bytes that fit.
[[nodiscard]] QByteArray closeFrame(const Close &close, Sender sender);

} // namespace BlazeAuth::Sandbox
