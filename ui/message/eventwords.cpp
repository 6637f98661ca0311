// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/eventwords.h"

#include <QtCore/QCoreApplication>

namespace BlazeAuth {
namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Message)
};

} // namespace

Words wordsFor(Event event)
{
    switch (event) {
    case Event::TimeOver:
        //: Title of the message when the time of a license or account runs out while signed in
        return {.title = MessageText::tr("Your time is over"),
            //: Explanation of the message when the time runs out
            .explanation = MessageText::tr("The time of this license or account has run out."),
            //: Advice of the message when the time runs out
            .advice = MessageText::tr("Renew it with the vendor, then sign in again."),
            .smallPrint = {}};
    case Event::SignedOut:
        //: Title of the message after signing out
        return {.title = MessageText::tr("You are signed out"),
            .explanation = {},
            .advice = {},
            .smallPrint = {}};
    case Event::ConnectionLost:
        //: Title of a message in the status panel
        return {.title = MessageText::tr("Connection lost, reconnecting"),
            .explanation = {},
            .advice = {},
            .smallPrint = {}};
    case Event::ConnectionBack:
        //: Title of the message when the connection is up again after its loss was told
        return {.title = MessageText::tr("The connection is back"),
            .explanation = {},
            //: Advice of the message when the connection is up again
            .advice = MessageText::tr("You can sign in now."),
            .smallPrint = {}};
    case Event::WaitGoesOn:
        //: Title of the message when a wait goes on that began before the window was opened
        return {.title = MessageText::tr("Please wait a moment"),
            //: Explanation of that message
            .explanation = MessageText::tr("The server has asked this program to stay away for a while."),
            //: Advice of that message
            .advice = MessageText::tr("You can sign in as soon as the time on the button is over."),
            .smallPrint = {}};
    case Event::WaitOver:
        //: Title of the message when the time is over that the server had asked to wait
        return {.title = MessageText::tr("The wait is over"),
            .explanation = {},
            //: Advice of the message when the wait is over
            .advice = MessageText::tr("You can sign in again."),
            .smallPrint = {}};
    }
    return {};
}

} // namespace BlazeAuth
