// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/programenvironment.h"

#include "session/protocol/displaytext.h"
#include "session/protocol/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestIdentity = 100;

} // namespace

QString maskedIdentity(const Grant &grant)
{
    const bool isMasked = grant.packet() == Packet::AuthorizeByLicense;
    return displayText(isMasked ? grant.identity() : maskedKey(grant.identity()), longestIdentity);
}

QProcessEnvironment programEnvironment(const QProcessEnvironment &own, const Grant &grant)
{
    auto result = own;
    for (const auto &name : own.keys()) {
        if (name.startsWith("BLAZEAUTH_"_L1))
            result.remove(name);
    }
    QJsonArray levels;
    for (const auto &level : grant.levels())
        levels.append(QJsonArray{level.name, level.value});
    result.insert(u"BLAZEAUTH_IDENTITY"_s, maskedIdentity(grant));
    result.insert(
        u"BLAZEAUTH_LEVELS"_s, QString::fromUtf8(QJsonDocument(levels).toJson(QJsonDocument::Compact)));
    if (grant.expiry())
        result.insert(u"BLAZEAUTH_EXPIRES_AT"_s, grant.expiry()->date().toString(Qt::ISODate));
    return result;
}

} // namespace BlazeAuth
