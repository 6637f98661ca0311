// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/wire/signinclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace BlazeAuth::Tests {
namespace {

constexpr std::string_view upgrade = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
constexpr std::string_view initialize =
    R"({"client_id":"bench-device","id":1,"type":0,"websocket_api_key":"BA0123456789ABCDEFGHI"})";
constexpr std::string_view authorize = R"({"id":2,"license":"ABCDEF-123456","type":2})";
constexpr std::string_view normalClosure("\x03\xe8", 2);
constexpr std::string_view success = R"("status":1)";
constexpr unsigned char textFrame = 0x81;
constexpr unsigned char closeFrame = 0x88;
constexpr std::size_t shortLength = 126; // from here on the length of a frame takes two more bytes

int connected(std::uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    return socket;
}

} // namespace

SignInClient::SignInClient(std::uint16_t port, bool isHeld)
    : m_socket(connected(port))
    , m_isHeld(isHeld)
{
    send(upgrade);
}

SignInClient::~SignInClient()
{
    leave();
}

SignInClient::Step SignInClient::onReadable()
{
    std::array<char, 4096> buffer{};
    const auto size = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return Step::Failed;
    m_received.append(buffer.data(), static_cast<std::size_t>(size));
    switch (m_awaited) {
    case Awaited::Upgrade:
        if (!takeHead())
            return Step::Waits;
        sendFrame(textFrame, initialize);
        m_awaited = Awaited::Initialize;
        return Step::Waits;
    case Awaited::Initialize:
        if (!takeFrame(textFrame))
            return Step::Waits;
        if (m_frame.find(success) == std::string::npos)
            return Step::Failed;
        sendFrame(textFrame, authorize);
        m_awaited = Awaited::Authorize;
        return Step::Waits;
    case Awaited::Authorize:
        if (!takeFrame(textFrame))
            return Step::Waits;
        if (m_frame.find(success) == std::string::npos)
            return Step::Failed;
        if (m_isHeld)
            return Step::Done;
        sendFrame(closeFrame, normalClosure);
        m_awaited = Awaited::Close;
        return Step::Waits;
    case Awaited::Close:
        if (!takeFrame(closeFrame))
            return Step::Waits;
        leave();
        return Step::Done;
    }
    return Step::Failed;
}

bool SignInClient::takeHead()
{
    constexpr std::string_view end = "\r\n\r\n";
    const auto found = m_received.find(end);
    if (found == std::string::npos)
        return false;
    m_received.erase(0, found + end.size());
    return true;
}

/// Frames of another kind, and longer ones than any answer, never become one.
bool SignInClient::takeFrame(unsigned char firstByte)
{
    if (m_received.size() < 2 || static_cast<unsigned char>(m_received[0]) != firstByte)
        return false;
    std::size_t length = static_cast<unsigned char>(m_received[1]);
    std::size_t head = 2;
    if (length == shortLength) {
        if (m_received.size() < 4)
            return false;
        length = static_cast<std::size_t>(static_cast<unsigned char>(m_received[2])) * 256
                 + static_cast<unsigned char>(m_received[3]);
        head = 4;
    }
    if (m_received.size() < head + length)
        return false;
    m_frame = m_received.substr(head, length);
    m_received.erase(0, head + length);
    return true;
}

void SignInClient::send(std::string_view bytes) const
{
    ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

/// With a mask that is not zero, so that the server has to take it off.
void SignInClient::sendFrame(unsigned char firstByte, std::string_view payload) const
{
    constexpr std::string_view mask("\x37\xfa\x21\x3d", 4);
    std::string frame{static_cast<char>(firstByte), static_cast<char>(payload.size() | 0x80)};
    frame += mask;
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame += static_cast<char>(payload[i] ^ mask[i % mask.size()]);
    send(frame);
}

void SignInClient::leave()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

} // namespace BlazeAuth::Tests
