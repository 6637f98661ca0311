// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/message/notice.h"

#include <QtCore/QList>

namespace BlazeAuth {

/// What a button in the message does.
enum class MessageAction
{
    Retry, ///< Connects again; after an attempt, makes that again.
    EditLicense, ///< These four lead to a field.
    EditExtraLicense,
    EditLogin,
    EditPassword,
    EnterProxyLogin,
    ChooseProxy,
    CopyDeviceId,
    CopyReport, ///< What the vendor needs to help.
    OpenSupportLink,
    Quit
};

/// What can be offered here beyond what always can.
struct MessageOffers
{
    bool supportLink = false; ///< See Branding::supportLink.
    bool quit = false; ///< There is a program to quit.
};

/// The buttons below the message of \a happening: what its advice says, done at a press.
[[nodiscard]] QList<MessageAction> actionsFor(const Happening &happening, const MessageOffers &offers);

/// Whether \a action is a try at something that may be under way anyway.
[[nodiscard]] bool isRetry(MessageAction action);

/// What the button of \a action says, in the language of now.
[[nodiscard]] QString buttonTextOf(MessageAction action);
/// Its object name: the English text in camelCase.
[[nodiscard]] QString objectNameOf(MessageAction action);

} // namespace BlazeAuth
