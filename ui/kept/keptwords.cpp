// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptwords.h"

#include <QtCore/QCoreApplication>

namespace BlazeAuth {
namespace {

struct KeptText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Kept)
};

} // namespace

QString sentenceFor(KeptSignIn::Problem problem)
{
    using Problem = KeptSignIn::Problem;
    switch (problem) {
    case Problem::NotIncluded:
        //: Below "Keep me signed in", which is greyed
        return KeptText::tr("This version of the program cannot keep you signed in.");
    case Problem::NoKeychain:
        //: Below "Keep me signed in", which is greyed
        return KeptText::tr("This computer has no keychain, so nothing can be kept.");
    case Problem::Locked:
        //: Below "Keep me signed in"; a keychain is where the system keeps passwords
        return KeptText::tr("The keychain of this computer is locked; unlock it and try again.");
    case Problem::Refused:
        //: Below "Keep me signed in"
        return KeptText::tr("The keychain of this computer was not opened; allow it and try again.");
    case Problem::Silent:
        //: Below "Keep me signed in"
        return KeptText::tr("The keychain of this computer does not answer; try again later.");
    case Problem::Waiting:
        //: Below "Keep me signed in"
        return KeptText::tr("Waiting for the keychain of this computer; perhaps it asks for its password.");
    case Problem::NotSaved:
        //: Below "Keep me signed in", and in the status panel
        return KeptText::tr("The keychain of this computer did not keep this sign-in.");
    case Problem::NotRemoved:
        //: Below "Keep me signed in", after Sign out
        return KeptText::tr("Your sign-in is still in the keychain; it is removed at the next start.");
    case Problem::Unusable:
        break;
    }
    //: Below "Keep me signed in"
    return KeptText::tr("The keychain of this computer does not work; start this program again.");
}

QString keptSignInHint()
{
    //: Below "Keep me signed in"; a keychain is where the system keeps passwords
    return KeptText::tr("Stored in the keychain of this computer and nowhere else.");
}

} // namespace BlazeAuth
