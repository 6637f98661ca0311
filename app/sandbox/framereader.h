// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/reply.h"

#include <QtCore/QByteArray>

#include <optional>
#include <variant>

namespace BlazeAuth::Sandbox {

/// A message of a client, put together of its frames.
struct Message
{
    enum class Kind
    {
        Text, ///< Valid UTF-8.
        Binary
    };

    Kind kind = Kind::Text;
    QByteArray payload;
};

struct Ping
{
    QByteArray payload;
};

/// The client has broken the WebSocket protocol, and is to be closed like that.
struct Violation
{
    Close close;
};

/// What the bytes of a client say. Close: the client closes, with 1000 also where it gave no code.
using ClientSaid = std::variant<Message, Ping, Close, Violation>;

/// Makes messages of the bytes that a client sends once its WebSocket is open, RFC 6455 section 5.
class FrameReader
{
public:
    /// Messages beyond \a largestMessage bytes are a Violation with 1009, as soon as they are announced.
    explicit FrameReader(qsizetype largestMessage);

    void add(QByteArrayView bytes) { m_bytes.append(bytes); }
    /// The next that has arrived whole; pongs are left out. Not to be asked again after a Close or Violation.
    [[nodiscard]] std::optional<ClientSaid> next();

private:
    struct Head;

    [[nodiscard]] std::optional<ClientSaid> take(const Head &head, QByteArray payload);

    const qsizetype m_largestMessage;
    QByteArray m_bytes;
    qsizetype m_read = 0; // of them
    std::optional<Message> m_unfinished; // whose last fragment has not come
};

} // namespace BlazeAuth::Sandbox
