// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>
#include <variant>

/// \file
/// What the sandbox does about a packet, as a value.

namespace BlazeAuth::Sandbox {

/// Close with a code and a reason. 1005 stands for a close frame without either, 1006 for none.
struct Close
{
    int code = 0;
    QString reason;
};

/// End the TCP connection, without a close frame.
struct Drop
{
};

/// Say nothing.
struct Silence
{
};

/// Something that follows an answer by itself.
struct Sequel
{
    std::chrono::milliseconds delay{};
    std::variant<Close, Drop> end;
};

/// Send a message.
struct Send
{
    enum class Frame
    {
        Text,
        Fragments,
        Binary
    };

    QByteArray text;
    Frame frame = Frame::Text;
    std::chrono::milliseconds delay{};
    std::optional<Sequel> sequel = std::nullopt;
};

using Reply = std::variant<Send, Close, Drop, Silence>;

/// How a conversation came to its end.
struct Ending
{
    enum class By
    {
        Client,
        Server
    };

    By by = By::Client; ///< Who began to end it.
    std::variant<Close, Drop> how;
};

} // namespace BlazeAuth::Sandbox
