// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/reply.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <optional>

/// \file
/// What a server saw of a client, in words for a tester. Nothing that a client typed is in them.

namespace BlazeAuth::Sandbox {

/// `answered 103 LicenseExpired`, `closed with 4201, "rate limit hit"`, `ended the TCP connection`.
[[nodiscard]] QString textOf(const Reply &reply);
/// `the client closed with 1000`.
[[nodiscard]] QString textOf(const Ending &ending);

/// One conversation, step by step.
class Story
{
public:
    /// A client asked \a request - empty where it was no JSON object - and the server did \a reply about it.
    void asked(const QJsonObject &request, const Reply &reply);
    void ended(const Ending &ending);

    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    /// `asked to initialize: answered 1 Ok; asked to authorize by license: ended the TCP connection`. Of a
    /// long conversation its beginning, its length and its end.
    [[nodiscard]] QString text() const;

private:
    QStringList m_steps;
    qsizetype m_untold = 0; // steps beyond the first ones
    std::optional<Ending> m_ending;
};

} // namespace BlazeAuth::Sandbox
