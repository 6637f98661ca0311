// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/humanreporter.h"

#include "app/cli/messages.h"
#include "app/cli/standardoutput.h"
#include "session/protocol/displaytext.h"
#include "session/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype shownText = 400;
constexpr qsizetype shownName = 100;

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::HumanReporter)
};

void writeLine(const QString &line)
{
    writeOut((line + u'\n').toUtf8());
}

/// What an authorization or a rejection brings, as parts of a line.
QStringList partsOf(
    const Levels &levels, const std::optional<QString> &comment, const std::optional<Expiry> &expiry)
{
    QStringList parts;
    QStringList shown;
    for (const auto &level : levels)
        shown.append(
            displayText(level.name.isEmpty() ? level.value : level.name + u'=' + level.value, shownName));
    if (!shown.isEmpty())
        //: %1 is a list such as tier=pro.
        parts.append(ReportTexts::tr("levels: %1").arg(displayText(shown.join(", "_L1), shownText)));
    if (comment)
        //: %1 is a comment of the vendor.
        parts.append(ReportTexts::tr("comment: %1").arg(displayText(*comment, shownText)));
    if (expiry)
        //: %1 is a date and time, such as 2026-01-31T12:00:00Z.
        parts.append(ReportTexts::tr("expires: %1").arg(expiry->date().toString(Qt::ISODate)));
    if (expiry && expiry->clockHint)
        //: The server's time of expiry is over already, by this computer's clock.
        parts.append(ReportTexts::tr("the clock of this computer may be wrong"));
    return parts;
}

/// Standard error: the message, the advice, and the lines that are for the vendor.
void explain(const QString &message, const Words &words, const QString &detail)
{
    writeError(message);
    writeError(words.advice);
    if (!words.smallPrint.isEmpty())
        writeError(u'(' + words.smallPrint + u')');
    if (!detail.isEmpty())
        writeError(u'(' + displayText(detail, shownText) + u')');
}

} // namespace

void HumanReporter::connecting(const QUrl &endpoint)
{
    //: %1 is the address of the server.
    writeLine(ReportTexts::tr("Connecting to %1").arg(endpoint.toString(QUrl::FullyEncoded)));
}

void HumanReporter::connected()
{
    //: The connection to the server is up.
    writeLine(ReportTexts::tr("Connected"));
}

void HumanReporter::initialized(const AppInfo &app)
{
    //: %1 is the name of an application, %2 its version.
    writeLine(ReportTexts::tr("Initialized: %1 %2")
                  .arg(displayText(app.name.value_or(QString()), shownName),
                      displayText(app.version.value_or(QString()), shownName))
                  .trimmed());
}

void HumanReporter::authorizing()
{
    //: The license key or account has been sent, and the answer is awaited.
    writeLine(ReportTexts::tr("Authorizing"));
}

void HumanReporter::authorized(const Grant &grant)
{
    auto parts = partsOf(grant.levels(), grant.comment(), grant.expiry());
    if (grant.ipAddress())
        //: %1 is the address that the server has stored.
        parts.append(ReportTexts::tr("IP address: %1").arg(displayText(*grant.ipAddress(), shownName)));
    if (grant.licenseRequired())
        //: Whether the account needs a license.
        parts.append(*grant.licenseRequired() ? ReportTexts::tr("a license is required")
                                              //: Whether the account needs a license.
                                              : ReportTexts::tr("no license is required"));
    //: %1 is the masked license key or the login.
    parts.prepend(ReportTexts::tr("Authorized: %1").arg(displayText(grant.identity(), shownText)));
    writeLine(parts.join("; "_L1));
}

void HumanReporter::rejected(const Rejection &rejection)
{
    const auto words = wordsFor(rejection);
    const auto &entitlement = rejection.entitlement;
    auto parts = partsOf(entitlement.levels, entitlement.comment, entitlement.expiry);
    //: %1 says in a few words why, %2 is the name and number of the reason.
    parts.prepend(ReportTexts::tr("Rejected: %1 (%2)").arg(words.title, words.smallPrint));
    writeLine(parts.join("; "_L1));
    explain(messageFor(rejection), words, {});
}

void HumanReporter::closed(const Closure &closure)
{
    const auto words = wordsFor(closure);
    //: The server closed the connection; %1 says in a few words why, %2 is the number of the reason.
    QStringList parts(ReportTexts::tr("Closed: %1 (%2)").arg(words.title, words.smallPrint));
    if (closure.retryAfter)
        //: %1 is a number of seconds.
        parts.append(ReportTexts::tr("try again in %1 s").arg(closure.retryAfter->count()));
    writeLine(parts.join("; "_L1));
    explain(messageFor(closure), words, closure.reason);
}

void HumanReporter::failed(const Failure &failure)
{
    if (failure.kind() == FailureKind::Config) {
        writeError(u"blazeauth-cli: "_s + messageFor(failure));
        return;
    }
    const auto words = wordsFor(failure);
    //: %1 says in a few words what went wrong.
    writeLine(ReportTexts::tr("Failed: %1").arg(words.title));
    explain(messageFor(failure), words, failure.detail);
}

void HumanReporter::expired()
{
    //: The time of the license or account is over.
    writeLine(ReportTexts::tr("Expired"));
}

} // namespace BlazeAuth
