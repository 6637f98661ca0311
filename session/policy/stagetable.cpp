// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/policy/stagetable.h"

#include <algorithm>

namespace BlazeAuth {
namespace {

struct Transition
{
    Stage from;
    StageEvent event;
    Stage to;
};

// clang-format off
constexpr Transition transitions[] = {
    {Stage::Idle,         StageEvent::Opened,             Stage::Resolving},
    {Stage::Closed,       StageEvent::Opened,             Stage::Resolving},
    {Stage::Asleep,       StageEvent::Opened,             Stage::Resolving},
    {Stage::Resolving,    StageEvent::EndpointFound,      Stage::Connecting},
    {Stage::Connecting,   StageEvent::TransportConnected, Stage::Initializing},
    {Stage::Initializing, StageEvent::InitializeAccepted, Stage::Ready},
    {Stage::Initializing, StageEvent::InitializeRefused,  Stage::Closed},
    {Stage::Ready,        StageEvent::AuthorizeSent,      Stage::Authorizing},
    {Stage::Authorizing,  StageEvent::AuthorizeAccepted,  Stage::Authorized},
    {Stage::Authorizing,  StageEvent::AuthorizeRefused,   Stage::Ready},

    {Stage::Resolving,    StageEvent::ConnectionEnded,    Stage::Closed},
    {Stage::Connecting,   StageEvent::ConnectionEnded,    Stage::Closed},
    {Stage::Initializing, StageEvent::ConnectionEnded,    Stage::Closed},
    {Stage::Ready,        StageEvent::ConnectionEnded,    Stage::Closed},
    {Stage::Authorizing,  StageEvent::ConnectionEnded,    Stage::Closed},
    {Stage::Authorized,   StageEvent::ConnectionEnded,    Stage::Closed},

    {Stage::Idle,         StageEvent::WaitBegun,          Stage::Waiting},
    {Stage::Closed,       StageEvent::WaitBegun,          Stage::Waiting},
    {Stage::Asleep,       StageEvent::WaitBegun,          Stage::Waiting},
    {Stage::Waiting,      StageEvent::WaitOver,           Stage::Closed},

    {Stage::Resolving,      StageEvent::FellAsleep,         Stage::Asleep},
    {Stage::Connecting,     StageEvent::FellAsleep,         Stage::Asleep},
    {Stage::Initializing,   StageEvent::FellAsleep,         Stage::Asleep},
    {Stage::Ready,          StageEvent::FellAsleep,         Stage::Asleep},
    {Stage::Closed,         StageEvent::FellAsleep,         Stage::Asleep},

    {Stage::Resolving,      StageEvent::Restarted,          Stage::Resolving},
    {Stage::Connecting,     StageEvent::Restarted,          Stage::Resolving},
    {Stage::Initializing,   StageEvent::Restarted,          Stage::Resolving},
    {Stage::Ready,          StageEvent::Restarted,          Stage::Resolving},
    {Stage::Authorizing,    StageEvent::Restarted,          Stage::Resolving},
    {Stage::Authorized,     StageEvent::Restarted,          Stage::Resolving},
    {Stage::Asleep,         StageEvent::Restarted,          Stage::Resolving},
    {Stage::Closed,         StageEvent::Restarted,          Stage::Resolving},

    {Stage::Resolving,    StageEvent::Stopped,            Stage::Idle},
    {Stage::Connecting,   StageEvent::Stopped,            Stage::Idle},
    {Stage::Initializing, StageEvent::Stopped,            Stage::Idle},
    {Stage::Ready,        StageEvent::Stopped,            Stage::Idle},
    {Stage::Authorizing,  StageEvent::Stopped,            Stage::Idle},
    {Stage::Authorized,   StageEvent::Stopped,            Stage::Idle},
    {Stage::Waiting,      StageEvent::Stopped,            Stage::Idle},
    {Stage::Asleep,       StageEvent::Stopped,            Stage::Idle},
    {Stage::Closed,       StageEvent::Stopped,            Stage::Idle},
};
// clang-format on

} // namespace

std::optional<Stage> stageAfter(Stage stage, StageEvent event)
{
    const auto row = std::ranges::find_if(transitions,
        [=](const Transition &transition) { return transition.from == stage && transition.event == event; });
    return row == std::end(transitions) ? std::nullopt : std::optional(row->to);
}

} // namespace BlazeAuth
