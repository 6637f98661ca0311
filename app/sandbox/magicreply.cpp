// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/magicreply.h"

#include "app/sandbox/closereasons.h"
#include "session/protocol/tables.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr int day = 86'400; // s
constexpr qsizetype hugeComment = 256 * 1024;

Reply statusReply(double number, Packet packet, const QByteArray &id, const QJsonObject &good)
{
    const Status status = statusFrom(number);
    QJsonObject fields;
    if (succeeds({Magic::Kind::Status, static_cast<qint64>(number), {}}, packet)) {
        fields = good;
    } else if (sendsEntitlement(packet, status)) {
        fields.insert(u"levels"_s, good.value(u"levels"_s));
        fields.insert(u"comment"_s, good.value(u"comment"_s));
    }
    fields.insert(u"status"_s, number);
    return Send{answerText(id, fields)};
}

QJsonObject withTime(QJsonObject fields, qint64 timeLeft)
{
    fields.insert(u"time_left"_s, timeLeft);
    return fields;
}

QByteArray otherId(const QByteArray &id)
{
    return '1' + (id.startsWith('-') ? id.sliced(1) : id);
}

} // namespace

QByteArray answerText(const QByteArray &id, const QJsonObject &fields)
{
    const QByteArray rest = QJsonDocument(fields).toJson(QJsonDocument::Compact).sliced(1);
    return "{\"id\":" + id + (fields.isEmpty() ? "" : ",") + rest;
}

bool sendsEntitlement(Packet packet, Status status)
{
    switch (status) {
    case Status::Ok:
    case Status::ClientIDMismatch:
        return packet != Packet::Initialize;
    case Status::LicenseExpired:
    case Status::LicensePaused:
    case Status::LicenseBlacklisted:
        return packet == Packet::AuthorizeByLicense;
    case Status::AppUserBlacklisted:
    case Status::AppUserHasNoValidLicenses:
        return packet == Packet::AuthorizeByCredentials;
    default:
        return false;
    }
}

bool succeeds(const Magic &magic, Packet packet)
{
    switch (magic.kind) {
    case Magic::Kind::Status:
        // AlreadyInitialized tells the client to go on, so the connection must be initialized.
        return magic.number == static_cast<int>(Status::Ok)
               || (packet == Packet::Initialize
                   && magic.number == static_cast<int>(Status::AlreadyInitialized));
    case Magic::Kind::Close:
    case Magic::Kind::Drop:
    case Magic::Kind::Silent:
    case Magic::Kind::Garbage:
        return false;
    default:
        return true;
    }
}

QJsonObject magicGrant(Packet packet, const QString &identity)
{
    QJsonObject fields{
        {u"levels"_s, QJsonObject{{u"tier"_s, u"pro"_s}}},
        {u"comment"_s, u"magic input"_s},
        {u"ip_address"_s, u"203.0.113.10"_s},
        {u"time_left"_s, day},
    };
    if (packet == Packet::AuthorizeByLicense) {
        fields.insert(u"license"_s, identity);
    } else {
        fields.insert(u"login"_s, identity);
        fields.insert(u"license_required"_s, true);
    }
    return fields;
}

Reply magicReply(const Magic &magic, Packet packet, const QByteArray &id, QJsonObject good,
    const Limits &limits, const Moment &now)
{
    const auto seconds = limits.second * magic.seconds.value_or(0);
    good.insert(u"status"_s, 1);
    switch (magic.kind) {
    case Magic::Kind::Status:
        return statusReply(static_cast<double>(magic.number), packet, id, good);
    case Magic::Kind::New:
        if (packet != Packet::Initialize)
            good = withTime(good, std::chrono::floor<std::chrono::seconds>(now.wall).count() + day);
        return Send{answerText(id, good)};
    case Magic::Kind::Expires:
        return Send{answerText(id, withTime(good, magic.number))};
    case Magic::Kind::Close: {
        const int code = static_cast<int>(magic.number);
        return Close{code, magic.seconds ? blockedReason(*magic.seconds) : documentedReason(code)};
    }
    case Magic::Kind::Drop:
        return Drop{};
    case Magic::Kind::Silent:
        return Silence{};
    case Magic::Kind::Slow:
        return Send{answerText(id, good), Send::Frame::Text, limits.second * magic.number / 1'000, {}};
    case Magic::Kind::Garbage:
        return Send{"<html>this is no JSON</html>"};
    case Magic::Kind::Binary:
        return Send{answerText(id, good), Send::Frame::Binary, {}, {}};
    case Magic::Kind::Huge:
        good.insert(u"comment"_s, QString(hugeComment, u'x'));
        return Send{answerText(id, good)};
    case Magic::Kind::Fragments:
        return Send{answerText(id, good), Send::Frame::Fragments, {}, {}};
    case Magic::Kind::WrongId:
        return Send{answerText(otherId(id), good)};
    case Magic::Kind::ThenClose: {
        const int code = static_cast<int>(magic.number);
        return Send{answerText(id, good), Send::Frame::Text, {},
            Sequel{seconds, Close{code, documentedReason(code)}}};
    }
    case Magic::Kind::ThenDrop:
        return Send{answerText(id, good), Send::Frame::Text, {}, Sequel{seconds, Drop{}}};
    }
    Q_UNREACHABLE();
}

} // namespace BlazeAuth::Sandbox
