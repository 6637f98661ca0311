// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtNetwork/QNetworkProxy>

#include <functional>
#include <memory>

namespace BlazeAuth {

/// Asks for the proxies that this computer's settings name. The question may block for as long as it likes
/// (settings services, helper processes, PAC files), so it is asked in a thread of its own, one at a time,
/// which nobody waits for: neither who destroys this, nor the end of the program. Copies share the thread.
class BLAZEAUTH_EXPORT DesktopProxies
{
public:
    /// Asks for the proxies on the way of a query; it may take as long as it likes.
    using Question = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    /// \a question is called in another thread, and may outlive this.
    explicit DesktopProxies(Question question = &QNetworkProxyFactory::systemProxyForQuery);

    /// The answer for \a query, in order of preference. A canceled future that has not had its turn is
    /// dropped.
    [[nodiscard]] QFuture<QList<QNetworkProxy>> ask(const QNetworkProxyQuery &query) const;

private:
    struct Queue;
    std::shared_ptr<Queue> m_queue;
};

} // namespace BlazeAuth
