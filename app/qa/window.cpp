// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/window.h"

#include "app/qa/exitcode.h"
#include "app/qa/runall.h"
#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "ui/loginwidget.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {

int runWindow(const Options &options)
{
    Sandbox::SandboxServer server(
        options.data.value_or(Sandbox::shippedDataset()), systemClock(), Sandbox::Limits());
    if (!server.listen()) {
        complain(u"The sandbox cannot listen (%1)"_s.arg(server.errorString()));
        return static_cast<int>(ExitCode::Failed);
    }
    SessionConfig config;
    config.server = server.url();
    config.apiKey = server.apiKey();
    config.clientId = u"desktop-main"_s;
    LoginWidget login(std::make_unique<AuthSession>(config));
    login.show();
    return QApplication::exec();
}

} // namespace BlazeAuth::Qa
