// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/message.h"

#include "session/visitor.h"
#include "ui/message/eventwords.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

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

Tone toneOf(Event event)
{
    switch (event) {
    case Event::TimeOver:
    case Event::ConnectionLost:
    case Event::WaitGoesOn:
        return Tone::Warning;
    case Event::ConnectionBack:
    case Event::WaitOver:
        return Tone::Success;
    case Event::SignedOut:
        break;
    }
    return Tone::Information;
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

Message messageFor(const Happening &happening, const MessageOffers &offers)
{
    Message message = std::visit(
        Visitor{
            [](const auto &outcome) -> Message {
                return {.tone = toneOf(remedyFor(outcome)), .words = wordsFor(outcome), .actions = {}};
            },
            [](const InputProblem &problem) -> Message {
                return {.tone = Tone::Error, .words = wordsFor(problem), .actions = {}};
            },
            [](Event event) -> Message {
                return {.tone = toneOf(event), .words = wordsFor(event), .actions = {}};
            },
        },
        happening);
    message.actions = actionsFor(happening, offers);
    return message;
}

} // namespace BlazeAuth
