// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/rules.h"

#include "app/sandbox/closereasons.h"
#include "app/sandbox/form.h"
#include "app/sandbox/licenserules.h"
#include "app/sandbox/magicreply.h"
#include "app/sandbox/scenarioinputs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

Close documentedClose(CloseCode code)
{
    return {static_cast<int>(code), documentedReason(static_cast<int>(code))};
}

Reply answerWith(const QByteArray &id, Status status, QJsonObject fields = {})
{
    fields.insert(u"status"_s, static_cast<int>(status));
    return Send{answerText(id, fields)};
}

// The element of list that matches; null when there is none.
template <typename List, typename Predicate>
auto find(List &list, Predicate matches) -> decltype(&*list.begin())
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

License *licenseIn(Application &application, const QString &key)
{
    return find(application.licenses, [&](const License &license) { return license.key == key; });
}

std::optional<Packet> packetOf(const Request &request)
{
    if (const auto *bad = std::get_if<BadRequest>(&request))
        return bad->packet;
    if (std::holds_alternative<InitializeRequest>(request))
        return Packet::Initialize;
    return std::holds_alternative<LicenseRequest>(request) ? Packet::AuthorizeByLicense
                                                           : Packet::AuthorizeByCredentials;
}

} // namespace

Rules::Rules(Dataset dataset, const Limits &limits)
    : m_start(std::move(dataset))
    , m_limits(limits)
{
    reset();
}

Reply Rules::answer(const QByteArray &text, Session &session, const Moment &now)
{
    Request request = parseRequest(text);
    if (m_row)
        request = withInputsOf(*m_row, m_start.applications.constFirst().apiKey, std::move(request));
    if (const auto close = guard(request, session, now))
        return *close;
    return std::visit([&](const auto &known) { return respond(known, session, now); }, request);
}

Reply Rules::answerToBinary() const
{
    return documentedClose(CloseCode::UnsupportedData);
}

std::optional<Reply> Rules::initializeOverdue(const Session &session) const
{
    if (session.application)
        return std::nullopt;
    return documentedClose(CloseCode::InitializeTimeout);
}

void Rules::leave(Session &session)
{
    if (session.authorized)
        --m_authorized[*session.application];
    session.authorized = false;
}

void Rules::reset()
{
    m_data = m_start;
    m_authorized = QList<int>(m_data.applications.size(), 0);
    m_blocked.clear();
}

// What closes the connection whatever the packet says.
std::optional<Close> Rules::guard(const Request &request, Session &session, const Moment &now)
{
    const auto *const initialize = std::get_if<InitializeRequest>(&request);
    if (initialize && !session.application)
        session.clientId = initialize->clientId.left(64);

    if (const auto wait = m_blocked.remaining(session.address, session.clientId, now))
        return Close{static_cast<int>(CloseCode::RateLimited), blockedReason(wait->count())};
    if (!session.actions.add(m_limits.actionsPerMinute, now)) {
        m_blocked.block(session.address, session.clientId, m_limits.blocked, now);
        return documentedClose(CloseCode::RateLimited);
    }
    const std::optional<Packet> packet = packetOf(request);
    if (packet && *packet != Packet::Initialize && !session.application)
        return documentedClose(CloseCode::NotInitialized);
    return std::nullopt;
}

Reply Rules::respond(const InitializeRequest &request, Session &session, const Moment &now)
{
    if (session.application)
        return answerWith(request.id, Status::AlreadyInitialized);
    if (const Status form = formOf(request); form != Status::Ok)
        return answerWith(request.id, form);

    // A magic API key stands for the first application; one of the data is never magic.
    Application *application = find(m_data.applications,
        [&](const Application &candidate) { return candidate.apiKey == request.apiKey; });
    const std::optional<Magic> magicKey = application ? std::nullopt : magicAtEnd(request.apiKey);
    if (magicKey)
        return initialized(0, magicKey, request, session, now);
    if (!application) {
        if (++session.apiKeyFailures > m_limits.apiKeyFailures)
            return documentedClose(CloseCode::InitializeFailed);
        return answerWith(request.id, Status::AppNotFound);
    }
    session.apiKeyFailures = 0;

    const qsizetype index = application - m_data.applications.data();
    if (application->paused)
        return answerWith(request.id, Status::AppPaused);
    if (application->blacklistedClientIds.contains(request.clientId))
        return answerWith(request.id, Status::ClientIDBlacklisted);
    if (isFull(index))
        return answerWith(request.id, Status::AppSessionsQuotaExceeded);
    return initialized(index, magicAtEnd(request.clientId), request, session, now);
}

