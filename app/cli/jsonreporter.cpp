// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/cli/jsonreporter.h"

#include "app/cli/messages.h"
#include "app/cli/standardoutput.h"
#include "session/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

template <typename Value> QJsonValue orNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// What an authorization and a rejection both may bring.
QJsonObject objectOf(
    const std::optional<QString> &comment, const Levels &levels, const std::optional<Expiry> &expiry)
{
    QJsonArray pairs;
    for (const auto &level : levels)
        pairs.append(QJsonArray{level.name, level.value});
    QJsonObject result{{u"levels"_s, pairs}, {u"comment"_s, orNull(comment)},
        {u"expires_at"_s, expiry ? QJsonValue(expiry->date().toString(Qt::ISODate)) : QJsonValue::Null}};
    if (expiry && expiry->clockHint)
        result.insert(u"clock_hint"_s, true);
    return result;
}

} // namespace

JsonReporter::JsonReporter(const QElapsedTimer &sinceStart)
    : m_sinceStart(sinceStart)
{
}

void JsonReporter::write(const QString &event, QJsonObject line) const
{
    line.insert(u"event"_s, event);
    line.insert(u"t_ms"_s, m_sinceStart.elapsed());
    writeOut(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

void JsonReporter::connecting(const QUrl &endpoint)
{
    write(u"connecting"_s, {{u"url"_s, endpoint.toString(QUrl::FullyEncoded)}});
}

void JsonReporter::connected()
{
    write(u"connected"_s);
}

void JsonReporter::initialized(const AppInfo &app)
{
    write(u"initialized"_s, {{u"app_name"_s, orNull(app.name)}, {u"app_version"_s, orNull(app.version)}});
}

void JsonReporter::authorizing()
{
    write(u"authorizing"_s);
}

void JsonReporter::authorized(const Grant &grant)
{
    auto line = objectOf(grant.comment(), grant.levels(), grant.expiry());
    line.insert(u"identity"_s, grant.identity());
    line.insert(u"ip_address"_s, orNull(grant.ipAddress()));
    line.insert(u"license_required"_s, orNull(grant.licenseRequired()));
    write(u"authorized"_s, line);
}

void JsonReporter::rejected(const Rejection &rejection)
{
    const auto &entitlement = rejection.entitlement;
    auto line = objectOf(entitlement.comment, entitlement.levels, entitlement.expiry);
    line.insert(u"status"_s, rejection.number);
    line.insert(u"constant"_s, constantOf(rejection.status()));
    line.insert(u"message"_s, messageFor(rejection));
    line.insert(u"remedy"_s, nameOf(remedyFor(rejection)));
    write(u"rejected"_s, line);
}

void JsonReporter::closed(const Closure &closure)
{
    QJsonValue retryAfter;
    if (closure.retryAfter)
        retryAfter = static_cast<qint64>(closure.retryAfter->count());
    write(u"closed"_s,
        {{u"code"_s, closure.number}, {u"reason"_s, closure.reason}, {u"retry_after"_s, retryAfter},
            {u"message"_s, messageFor(closure)}, {u"remedy"_s, nameOf(remedyFor(closure))}});
}

void JsonReporter::failed(const Failure &failure)
{
    // Whoever reads only standard error gets the one line, too.
    if (failure.kind() == FailureKind::Config)
        writeError(u"blazeauth-cli: "_s + messageFor(failure));
    write(u"failed"_s, {{u"kind"_s, nameOf(failure.kind())}, {u"message"_s, messageFor(failure)},
                           {u"remedy"_s, nameOf(remedyFor(failure))}});
}

void JsonReporter::expired()
{
    write(u"expired"_s);
}

} // namespace BlazeAuth
