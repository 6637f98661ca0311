// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/transport.h"
#include "tests/fuzz/oracle.h"

#include <QtCore/QList>
#include <QtCore/QPointer>

namespace BlazeAuth::Tests {

/// A connection whose other end is a script.
class FakeTransport final : public Transport
{
public:
    /// What it tells whom of what the session does with it.
    struct Listener
    {
        std::function<void()> made;
        std::function<void(const QByteArray &text)> sent;
        std::function<void(const QByteArray &payload)> pinged;
        std::function<void()> gone;
    };

    explicit FakeTransport(Listener listener)
        : m_listener(std::move(listener))
    {
        m_listener.made();
    }
    ~FakeTransport() override { m_listener.gone(); }
    Q_DISABLE_COPY_MOVE(FakeTransport)

    void open(const QUrl & /*endpoint*/) override
    {
        require(m_state == State::New, "a connection is opened once");
        m_state = State::Opened;
    }
    void send(const QByteArray &text) override
    {
        require(m_state == State::Connected, "text is sent between connected() and ended()");
        m_listener.sent(text);
    }

    void ping(const QByteArray &payload) override
    {
        require(m_state == State::Connected, "pings are sent between connected() and ended()");
        m_listener.pinged(payload);
    }

    /// These do nothing where the order of a Transport's signals does not allow them. This may be gone
    /// afterwards.
    void connectNow()
    {
        if (m_state != State::Opened)
            return;
        m_state = State::Connected;
        Q_EMIT connected();
    }
    void endNow(const TransportEnd &end)
    {
        if (m_state != State::Opened && m_state != State::Connected)
            return;
        m_state = State::Ended;
        Q_EMIT ended(end);
    }
    [[nodiscard]] bool isConnected() const { return m_state == State::Connected; }

private:
    enum class State
    {
        New,
        Opened,
        Connected,
        Ended
    };

    const Listener m_listener;
    State m_state = State::New;
};

} // namespace BlazeAuth::Tests
