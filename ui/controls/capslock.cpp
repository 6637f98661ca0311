// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/capslock.h"

#include <QtGui/QGuiApplication>

#ifdef BLAZEAUTH_XCB
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#endif

namespace BlazeAuth {

#ifdef BLAZEAUTH_XCB

std::optional<bool> systemCapsLock()
{
    struct Free
    {
        void operator()(void *reply) const { std::free(reply); } // as the library wants it
    };
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    auto *connection = x11 != nullptr ? x11->connection() : nullptr; // there may be one without the other
    if (connection == nullptr || xcb_connection_has_error(connection) != 0)
        return std::nullopt;
    const auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    if (screens.rem == 0)
        return std::nullopt;
    // The one question of the core protocol whose answer has the locked modifiers in it.
    const auto asked = xcb_query_pointer(connection, screens.data->root);
    const std::unique_ptr<xcb_query_pointer_reply_t, Free> answer(
        xcb_query_pointer_reply(connection, asked, nullptr));
    if (answer == nullptr)
        return std::nullopt;
    return (answer->mask & XCB_MOD_MASK_LOCK) != 0;
}

#else

std::optional<bool> systemCapsLock()
{
    return std::nullopt;
}

#endif

} // namespace BlazeAuth
