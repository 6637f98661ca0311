// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <span>
#include <thread>

/// \file
/// Runs a program and tells when its window is to be seen, as it looks from outside: from the side of the X
/// server, and without a change to the program.
///     blazeauth-firstpicture PROGRAM ARGUMENTS...
/// prints "MAP CONTENT PID WINDOW ROOT": the milliseconds from before the start of the program until its
/// window is mapped, and until there is something in it; its process, its window, and that of the screen. The
/// program is ended with this one, which ends with its standard input.

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr int exitOnUsage = 2;
constexpr auto patience = 20s;
constexpr auto betweenLooks = 100us;
constexpr int leastWidth = 100; // smaller ones are windows that nobody sees

template <typename Reply> using Owned = std::unique_ptr<Reply, decltype(&std::free)>;

template <typename Reply> Owned<Reply> owned(Reply *reply)
{
    return {reply, &std::free};
}

Owned<xcb_get_geometry_reply_t> geometryOf(xcb_connection_t *connection, xcb_window_t window)
{
    return owned(xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
}

/// The next window that is mapped, if that comes before \a end.
std::optional<xcb_window_t> mappedWindow(xcb_connection_t *connection, Clock::time_point end)
{
    while (Clock::now() < end) {
        const auto event = owned(xcb_poll_for_event(connection));
        if (!event) {
            pollfd readable{.fd = xcb_get_file_descriptor(connection), .events = POLLIN, .revents = 0};
            poll(&readable, 1, 1000);
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
        const auto geometry = geometryOf(connection, window);
        if (geometry && geometry->width >= leastWidth)
            return window;
    }
    return std::nullopt;
}

/// Whether a line down the middle of \a window has more than one colour, as far as it is on \a screen.
/// Toolkits show all of their first picture at once, and a line is read much faster than all of it.
bool hasContent(xcb_connection_t *connection, const xcb_screen_t &screen, xcb_window_t window)
{
    const auto geometry = geometryOf(connection, window); // each time: it may still be moved
    if (!geometry)
        return false;
    const int top = std::max(0, -geometry->y);
    const int bottom = std::min<int>(geometry->height, screen.height_in_pixels - geometry->y);
    const auto asked = xcb_get_image(connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window,
        static_cast<std::int16_t>(geometry->width / 2), static_cast<std::int16_t>(top), 1,
        static_cast<std::uint16_t>(bottom - top), ~0U);
    const auto image = owned(xcb_get_image_reply(connection, asked, nullptr));
    if (!image)
        return false;
    const std::span pixels(reinterpret_cast<const std::uint32_t *>(xcb_get_image_data(image.get())),
        static_cast<std::size_t>(xcb_get_image_data_length(image.get())) / sizeof(std::uint32_t));
    return std::ranges::any_of(pixels, [&](std::uint32_t pixel) { return pixel != pixels.front(); });
}

bool waitForContent(
    xcb_connection_t *connection, const xcb_screen_t &screen, xcb_window_t window, Clock::time_point end)
{
    while (!hasContent(connection, screen, window)) {
        if (Clock::now() >= end)
            return false;
        std::this_thread::sleep_for(betweenLooks);
    }
    return true;
}

/// The process of a program that ends with this one.
pid_t started(char *command[])
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(STDIN_FILENO);
    execv(command[0], command);
    std::perror(command[0]);
    std::_Exit(EXIT_FAILURE);
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF) { }
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return exitOnUsage;
    auto *connection = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(connection) != 0) {
        std::fputs("blazeauth-firstpicture: there is no X server\n", stderr);
        return EXIT_FAILURE;
    }
    const auto &screen = *xcb_setup_roots_iterator(xcb_get_setup(connection)).data;
    const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(connection, screen.root, XCB_CW_EVENT_MASK, &events);
    xcb_warp_pointer(connection, XCB_NONE, screen.root, 0, 0, 0, 0, 0, 0); // over nothing that would light up
    owned(
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr)); // all that is done

    const auto start = Clock::now();
    const auto milliseconds = [start] {
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    };
    const auto child = started(argv + 1);
    const auto window = mappedWindow(connection, start + patience);
    const auto mapped = milliseconds();
    if (!window || !waitForContent(connection, screen, *window, start + patience)) {
        std::fputs("blazeauth-firstpicture: no window came, or nothing in it\n", stderr);
        return EXIT_FAILURE;
    }
    std::printf("%.3f %.3f %d %u %u\n", mapped, milliseconds(), child, *window, screen.root);
    std::fflush(stdout);

    waitForEndOfInput();
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    xcb_disconnect(connection);
    return EXIT_SUCCESS;
}
