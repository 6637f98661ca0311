// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/wire/signinclient.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <vector>

/// \file
/// Puts a server under load, from sockets without any library, so that it is the server that is measured:
///
///     loadgenerator sign-ins PORT COUNT AT-A-TIME   prints how many seconds they took
///     loadgenerator sessions PORT COUNT AT-A-TIME   prints `open` once they are, and holds them until
///     standard
///                                                   input ends

namespace {

using namespace BlazeAuth::Tests;

constexpr int usageError = 2;

struct Load
{
    std::uint16_t port = 0;
    int count = 0;
    int atATime = 0;
    bool isHeld = false;
};

/// Runs until all have signed in, and have closed where they are not held.
class Generator
{
public:
    explicit Generator(const Load &load)
        : m_load(load)
        , m_poll(::epoll_create1(0))
    {
    }
    ~Generator() { ::close(m_poll); }
    Generator(const Generator &) = delete;
    Generator &operator=(const Generator &) = delete;

    /// False when one did not get in.
    [[nodiscard]] bool run()
    {
        while (m_begun < m_load.count && m_begun - m_done < m_load.atATime)
            begin();
        std::vector<epoll_event> events(static_cast<std::size_t>(m_load.atATime));
        while (m_done < m_load.count) {
            const int ready = ::epoll_wait(m_poll, events.data(), m_load.atATime, -1);
            for (int i = 0; i < ready; ++i) {
                if (!advance(events[static_cast<std::size_t>(i)]))
                    return false;
            }
        }
        return true;
    }

private:
    void begin()
    {
        ++m_begun;
        auto &client = *m_clients.emplace_back(std::make_unique<SignInClient>(m_load.port, m_load.isHeld));
        epoll_event event{.events = EPOLLIN, .data = {.ptr = &client}};
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, client.socket(), &event);
    }

    [[nodiscard]] bool advance(const epoll_event &event)
    {
        auto &client = *static_cast<SignInClient *>(event.data.ptr);
        const auto step = client.onReadable();
        if (step == SignInClient::Step::Failed)
            return false;
        if (step == SignInClient::Step::Waits)
            return true;
        ++m_done;
        if (m_begun < m_load.count)
            begin();
        return true;
    }

    const Load m_load;
    const int m_poll;
    std::vector<std::unique_ptr<SignInClient>> m_clients;
    int m_begun = 0;
    int m_done = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        return usageError;
    const Load load{.port = static_cast<std::uint16_t>(std::atoi(argv[2])),
        .count = std::atoi(argv[3]),
        .atATime = std::atoi(argv[4]),
        .isHeld = std::string_view(argv[1]) == "sessions"};
    Generator generator(load);
    const auto begin = std::chrono::steady_clock::now();
    if (!generator.run()) {
        std::fputs("loadgenerator: the server did not let somebody in\n", stderr);
        return EXIT_FAILURE;
    }
    if (load.isHeld) {
        std::puts("open");
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
    } else {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        std::printf("%.6f\n", took.count());
    }
    return EXIT_SUCCESS;
}
