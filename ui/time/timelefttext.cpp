// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/time/timelefttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

struct TimeLeft
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::TimeLeft)
};

// One has a text of its own: so English is right without a catalogue, and each language still has all its
// plurals.
QString text(days count)
{
    const auto n = static_cast<int>(count.count());
    //: Time left
    return n == 1 ? TimeLeft::tr("1 day") : TimeLeft::tr("%Ln days", "time left, never 1", n);
}

QString text(hours count)
{
    const auto n = static_cast<int>(count.count());
    //: Time left
    return n == 1 ? TimeLeft::tr("1 hour") : TimeLeft::tr("%Ln hours", "time left, never 1", n);
}

QString text(minutes count)
{
    const auto n = static_cast<int>(count.count());
    //: Time left
    return n == 1 ? TimeLeft::tr("1 minute") : TimeLeft::tr("%Ln minutes", "time left, never 1", n);
}

QString text(seconds count)
{
    const auto n = static_cast<int>(count.count());
    //: Time left
    return n == 1 ? TimeLeft::tr("1 second") : TimeLeft::tr("%Ln seconds", "time left, never 1", n);
}

template <typename Large, typename Small> QString text(seconds whole)
{
    const auto large = std::chrono::duration_cast<Large>(whole);
    const auto small = std::chrono::duration_cast<Small>(whole - large);
    if (small.count() == 0)
        return text(large);
    //: Time left in two units, the larger one first: %1 is "29 days", %2 is "4 hours"
    return TimeLeft::tr("%1 %2").arg(text(large), text(small));
}

seconds begun(milliseconds remaining)
{
    return std::max(seconds::zero(), std::chrono::ceil<seconds>(remaining));
}

} // namespace

QString timeLeftText(milliseconds remaining)
{
    const auto whole = begun(remaining);
    if (whole >= days(1))
        return text<days, hours>(whole);
    if (whole >= hours(1))
        return text<hours, minutes>(whole);
    if (whole >= minutes(1))
        return text<minutes, seconds>(whole);
    return text(whole);
}

milliseconds timeLeftTextLasts(milliseconds remaining)
{
    const auto whole = begun(remaining);
    if (whole == seconds::zero())
        return milliseconds::zero();
    const seconds step = whole >= days(1)    ? seconds(hours(1))
                         : whole >= hours(1) ? seconds(minutes(1))
                                             : seconds(1);
    const auto lastOfText = whole - whole % step;
    return remaining - (lastOfText - seconds(1));
}

QString countdownText(milliseconds remaining)
{
    const auto whole = begun(remaining);
    const auto rest = (whole % minutes(1)).count();
    QLocale digits;
    digits.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto padding = rest < 10 ? digits.zeroDigit() : QString();
    return digits.toString(qint64{whole / minutes(1)}) + u':' + padding + digits.toString(qint64{rest});
}

} // namespace BlazeAuth
