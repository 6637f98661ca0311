// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/words.h"

#include "session/protocol/displaytext.h"
#include "session/protocol/tables.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype shownReason = 123; // the most a close frame can carry

QString translated(const MarkedText &text)
{
    return QCoreApplication::translate(outcomeContext, text.source, text.comment);
}

Words translated(const MarkedWords &words, const QString &smallPrint)
{
    return {.title = translated(words.title),
        .explanation = translated(words.explanation),
        .advice = translated(words.advice),
        .smallPrint = smallPrint};
}

} // namespace

Words wordsFor(const Rejection &rejection)
{
    const auto number = QString::number(rejection.number, 'g', 17);
    return translated(rowOf(rejection.status()).words, constantOf(rejection.status()) + u" · "_s + number);
}

Words wordsFor(const Closure &closure)
{
    auto words = translated(rowOf(closure.code()).words, QString::number(closure.number));
    // Only for a code we have no words for does the server's own reason say more.
    if (closure.code() == CloseCode::Unknown && !closure.reason.isEmpty()) {
        words.explanation = QCoreApplication::translate("Outcome", "The server's reason: %1",
            "explanation, unknown close code; %1 is the server's own text")
                                .arg(displayText(closure.reason, shownReason));
    }
    return words;
}

Words wordsFor(const Failure &failure)
{
    if (failure.status)
        return translated(rowOf(*failure.status).words, constantOf(*failure.status));
    return translated(rowOf(failure.cause).words, {});
}

Words wordsFor(const InputProblem &problem)
{
    return translated(rowOf(problem.status).words,
        constantOf(problem.status) + u" · "_s + QString::number(static_cast<int>(problem.status)));
}

Remedy remedyFor(const Rejection &rejection)
{
    return rowOf(rejection.status()).remedy;
}

Remedy remedyFor(const Closure &closure)
{
    return rowOf(closure.code()).remedy;
}

Remedy remedyFor(const Failure &failure)
{
    return failure.status ? rowOf(*failure.status).remedy : rowOf(failure.cause).remedy;
}

std::optional<Field> fieldFor(const Rejection &rejection)
{
    const bool byAccount = rejection.packet == Packet::AuthorizeByCredentials;
    switch (remedyFor(rejection)) {
    case Remedy::EditLicense:
        return byAccount ? Field::ExtraLicense : Field::LicenseKey;
    case Remedy::AddLicense:
        return Field::ExtraLicense;
    case Remedy::EditLogin:
        return Field::Login;
    case Remedy::EditPassword:
        return Field::Password;
    case Remedy::ContactVendor:
    case Remedy::SwitchDevice:
        // What is wrong is the license itself: its field is where another key goes.
        if (rejection.packet == Packet::AuthorizeByLicense)
            return Field::LicenseKey;
        break;
    default:
        break;
    }
    return std::nullopt;
}

} // namespace BlazeAuth
