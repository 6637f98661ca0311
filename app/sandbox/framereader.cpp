// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/framereader.h"

#include "app/sandbox/frame.h"

#include <QtCore/QUtf8StringView>
#include <QtCore/QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr quint8 lastFragment = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 controlBit = 0x08;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr qsizetype maskSize = 4;

Violation protocolError(const QString &reason)
{
    return {{1002, reason}};
}

bool isText(const QByteArray &payload)
{
    return QUtf8StringView(payload).isValidUtf8();
}

// What a close frame of a client may say (RFC 6455 section 7.4, and the registry of its codes).
bool isCodeOfClients(int code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

ClientSaid closeFrom(const QByteArray &payload)
{
    if (payload.isEmpty())
        return Close{1000, {}};
    if (payload.size() == 1)
        return protocolError(u"half a close code"_s);
    const int code = qFromBigEndian<quint16>(payload.constData());
    const QByteArray reason = payload.sliced(2);
    if (!isCodeOfClients(code))
        return protocolError(u"no close code"_s);
    if (!isText(reason))
        return Violation{{1007, u"a reason that is no UTF-8"_s}};
    return Close{code, QString::fromUtf8(reason)};
}

} // namespace

struct FrameReader::Head
{
    Opcode opcode = Opcode::Text;
    bool isLast = true;
    bool isControl = false;
    quint64 length = 0;
    qsizetype size = 0; // of the head itself

    /// Unset while it has not arrived whole.
    static std::optional<std::variant<Head, Violation>> in(QByteArrayView bytes)
    {
        if (bytes.size() < 2)
            return std::nullopt;
        const auto first = static_cast<quint8>(bytes[0]);
        const auto second = static_cast<quint8>(bytes[1]);
        Head head{.opcode = static_cast<Opcode>(first & opcodeBits),
            .isLast = (first & lastFragment) != 0,
            .isControl = (first & controlBit) != 0,
            .length = static_cast<quint64>(second & lengthBits),
            .size = 2 + maskSize};
        if ((first & reservedBits) != 0)
            return protocolError(u"a reserved bit"_s);
        if (!isOpcode(first & opcodeBits))
            return protocolError(u"a reserved opcode"_s);
        if ((second & maskBit) == 0)
            return protocolError(u"a frame without a mask"_s);
        if (head.isControl && (!head.isLast || head.length > longestControlFrame))
            return protocolError(u"a control frame in fragments, or too long"_s);
        if (head.length == lengthInTwo)
            head.size += 2;
        else if (head.length == lengthInEight)
            head.size += 8;
        if (bytes.size() < head.size)
            return std::nullopt;
        if (head.length == lengthInTwo)
            head.length = qFromBigEndian<quint16>(bytes.data() + 2);
        else if (head.length == lengthInEight)
            head.length = qFromBigEndian<quint64>(bytes.data() + 2);
        return head;
    }
};

FrameReader::FrameReader(qsizetype largestMessage)
    : m_largestMessage(largestMessage)
{
}

std::optional<ClientSaid> FrameReader::next()
{
    for (;;) {
        const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_read);
        const auto found = Head::in(rest);
        if (!found)
            break;
        if (const auto *const violation = std::get_if<Violation>(&*found))
            return *violation;
        const auto &head = std::get<Head>(*found);
        const qsizetype before = !head.isControl && m_unfinished ? m_unfinished->payload.size() : 0;
        if (head.length > static_cast<quint64>(m_largestMessage - before))
            return Violation{{1009, u"a message that is too large"_s}};
        const auto length = static_cast<qsizetype>(head.length);
        if (rest.size() < head.size + length)
            break;
        const QByteArrayView mask = rest.sliced(head.size - maskSize, maskSize);
        QByteArray payload = rest.sliced(head.size, length).toByteArray();
        for (qsizetype i = 0; i < length; ++i)
            payload[i] = static_cast<char>(payload[i] ^ mask[i % maskSize]);
        m_read += head.size + length;
        if (auto said = take(head, std::move(payload)))
            return said;
    }
    // A client that says nothing keeps nothing.
    if (m_read == m_bytes.size())
        m_bytes = {};
    else
        m_bytes.remove(0, m_read);
    m_read = 0;
    return std::nullopt;
}

std::optional<ClientSaid> FrameReader::take(const Head &head, QByteArray payload)
{
    switch (head.opcode) {
    case Opcode::Close:
        return closeFrom(payload);
    case Opcode::Ping:
        return Ping{std::move(payload)};
    case Opcode::Pong:
        return std::nullopt;
    case Opcode::Continuation:
        if (!m_unfinished)
            return protocolError(u"a fragment of nothing"_s);
        m_unfinished->payload += payload;
        break;
    case Opcode::Text:
    case Opcode::Binary:
        if (m_unfinished)
            return protocolError(u"a message inside another"_s);
        m_unfinished = Message{
            head.opcode == Opcode::Text ? Message::Kind::Text : Message::Kind::Binary, std::move(payload)};
        break;
    }
    if (!head.isLast)
        return std::nullopt;
    Message message = *std::exchange(m_unfinished, std::nullopt);
    if (message.kind == Message::Kind::Text && !isText(message.payload))
        return Violation{{1007, u"a text that is no UTF-8"_s}};
    return message;
}

} // namespace BlazeAuth::Sandbox
