// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/diagnosticstext.h"

#include "session/protocol/displaytext.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestFact = 200;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'");
}

QString nameOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    case ColorScheme::HighContrast:
        return u"high contrast"_s;
    case ColorScheme::System:
        break;
    }
    return u"system"_s;
}

QString lineOf(const OutcomeLog::Entry &entry)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(entry.wall.count(), Qt::UTC);
    const auto times = entry.times > 1 ? u" (%1 times, this is the last)"_s.arg(entry.times) : QString();
    return u"  "_s + timeText(time) + u"  "_s + displayText(entry.what, longestFact) + times;
}

} // namespace

QString diagnosticsText(const DiagnosticsFacts &facts)
{
    QStringList lines;
    const auto add = [&lines](const QString &key, const QString &fact) {
        const auto shown = displayText(fact, longestFact).trimmed();
        lines += key + u": "_s + (shown.isEmpty() ? u"unknown"_s : shown);
    };
    add(u"Time"_s, timeText(facts.taken));
    add(u"Program"_s, facts.program);
    add(u"BlazeAuth"_s, facts.ownVersion);
    add(u"Qt"_s, u"%1, built with %2"_s.arg(facts.qtRunning, facts.qtBuilt));
    add(u"Platform"_s, facts.platform);
    add(u"System"_s, facts.system);
    add(u"Locale"_s, facts.locale);
    add(u"Language"_s, facts.language.isEmpty() ? u"system"_s : facts.language);
    add(u"Scale"_s, u"%1, font %2 pt"_s.arg(facts.scale).arg(facts.fontSize));
    add(u"Theme"_s, nameOf(facts.colorScheme) + (facts.isDark ? u", dark"_s : u", light"_s));
    add(u"Server"_s, facts.server);
    add(u"Proxy"_s, facts.proxy);
    add(u"TLS"_s, facts.tls);
    add(u"Device ID"_s, facts.deviceId);
    add(u"Session"_s, facts.stage);
    lines += facts.outcomes.isEmpty() ? u"Outcomes: none yet"_s : u"Outcomes:"_s;
    for (const auto &entry : facts.outcomes)
        lines += lineOf(entry);
    return lines.join(u'\n') + u'\n';
}

} // namespace BlazeAuth
