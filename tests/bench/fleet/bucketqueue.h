// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// What happens when, one event a client at most: a bucket a millisecond, each a list through the clients.
class BucketQueue
{
public:
    BucketQueue(std::uint32_t clients, std::chrono::milliseconds horizon)
        : m_first(static_cast<std::size_t>(horizon.count()), none)
        , m_next(clients, none)
    {
    }

    /// \a client, which is not in the queue, comes up at \a time; what lies beyond the horizon never does.
    void push(std::chrono::milliseconds time, std::uint32_t client)
    {
        const auto bucket = static_cast<std::size_t>(time.count());
        if (bucket >= m_first.size())
            return;
        m_next[client] = m_first[bucket];
        m_first[bucket] = client;
        ++m_size;
    }

    /// The next client that comes up at \a time.
    std::optional<std::uint32_t> pop(std::chrono::milliseconds time)
    {
        auto &first = m_first[static_cast<std::size_t>(time.count())];
        if (first == none)
            return std::nullopt;
        const auto client = first;
        first = m_next[client];
        --m_size;
        return client;
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_next;
    std::uint32_t m_size = 0;
};
