// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/messages.h"

#include "session/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Messages)
};

QString waitWords(int n)
{
    //: Added to the message that the server wants to be left alone
    return n == 1 ? Text::tr("Wait 1 second.") : Text::tr("Wait %n seconds.", "never 1", n);
}

QString sentence(const QString &text)
{
    static constexpr std::u16string_view ends = u".!?…。";
    if (text.isEmpty() || ends.find(text.back().unicode()) != std::u16string_view::npos)
        return text;
    return text + u'.';
}

QString sentences(const Words &words)
{
    return (sentence(words.title) + u' ' + sentence(words.explanation)).trimmed();
}

template <typename Enumeration> QString camelCased(Enumeration value)
{
    auto name = QString::fromLatin1(QMetaEnum::fromType<Enumeration>().valueToKey(static_cast<int>(value)));
    name[0] = name[0].toLower();
    return name;
}

} // namespace

QString messageFor(const Rejection &rejection)
{
    return sentences(wordsFor(rejection));
}

QString messageFor(const Closure &closure)
{
    return sentences(wordsFor(closure));
}

QString messageFor(const Failure &failure)
{
    // Words for everybody cannot name the option or the file that has to be mended; the detail does.
    if (failure.kind() == FailureKind::Config && !failure.detail.isEmpty())
        return failure.detail;
    auto message = sentences(wordsFor(failure));
    if (failure.cause == FailureCause::ProxyLoginRequired)
        //: Added to the message that a proxy wants a login
        message += u' ' + Text::tr("Set BLAZEAUTH_PROXY_USER and BLAZEAUTH_PROXY_PASSWORD.");
    if (failure.retryAfter)
        message += u' ' + waitWords(static_cast<int>(failure.retryAfter->count()));
    return message;
}

QString nameOf(Remedy remedy)
{
    return camelCased(remedy);
}

QString nameOf(FailureKind kind)
{
    return camelCased(kind);
}

Failure failureFor(const InputProblem &problem)
{
    return {.cause = FailureCause::InputRefused,
        .detail = constantOf(problem.status) + u": "_s + sentences(wordsFor(problem)),
        .status = problem.status,
        .retryAfter = {}};
}

} // namespace BlazeAuth
