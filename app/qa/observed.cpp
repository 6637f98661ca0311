// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/observed.h"

#include "app/sandbox/scenario.h"
#include "session/protocol/displaytext.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr qsizetype longestText = 200;

} // namespace

Observed Observed::authorized()
{
    return {.outcome = Sandbox::Expected::authorized()};
}

Observed observedFrom(const Rejection &rejection)
{
    const Status status = rejection.status();
    return {.outcome = Sandbox::Expected::rejected(status),
        .text = status == Status::Unknown ? u"status %1"_s.arg(rejection.number) : QString()};
}

Observed observedFrom(const Closure &closure)
{
    return {.outcome = Sandbox::Expected::closed(closure.number, closure.retryAfter), .text = closure.reason};
}

Observed observedFrom(const Failure &failure)
{
    return {.outcome = Sandbox::Expected::failed(failure.kind()), .text = failure.detail};
}

QString observedText(const Observed &observed)
{
    const QString outcome = Sandbox::textOf(observed.outcome);
    return observed.text.isEmpty() ? outcome
                                   : u"%1 (%2)"_s.arg(outcome, displayText(observed.text, longestText));
}

QString observedText(const QList<Observed> &observed)
{
    if (observed.isEmpty())
        return u"nothing"_s;
    QStringList texts;
    for (const Observed &one : observed)
        texts.append(observedText(one));
    return texts.join(u", then "_s);
}

} // namespace BlazeAuth::Qa
