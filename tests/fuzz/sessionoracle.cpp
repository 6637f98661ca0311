// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/sessionoracle.h"

#include "session/policy/stagetable.h"
#include "tests/fuzz/decimal.h"
#include "tests/fuzz/oracle.h"
#include "tests/fuzz/strictreader.h"

#include <algorithm>

namespace BlazeAuth::Tests {
namespace {

/// Whether any event leads from one stage to the other.
bool isAllowed(Stage from, Stage to)
{
    // The first and the last event of the enumeration.
    for (auto event = static_cast<int>(StageEvent::Opened); event <= static_cast<int>(StageEvent::Stopped);
         ++event) {
        if (stageAfter(from, static_cast<StageEvent>(event)) == to)
            return true;
    }
    return false;
}

/// The integer that the member \a name of a request of ours is.
std::int64_t integerIn(const std::vector<Member> &members, std::u16string_view name)
{
    const auto member = std::ranges::find(members, name, &Member::name);
    require(member != members.end(), "a request has a type and an id");
    const std::string digits(member->value.begin(), member->value.end());
    const auto number = std::strtoll(digits.c_str(), nullptr, 10);
    require(decimalFrom(member->value) == decimalFrom(std::int64_t{number}), "a type and an id are integers");
    return number;
}

} // namespace

SessionOracle::SessionOracle(AuthSession &session)
    : m_session(session)
    , m_stage(session.stage())
{
    connect(&session, &AuthSession::stageChanged, this, &SessionOracle::onStageChanged);
    connect(&session, &AuthSession::authorized, this, &SessionOracle::onAuthorized);
    connect(&session, &AuthSession::reconnected, this, &SessionOracle::onReconnected);
    connect(&session, &AuthSession::expired, this, &SessionOracle::onMaybeOut);
    connect(&session, &AuthSession::signedOut, this, &SessionOracle::onMaybeOut);
    connect(&session, &AuthSession::rejected, this, &SessionOracle::onRejected);
    connect(&session, &AuthSession::closed, this, &SessionOracle::onClosed);
    connect(&session, &AuthSession::failed, this, &SessionOracle::onFailed);
    connect(&session, &AuthSession::connectionLost, this,
        [this](const Failure &failure) { requireNoSecret(failure.detail); });
    connect(&session, &AuthSession::initialized, this, [this](const AppInfo &app) {
        requireNoSecret(app.name.value_or(QString()));
        requireNoSecret(app.version.value_or(QString()));
    });
    connect(&session, &AuthSession::traced, this,
        [this](const TraceEvent &event) { requireNoSecret(event.text); });
}

void SessionOracle::beginStep(bool mayTellMore)
{
    m_mayTellMore = mayTellMore;
    m_outcomes = 0;
    if (mayTellMore)
        m_rejectedLast = false; // a close some time after it is news
}

void SessionOracle::disturb()
{
    m_mayTellMore = true;
}

void SessionOracle::onGivenUp()
{
    m_attemptIsOpen = false;
}

void SessionOracle::onAttemptBegun(const QStringList &secrets)
{
    m_attemptSecrets = secrets;
    m_secrets += secrets;
    m_attemptIsOpen = true;
    m_rejectedLast = false;
}

void SessionOracle::onConnectionMade()
{
    onConnectionGone();
    onMaybeOut();
    // The outcome may have gone untold, where a slot of stageChanged() has taken the next step.
    m_attemptIsOpen = m_attemptIsOpen && m_session.isAuthorizing();
    m_secrets = m_keptSecrets; // also beside an attempt, in case that is refused
    if (m_attemptIsOpen)
        m_secrets += m_attemptSecrets;
    m_lastId = 0;
    m_rejectedLast = false;
}

void SessionOracle::onConnectionGone()
{
    m_asked.reset();
}

void SessionOracle::onSent(const QByteArray &text)
{
    const auto decoded = decodedUtf8({text.constData(), static_cast<std::size_t>(text.size())});
    require(decoded.has_value(), "a request is UTF-8");
    const auto members = membersOf(*decoded);
    require(members.has_value(), "a request is a JSON object");
    const auto id = integerIn(*members, u"id");
    require(m_lastId == 0 ? id == 1 : id > m_lastId, "ids start at 1 on each connection and only grow");
    require(!m_asked, "one request at a time");
    m_lastId = id;
    m_asked =
        Asked{.id = id, .isAuthorize = integerIn(*members, u"type") != static_cast<int>(Packet::Initialize)};
    require(!m_asked->isAuthorize || m_attemptIsOpen || (m_mayReturn && m_session.isAuthorized()),
        "nobody is authorized without asking for it");
}

void SessionOracle::beginReceive(const QByteArray &text)
{
    const auto verdict = verdictOn({text.constData(), static_cast<std::size_t>(text.size())}, m_asked);
    m_lastWordAuthorizes = verdict == Verdict::Authorized;
    if (verdict != Verdict::Ignored && verdict != Verdict::IgnoredOrMalformed)
        m_asked.reset();
}

void SessionOracle::endReceive()
{
    require(!m_lastWordAuthorizes || m_mayTellMore, "what authorizes, authorizes");
    m_lastWordAuthorizes = false;
}

void SessionOracle::onStageChanged(Stage stage)
{
    require(stage == m_session.stage(), "the stage told is the stage");
    require(isAllowed(m_stage, stage), "the table of stages allows the step");
    m_stage = stage;
    require(stage != Stage::Authorized || m_lastWordAuthorizes, "Authorized only by the server's word");
}

void SessionOracle::onAuthorized(const Grant &grant)
{
    require(m_attemptIsOpen, "authorized only who asked for it, once");
    m_mayReturn = m_session.config().reauthorize;
    m_keptSecrets = m_mayReturn ? m_attemptSecrets : QStringList();
    onGranted(grant);
}

void SessionOracle::onReconnected(const Grant &grant)
{
    require(m_mayReturn, "reconnected only who was authorized and not out since");
    onGranted(grant);
}

void SessionOracle::onGranted(const Grant &grant)
{
    require(m_lastWordAuthorizes, "authorized only if the independent check says so");
    m_lastWordAuthorizes = false;
    require(m_session.stage() == Stage::Authorized, "authorized is told in the stage Authorized");
    require(m_session.isAuthorized(), "whoever is let in is in");
    requireNoSecret(grant.identity());
    requireNoSecretIn({.levels = grant.levels(), .comment = grant.comment(), .expiry = grant.expiry()});
    requireNoSecret(grant.ipAddress().value_or(QString()));
    onOutcome();
}

void SessionOracle::onRejected(const Rejection &rejection)
{
    require(rejection.number != 1, "1 is no rejection");
    require(rejection.packet == Packet::Initialize || m_attemptIsOpen || m_mayReturn,
        "rejected only who asked, once");
    requireNoSecretIn(rejection.entitlement);
    onMaybeOut();
    onOutcome();
    m_rejectedLast = !m_mayReturn; // whoever was in before is asked for at once
}

void SessionOracle::onClosed(const Closure &closure)
{
    require(!m_rejectedLast, "a rejection followed by a close is the rejection");
    requireNoSecret(closure.reason);
    onMaybeOut();
    onOutcome();
}

void SessionOracle::onFailed(const Failure &failure)
{
    if (failure.status) // of what was typed, and never sent
        return;
    require(!m_rejectedLast, "a rejection followed by a failure is the rejection");
    requireNoSecret(failure.detail);
    onOutcome();
}

void SessionOracle::onOutcome()
{
    ++m_outcomes;
    require(m_outcomes == 1 || m_mayTellMore, "one thing that happens has one outcome");
    require(!m_session.isAuthorizing(), "with its outcome an attempt is over");
    m_attemptIsOpen = false;
}

void SessionOracle::onMaybeOut()
{
    if (m_session.isAuthorized())
        return;
    m_mayReturn = false;
    m_keptSecrets.clear();
}

void SessionOracle::requireNoSecret(const QString &text) const
{
    requireNone(m_secrets, text);
}

void SessionOracle::requireNoSecretIn(const Entitlement &entitlement) const
{
    requireNoSecret(entitlement.comment.value_or(QString()));
    for (const auto &level : entitlement.levels)
        requireNoSecret(level.name + u'\n' + level.value);
}

} // namespace BlazeAuth::Tests
