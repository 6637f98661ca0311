// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/startfailure.h"

#include "app/launcher/exitcode.h"
#include "session/protocol/displaytext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype shownProgram = 200;

struct StartFailureText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::StartFailure)
};

} // namespace

QString sentenceFor(const StartFailure &failure)
{
    const auto program = displayText(failure.program, shownProgram);
    switch (failure.kind) {
    case StartFailure::Kind::Missing:
        //: %1 is the name of a program
        return StartFailureText::tr("%1 was not found; install it, or correct its name.").arg(program);
    case StartFailure::Kind::NotAllowed:
        //: %1 is the name of a program
        return StartFailureText::tr("%1 may not be run; it is no program, or needs the permission to be run.")
            .arg(program);
    case StartFailure::Kind::NotRunnable:
        //: %1 is the name of a program, %2 a reason in the words of the system
        return StartFailureText::tr("%1 cannot be run on this computer (%2); install it anew.")
            .arg(program, displayText(failure.reason, shownProgram));
    case StartFailure::Kind::Ended:
        //: %1 is the name of a program, %2 a number
        return StartFailureText::tr("%1 ended at once, with exit code %2.").arg(program).arg(failure.code);
    case StartFailure::Kind::Killed:
        break;
    }
    //: %1 is the name of a program, %2 a number; a signal is how the system ends programs
    return StartFailureText::tr("%1 was ended at once, by signal %2.").arg(program).arg(failure.code);
}

int exitCodeFor(const StartFailure &failure)
{
    switch (failure.kind) {
    case StartFailure::Kind::Missing:
        return static_cast<int>(LauncherExit::ProgramMissing);
    case StartFailure::Kind::NotAllowed:
    case StartFailure::Kind::NotRunnable:
        return static_cast<int>(LauncherExit::ProgramUnusable);
    case StartFailure::Kind::Ended:
        return failure.code;
    case StartFailure::Kind::Killed:
        break;
    }
    return static_cast<int>(LauncherExit::Signal) + failure.code;
}

QString reportOf(const StartFailure &failure)
{
    return sentenceFor(failure) + u"\n\n"_s + QString::fromUtf8(failure.errors);
}

} // namespace BlazeAuth
