// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace BlazeAuth::Tests {

/// One sign-in by license at a server on this computer, over a bare socket: connect, upgrade, Initialize,
/// authorize, and close unless it is to be held. To be told whenever its socket can be read.
class SignInClient
{
public:
    enum class Step
    {
        Waits, ///< For the server.
        Done, ///< Authorized, and held or closed.
        Failed, ///< The server said something else than expected.
    };

    /// Connects to \a port and asks for the upgrade.
    SignInClient(std::uint16_t port, bool isHeld);
    ~SignInClient();
    SignInClient(const SignInClient &) = delete;
    SignInClient &operator=(const SignInClient &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    [[nodiscard]] Step onReadable();

private:
    enum class Awaited
    {
        Upgrade,
        Initialize,
        Authorize,
        Close
    };

    [[nodiscard]] bool takeHead();
    [[nodiscard]] bool takeFrame(unsigned char firstByte);
    void send(std::string_view bytes) const;
    void sendFrame(unsigned char firstByte, std::string_view payload) const;
    void leave();

    int m_socket;
    const bool m_isHeld;
    Awaited m_awaited = Awaited::Upgrade;
    std::string m_received;
    std::string m_frame; // the payload of the last one
};

} // namespace BlazeAuth::Tests
