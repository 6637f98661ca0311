// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/reporter.h"

#include <QtCore/QJsonObject>

namespace BlazeAuth {

/// JSON Lines on standard output: each an object with `event` and `t_ms`. What the server did not send is
/// null.
class JsonReporter final : public Reporter
{
public:
    explicit JsonReporter(const QElapsedTimer &sinceStart);

    void connecting(const QUrl &endpoint) override;
    void connected() override;
    void initialized(const AppInfo &app) override;
    void authorizing() override;
    void authorized(const Grant &grant) override;
    void rejected(const Rejection &rejection) override;
    void closed(const Closure &closure) override;
    void failed(const Failure &failure) override;
    void expired() override;

private:
    void write(const QString &event, QJsonObject line = {}) const;

    const QElapsedTimer m_sinceStart;
};

} // namespace BlazeAuth