Reply Rules::initialized(qsizetype application, const std::optional<Magic> &magic,
    const InitializeRequest &request, Session &session, const Moment &now)
{
    const Application &known = m_data.applications.at(application);
    const QJsonObject good{{u"app_name"_s, known.name}, {u"app_version"_s, known.version}};
    if (!magic || succeeds(*magic, Packet::Initialize)) {
        session.application = application;
        session.clientId = request.clientId;
    }
    if (magic)
        return magicReply(*magic, Packet::Initialize, request.id, good, m_limits, now);
    return answerWith(request.id, Status::Ok, good);
}

Reply Rules::respond(const LicenseRequest &request, Session &session, const Moment &now)
{
    if (session.authorized)
        return answerWith(request.id, Status::AlreadyAuthorized);
    if (const Status form = formOf(request); form != Status::Ok)
        return answerWith(request.id, form);
    if (const auto magic = magicInLicense(request.license)) {
        return authorizedByMagic(*magic, Packet::AuthorizeByLicense, request.id,
            request.shownAs.value_or(request.license), session, now);
    }

    License *license = licenseIn(m_data.applications[*session.application], request.license);
    const Status status = statusOf(license, session.clientId, now);
    if (status != Status::Ok)
        return answerWith(request.id, status, license ? refusalFields(*license, status, now) : QJsonObject());
    if (isFull(*session.application))
        return answerWith(request.id, Status::AppSessionsQuotaExceeded);
    authorize(session);
    QJsonObject fields = use(*license, session.clientId, session.address, now);
    if (request.shownAs)
        fields.insert(u"license"_s, *request.shownAs);
    return answerWith(request.id, Status::Ok, fields);
}

Reply Rules::respond(const AccountRequest &request, Session &session, const Moment &now)
{
    if (session.authorized)
        return answerWith(request.id, Status::AlreadyAuthorized);
    if (const Status form = formOf(request); form != Status::Ok)
        return answerWith(request.id, form);
    if (const auto magic = magicInLogin(request.login))
        return authorizedByMagic(*magic, Packet::AuthorizeByCredentials, request.id,
            request.shownAs.value_or(request.login), session, now);

    Application &application = m_data.applications[*session.application];
    UserAccount *account = find(
        application.accounts, [&](const UserAccount &candidate) { return candidate.login == request.login; });
    Status status = statusOf(account, request, session.clientId);
    if (status == Status::AppUserNotFound)
        return answerWith(request.id, status);

    License *extra = request.license ? licenseIn(application, *request.license) : nullptr;
    if (status == Status::Ok && request.license)
        status = statusOfExtra(extra, session.clientId);
    if (status == Status::Ok && account->licenseRequired && !extra && !account->coverage.isActive(now))
        status = Status::AppUserHasNoValidLicenses;
    if (status == Status::Ok && isFull(*session.application))
        status = Status::AppSessionsQuotaExceeded;
    if (status != Status::Ok)
        return answerWith(request.id, status, refusalFields(*account, status, now));

    if (extra)
        activateFor(*account, *extra, session.clientId, session.address, now);
    authorize(session);
    QJsonObject fields = use(*account, session.clientId, session.address, now);
    if (request.shownAs)
        fields.insert(u"login"_s, *request.shownAs);
    return answerWith(request.id, Status::Ok, fields);
}

Reply Rules::respond(const BadRequest &request, Session & /*session*/, const Moment & /*now*/)
{
    return Close{request.closeCode, documentedReason(request.closeCode)};
}

Reply Rules::authorizedByMagic(const Magic &magic, Packet packet, const QByteArray &id,
    const QString &identity, Session &session, const Moment &now)
{
    if (succeeds(magic, packet))
        authorize(session);
    return magicReply(magic, packet, id, magicGrant(packet, identity), m_limits, now);
}

bool Rules::isFull(qsizetype application) const
{
    const std::optional<int> quota = m_data.applications.at(application).sessionsQuota;
    return quota && m_authorized.at(application) >= *quota;
}

void Rules::authorize(Session &session)
{
    session.authorized = true;
    ++m_authorized[*session.application];
}

} // namespace BlazeAuth::Sandbox
