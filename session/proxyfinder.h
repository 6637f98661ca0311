// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/sessionconfig.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <optional>

namespace BlazeAuth {

/// Finds the proxy on the way to an endpoint; only where neither the configuration nor the environment says
/// anything does it ask the desktop. It knows no time limit. Used once; destroying it gives the question up
/// and emits nothing.
class BLAZEAUTH_EXPORT ProxyFinder final : public QObject
{
    Q_OBJECT

public:
    ProxyFinder(QUrl endpoint, ProxyChoice choice, QObject *parent = nullptr);
    ~ProxyFinder() override;

    /// Asks; answers with found(), before it returns where the desktop need not be asked.
    void find();

Q_SIGNALS:
    void found(const QNetworkProxy &proxy);

private:
    void onAnswered();

    const QUrl m_endpoint;
    const ProxyChoice m_choice;
    std::optional<QFutureWatcher<QList<QNetworkProxy>>> m_answer; // of the desktop, once it is asked
};

/// The question about \a endpoint: its place and nothing else of it, with wss as https and ws as http, since
/// desktops know no other.
[[nodiscard]] QNetworkProxyQuery proxyQueryFor(const QUrl &endpoint);

/// The first of \a proxies, the desktop's answer, that can carry a connection; none when there is none.
[[nodiscard]] QNetworkProxy usableProxy(const QList<QNetworkProxy> &proxies);

} // namespace BlazeAuth
