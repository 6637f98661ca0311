// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/panel/detailstext.h"

#include "session/protocol/displaytext.h"

#include <QtCore/QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct Details
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::Details)
};

QString harmless(const QString &text, bool keepLines = false)
{
    return displayText(text, std::numeric_limits<qsizetype>::max(), keepLines).trimmed();
}

/// \a lines, each below and further in than the one before them.
QString below(const QStringList &lines)
{
    QString result;
    for (const auto &line : lines)
        result += u"\n    "_s + line;
    return result;
}

QStringList linesOf(const Levels &levels)
{
    QStringList lines;
    for (const auto &level : levels) {
        const auto value = harmless(level.value);
        lines += level.name.isEmpty() ? value : harmless(level.name) + u": "_s + value;
    }
    return lines;
}

} // namespace

QString detailsText(const Grant &grant, const QLocale &locale, const QTimeZone &zone)
{
    QStringList lines;
    //: In the details that can be copied; %1 is a login or a masked license key
    lines += Details::tr("Signed in as: %1").arg(harmless(grant.identity()));
    if (const auto &expiry = grant.expiry()) {
        const auto local = locale.toString(expiry->date().toTimeZone(zone), QLocale::LongFormat);
        //: In the details that can be copied; %1 is a date with time
        lines += Details::tr("Expires: %1").arg(local)
                 + below({expiry->date().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'")});
    }
    if (!grant.levels().isEmpty())
        //: In the details that can be copied, above what the license or account entitles to
        lines += Details::tr("Levels:") + below(linesOf(grant.levels()));
    if (const auto comment = harmless(grant.comment().value_or(QString()), true); !comment.isEmpty())
        //: In the details that can be copied, above the vendor's note on the license or account
        lines += Details::tr("Comment:") + below(comment.split(u'\n'));
    if (const auto address = harmless(grant.ipAddress().value_or(QString())); !address.isEmpty())
        //: In the details that can be copied; %1 is such as 203.0.113.10
        lines += Details::tr("IP address: %1").arg(address);
    if (const auto required = grant.licenseRequired())
        //: In the details that can be copied: whether the account needs an active license
        lines += *required ? Details::tr("License required: yes") : Details::tr("License required: no");
    return lines.join(u'\n') + u'\n';
}

} // namespace BlazeAuth
