// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/progresswords.h"

#include <QtCore/QCoreApplication>

namespace BlazeAuth {
namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Progress)
};

} // namespace

QString progressWords(Stage stage, std::optional<Packet> attempt, const QString &delay)
{
    if (!delay.isEmpty())
        //: Progress: the server takes only so many requests a minute; %1 is minutes and seconds
        return ProgressText::tr("Signing in, in %1").arg(delay);
    if (!attempt && stage == Stage::Ready)
        //: Progress: what was kept of the last sign-in is being read; a keychain is where the system keeps
        //: passwords
        return ProgressText::tr("Asking the keychain");
    if (!attempt)
        //: Progress: the user has asked for the connection, without signing in
        return ProgressText::tr("Connecting");
    if (stage != Stage::Authorizing)
        //: Progress: Sign in was pressed before the connection was up
        return ProgressText::tr("Connecting, then signing in");
    if (attempt == Packet::AuthorizeByCredentials)
        //: Progress
        return ProgressText::tr("Checking the account");
    //: Progress
    return ProgressText::tr("Checking the license");
}

} // namespace BlazeAuth
