// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/words.h"
#include "ui/look/theme.h"
#include "ui/message/messageactions.h"

namespace BlazeAuth {

/// What the message area tells: one thing at a time.
struct BLAZEAUTH_EXPORT Message
{
    Tone tone = Tone::Information;
    Words words;
    QList<MessageAction> actions; ///< At most three, the most helpful one first.

    /// Everything it says, for those who hear it.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool operator==(const Message &) const = default;
};

/// In the language of now.
[[nodiscard]] BLAZEAUTH_EXPORT Message messageFor(
    const Happening &happening, const MessageOffers &offers = {});

} // namespace BlazeAuth
