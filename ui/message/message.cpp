// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/message.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct MessageText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Message)
};

Tone toneOf(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Wait:
    case Remedy::Retry:
    case Remedy::CheckConnection:
    case Remedy::EnterProxyLogin:
        return Tone::Warning;
    default:
        return Tone::Error;
    }
}

} // namespace

QString Message::spoken() const
{
    QStringList parts{words.title, words.explanation, words.advice, words.smallPrint};
    parts.removeAll(QString());
    if (!words.title.isEmpty())
        parts.first() += u'.';
    return parts.join(u' ');
}

Message messageFor(const Rejection &rejection)
{
    return {.tone = toneOf(remedyFor(rejection)),
        .words = wordsFor(rejection),
        .action = rejection.packet == Packet::Initialize ? MessageAction::Retry : MessageAction::None};
}

Message messageFor(const Closure &closure)
{
    return {.tone = toneOf(remedyFor(closure)), .words = wordsFor(closure), .action = MessageAction::Retry};
}

Message messageFor(const Failure &failure)
{
    const auto remedy = remedyFor(failure);
    return {.tone = toneOf(remedy),
        .words = wordsFor(failure),
        .action = remedy == Remedy::EnterProxyLogin ? MessageAction::EnterProxyLogin : MessageAction::Retry};
}

Message messageFor(const InputProblem &problem)
{
    return {.tone = Tone::Error, .words = wordsFor(problem)};
}

Message expiredMessage()
{
    return {.tone = Tone::Warning,
        .words = {//: Title of the message when the time of a license or account runs out while signed in
            .title = MessageText::tr("Your time is over"),
            //: Explanation of the message when the time runs out
            .explanation = MessageText::tr("The time of this license or account has run out."),
            //: Advice of the message when the time runs out
            .advice = MessageText::tr("Renew it with the vendor, then sign in again."),
            .smallPrint = {}}};
}

Message signedOutMessage()
{
    return {.tone = Tone::Information,
        .words = {//: Title of the message after signing out
            .title = MessageText::tr("You are signed out"),
            .explanation = {},
            .advice = {},
            .smallPrint = {}}};
}

Message connectionLostMessage()
{
    return {.tone = Tone::Warning,
        .words =
            {//: Title of a message in the status panel
                .title = MessageText::tr("Connection lost, reconnecting"),
                .explanation = {},
                .advice = {},
                .smallPrint = {}},
        .action = MessageAction::Retry};
}

Message waitingMessage()
{
    return {.tone = Tone::Warning,
        .words = {//: Title of the message when a wait goes on that began before the window was opened
            .title = MessageText::tr("Please wait a moment"),
            //: Explanation of that message
            .explanation = MessageText::tr("The server has asked this program to stay away for a while."),
            //: Advice of that message
            .advice = MessageText::tr("You can sign in as soon as the time on the button is over."),
            .smallPrint = {}}};
}

} // namespace BlazeAuth
