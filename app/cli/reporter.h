// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QUrl>

#include <memory>

namespace BlazeAuth {

/// Tells whoever started the program what happens, one line for each stage. The last one is the outcome.
class Reporter
{
public:
    Reporter() = default;
    virtual ~Reporter();
    Q_DISABLE_COPY_MOVE(Reporter)

    virtual void connecting(const QUrl &endpoint) = 0;
    virtual void connected() = 0;
    virtual void initialized(const AppInfo &app) = 0;
    virtual void authorizing() = 0;
    virtual void authorized(const Grant &grant) = 0;
    virtual void rejected(const Rejection &rejection) = 0;
    virtual void closed(const Closure &closure) = 0;
    virtual void failed(const Failure &failure) = 0;
    virtual void expired() = 0;
};

/// For people, or JSON Lines for programs, with the time as \a sinceStart counts it.
[[nodiscard]] std::unique_ptr<Reporter> makeReporter(bool json, const QElapsedTimer &sinceStart);

} // namespace BlazeAuth
