// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/helptext.h"

#include "session/configuration/configuration.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::HelpText)
};

} // namespace

QString helpText(const QCommandLineParser &parser)
{
    return parser.helpText()
           + u'\n'
           //: Part of --help. Leave commands, KEY, LOGIN and the names in capitals as they are.
           + HelpTexts::tr(
               "Commands:\n"
               "  license [KEY]    sign in with a license key\n"
               "  account [LOGIN]  sign in with an account\n"
               "  probe            only initialize: see whether the server knows the application\n")
           + u'\n'
           //: Part of --help.
           + HelpTexts::tr(
               "Input:\n"
               "  A KEY, LOGIN or password left out is read as one line from standard input, in that order.\n"
               "  A password is never an argument; BLAZEAUTH_PASSWORD sets it, too.\n")
           + u'\n'
           //: Part of --help; %1 is the path of a file.
           + HelpTexts::tr(
               "Settings, the first that is set counts:\n"
               "  1. the options above\n"
               "  2. BLAZEAUTH_SERVER, BLAZEAUTH_API_KEY, BLAZEAUTH_CLIENT_ID, BLAZEAUTH_CA_FILE,\n"
               "     BLAZEAUTH_PINS\n"
               "  3. server, api-key, client-id, ca-file, pins and proxy, as KEY=VALUE lines in\n"
               "     %1\n"
               "  4. for the proxy: https_proxy, all_proxy and no_proxy\n"
               "  The login of a proxy that asks for one: BLAZEAUTH_PROXY_USER, BLAZEAUTH_PROXY_PASSWORD\n")
                 .arg(settingsFilePath())
           + u'\n'
           //: Part of --help.
           + HelpTexts::tr("Exit codes:\n"
                           "  0  authorized (probe: initialized)\n"
                           "  1  rejected by the server\n"
                           "  2  wrong usage or configuration; nothing was sent\n"
                           "  3  connection closed by the server\n"
                           "  4  network failure\n"
                           "  5  TLS failure: the server could not be trusted\n"
                           "  6  timeout\n"
                           "  7  protocol failure: the answer made no sense\n");
}

} // namespace BlazeAuth
