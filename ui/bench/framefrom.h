// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/outcome.h"
#include "session/trace.h"
#include "ui/bench/frame.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

/// \file
/// What a session tells, as rows. Of outcomes only numbers and constants: no word of the server or the user.

namespace BlazeAuth::Bench {

/// The requests of a connection that are still unanswered.
class OpenRequests
{
public:
    struct Request
    {
        QString type; ///< As in Frame.
        std::chrono::milliseconds sinceOpen{}; ///< As in TraceEvent.
    };

    /// Of more than a hundred the oldest are forgotten.
    void add(qint64 id, const Request &request);
    /// The one that \a id answers, which is open no more.
    [[nodiscard]] std::optional<Request> take(qint64 id);
    void clear() { m_requests.clear(); }

private:
    QMap<qint64, Request> m_requests;
};

/// \a event, told at \a time since the start of the log. \a open is what was asked before it, and is kept up
/// to date. Kinds of events that have no row of their own become Frame::Kind::Step.
[[nodiscard]] Frame frameFrom(const TraceEvent &event, std::chrono::milliseconds time, OpenRequests &open);

/// The signal \a name with \a fields, without a time.
[[nodiscard]] Frame signalFrame(const QString &name, const QJsonObject &fields = {});
[[nodiscard]] Frame signalFrame(const QString &name, const Grant &grant);
[[nodiscard]] Frame signalFrame(const QString &name, const Rejection &rejection);
[[nodiscard]] Frame signalFrame(const QString &name, const Closure &closure);
[[nodiscard]] Frame signalFrame(const QString &name, const Failure &failure);
[[nodiscard]] Frame signalFrame(const QString &name, Stage stage);
[[nodiscard]] Frame signalFrame(const QString &name, std::chrono::seconds seconds);

} // namespace BlazeAuth::Bench
