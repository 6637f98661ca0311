// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/timeline.h"

#include "session/authsession.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

Stopwatch ownStopwatch()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::microseconds(timer.nsecsElapsed() / 1000); };
}

QString kindTextOf(const Failure &failure)
{
    const auto *key = QMetaEnum::fromType<FailureKind>().valueToKey(static_cast<int>(failure.kind()));
    return QString::fromLatin1(key).toLower();
}

} // namespace

Timeline::Timeline(QObject *parent)
    : Timeline(ownStopwatch(), parent)
{
}

Timeline::Timeline(Stopwatch stopwatch, QObject *parent)
    : QObject(parent)
    , m_stopwatch(std::move(stopwatch))
{
}

void Timeline::attach(AuthSession &session)
{
    detach();
    m_session = &session;
    connect(&session, &AuthSession::stageChanged, this, &Timeline::onStageChanged);
    connect(&session, &AuthSession::traced, this, &Timeline::onTraced);
    connect(&session, &AuthSession::connecting, this, [this](const QUrl &endpoint) {
        m_afterTcp = endpoint.scheme() == "wss"_L1 ? AttemptStep::Tls : AttemptStep::Upgrade;
    });
    const auto beginsWith = [this, &session](auto signal, AttemptStep step) {
        connect(&session, signal, this, [this, step] { add(StepBegan{step}); });
    };
    beginsWith(&AuthSession::connected, AttemptStep::Initialize);
    beginsWith(&AuthSession::initialized, AttemptStep::User);
    beginsWith(&AuthSession::authorizing, AttemptStep::Authorize);
    const auto endsWith = [this, &session](auto signal, AttemptEnd how, const QString &text) {
        connect(&session, signal, this, [this, how, text] { end(how, text); });
    };
    endsWith(&AuthSession::authorized, AttemptEnd::Authorized, u"authorized"_s);
    endsWith(&AuthSession::reconnected, AttemptEnd::Authorized, u"reconnected"_s);
    // Where somebody comes back by themselves, a refusal that may pass is told in no other way.
    endsWith(&AuthSession::reconnecting, AttemptEnd::Failed, u"refused for now"_s);
    endsWith(&AuthSession::waiting, AttemptEnd::Failed, u"refused for now"_s);
    endsWith(&QObject::destroyed, AttemptEnd::GivenUp, u"given up"_s);
    connect(&session, &AuthSession::rejected, this, [this](const Rejection &rejection) {
        end(AttemptEnd::Rejected, u"rejected "_s + QString::number(rejection.number, 'g', 10));
    });
    connect(&session, &AuthSession::closed, this, [this](const Closure &closure) {
        end(AttemptEnd::Closed, u"closed "_s + QString::number(closure.number));
    });
    connect(&session, &AuthSession::failed, this, [this](const Failure &failure) {
        // What was typed and cannot be right goes nowhere, and the connection stays.
        if (failure.cause != FailureCause::InputRefused || m_session->stage() == Stage::Closed)
            end(AttemptEnd::Failed, u"failed "_s + kindTextOf(failure));
    });
    connect(&session, &AuthSession::connectionLost, this,
        [this](const Failure &failure) { end(AttemptEnd::Failed, u"lost "_s + kindTextOf(failure)); });
}

void Timeline::detach()
{
    if (m_session)
        m_session->disconnect(this);
    m_session.clear();
    end(AttemptEnd::GivenUp, u"given up"_s);
}

void Timeline::clear()
{
    m_builder.clear();
    Q_EMIT changed();
}

void Timeline::onStageChanged(Stage stage)
{
    if (stage == Stage::Resolving) {
        m_opened = m_stopwatch();
        addAt(m_opened, StepBegan{AttemptStep::Resolve});
    } else if (stage == Stage::Idle) {
        end(AttemptEnd::GivenUp, u"given up"_s);
    } else if (stage == Stage::Asleep) {
        end(AttemptEnd::GivenUp, u"fell asleep"_s);
    }
}

void Timeline::onTraced(const TraceEvent &event)
{
    // It comes a little later than it happened, and says when that was to the millisecond.
    const auto then = std::min(m_opened + event.sinceOpen + std::chrono::milliseconds(1), m_stopwatch());
    switch (event.kind) {
    case TraceEvent::Kind::HostFound:
        addAt(then, StepBegan{AttemptStep::Tcp});
        break;
    case TraceEvent::Kind::Reached:
        addAt(then, StepBegan{m_afterTcp});
        break;
    case TraceEvent::Kind::Encrypted:
        addAt(then, StepBegan{AttemptStep::Upgrade});
        break;
    case TraceEvent::Kind::Sent:
    case TraceEvent::Kind::Received:
    case TraceEvent::Kind::Ignored:
    case TraceEvent::Kind::Ended:
        break;
    }
}

void Timeline::add(const AttemptEvent &event)
{
    addAt(m_stopwatch(), event);
}

void Timeline::addAt(std::chrono::microseconds now, const AttemptEvent &event)
{
    if (m_builder.add(now, event))
        Q_EMIT changed();
}

void Timeline::end(AttemptEnd end, const QString &text)
{
    add(AttemptEnded{.end = end, .text = text});
}

} // namespace BlazeAuth::Bench
