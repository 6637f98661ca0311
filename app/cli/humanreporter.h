// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/reporter.h"

namespace BlazeAuth {

/// One plain line for each stage on standard output; what went wrong, and what to do about it, on standard
/// error. Text of the server is made harmless for terminals.
class HumanReporter final : public Reporter
{
public:
    void connecting(const QUrl &endpoint) override;
    void connected() override;
    void initialized(const AppInfo &app) override;
    void authorizing() override;
    void authorized(const Grant &grant) override;
    void rejected(const Rejection &rejection) override;
    void closed(const Closure &closure) override;
    void failed(const Failure &failure) override;
    void expired() override;
};

} // namespace BlazeAuth
