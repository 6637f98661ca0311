// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/notice.h"

#include "session/visitor.h"
#include "session/words.h"

namespace BlazeAuth {
namespace {

LoginState stateAfter(Remedy remedy, LoginState otherwise)
{
    return remedy == Remedy::FixConfiguration ? LoginState::Misconfigured : otherwise;
}

LoginState stateAfter(const Rejection &rejection)
{
    switch (rejection.status()) {
    case Status::ClientIDBlacklisted:
        return LoginState::DeviceBlocked;
    case Status::AppPaused:
        return LoginState::ApplicationPaused;
    default:
        return stateAfter(remedyFor(rejection),
            rejection.packet == Packet::Initialize ? LoginState::Offline : LoginState::Rejected);
    }
}

LoginState stateAfter(const Closure &closure)
{
    switch (closure.code()) {
    case CloseCode::ClientIDBlacklisted:
        return LoginState::DeviceBlocked;
    case CloseCode::AppPaused:
        return LoginState::ApplicationPaused;
    case CloseCode::DisconnectedFromPanel:
    case CloseCode::SessionBlacklisted:
        return LoginState::SignedOutByServer;
    default:
        return stateAfter(remedyFor(closure), LoginState::Offline);
    }
}

LoginState stateAfter(const Failure &failure)
{
    if (failure.cause == FailureCause::InputRefused)
        return LoginState::Rejected;
    return failure.kind() == FailureKind::Config ? LoginState::Misconfigured : LoginState::Offline;
}

} // namespace

Topic topicOf(const Notice &notice)
{
    const auto about = [&notice](Remedy remedy) {
        if (remedy == Remedy::Wait)
            return Topic::Wait;
        return notice.endedAttempt || notice.endedAuthorization ? Topic::Lasting : Topic::Connection;
    };
    return std::visit(
        Visitor{
            [&](const Rejection &rejection) {
                const auto topic = about(remedyFor(rejection));
                const bool isOfForm = rejection.packet != Packet::Initialize;
                return isOfForm && topic == Topic::Connection ? Topic::Lasting : topic;
            },
            [&](const Closure &closure) { return about(remedyFor(closure)); },
            [&](const Failure &failure) { return about(remedyFor(failure)); },
            [](const InputProblem &) { return Topic::Lasting; },
            [](Event event) { return event == Event::WaitGoesOn ? Topic::Wait : Topic::Lasting; },
        },
        notice.happening);
}

std::optional<LoginState> stateToldBy(const Notice &notice)
{
    const auto state = std::visit(
        Visitor{
            [](const auto &outcome) { return std::optional(stateAfter(outcome)); },
            [](const InputProblem &) { return std::optional(LoginState::Rejected); },
            [](Event event) {
                return event == Event::TimeOver ? std::optional(LoginState::Expired) : std::nullopt;
            },
        },
        notice.happening);
    const bool isOrdinary = state == LoginState::Offline || state == LoginState::Rejected;
    return notice.endedAuthorization && isOrdinary ? LoginState::SignedOutByServer : state;
}

} // namespace BlazeAuth
