// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <chrono>

namespace BlazeAuth {

/// One thing that happened on a connection, for testers and diagnostics; secrets are masked already.
struct TraceEvent
{
    /// What happened.
    enum class Kind
    {
        Sent, ///< A text frame to the server.
        Received, ///< A text frame from the server.
        Ignored, ///< The frame before it changes nothing: an event, a late answer.
        Ended, ///< The connection is over, and why; in English.
        HostFound, ///< The name of the server, or of the proxy on the way, has an address.
        Reached, ///< TCP is up: to the server, or to the proxy on the way.
        Encrypted, ///< TLS with the server is up. Not for `ws`.
    };

    Kind kind = Kind::Sent; ///< What happened.
    std::chrono::milliseconds sinceOpen{}; ///< Since the connection was begun.
    /// Whole, so that it can be kept and played again: as long as the protocol lets a frame be. Whoever shows
    /// it cuts it. Empty for HostFound, Reached and Encrypted.
    QString text;
    qsizetype size = 0; ///< Of the whole frame, in bytes; 0 for what is no frame.
};

} // namespace BlazeAuth

Q_DECLARE_METATYPE(BlazeAuth::TraceEvent)
