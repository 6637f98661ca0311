// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/catalogue.h"
#include "app/sandbox/dataset.h"
#include "app/sandbox/limits.h"
#include "app/sandbox/magic.h"
#include "app/sandbox/ratelimits.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/request.h"
#include "session/protocol/codes.h"
#include "session/protocol/moment.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace BlazeAuth::Sandbox {

/// What the server remembers of one connection.
struct Session
{
    int number = 0; ///< Of its connection: the first of a server is 1.
    QString address; ///< Where the client comes from.
    QString clientId; ///< Of the successful Initialize; before it, of the last one.
    std::optional<qsizetype> application; ///< Which one of the data; set by a successful Initialize.
    bool authorized = false;
    int apiKeyFailures = 0; ///< In a row.
    RecentActions actions;
};

/// The documented rules of the server, over data in memory. No I/O and no clock of its own.
class Rules
{
public:
    Rules(Dataset dataset, const Limits &limits);

    /// What the server does about the text frame \a text of \a session. Source pages: Initialize, Authorize
    /// by license, Authorize by credentials, Close codes, Rate limiting.
    [[nodiscard]] Reply answer(const QByteArray &text, Session &session, const Moment &now);
    /// What it does about a frame that is no text.
    [[nodiscard]] Reply answerToBinary() const;
    /// What it does when the time for Initialize is over; unset when there is nothing to do.
    [[nodiscard]] std::optional<Reply> initializeOverdue(const Session &session) const;
    /// From now on answers all clients as those with the inputs of \a row, whatever they send; unset: each by
    /// its own inputs.
    void setRow(const std::optional<CatalogueRow> &row) { m_row = row; }
    /// \a session is gone.
    void leave(Session &session);
    /// Back to the data of the start, with nobody authorized or blocked. The sessions of before must be gone.
    void reset();

private:
    [[nodiscard]] std::optional<Close> guard(const Request &request, Session &session, const Moment &now);
    [[nodiscard]] Reply respond(const InitializeRequest &request, Session &session, const Moment &now);
    [[nodiscard]] Reply respond(const LicenseRequest &request, Session &session, const Moment &now);
    [[nodiscard]] Reply respond(const AccountRequest &request, Session &session, const Moment &now);
    [[nodiscard]] Reply respond(const BadRequest &request, Session &session, const Moment &now);
    [[nodiscard]] Reply initialized(qsizetype application, const std::optional<Magic> &magic,
        const InitializeRequest &request, Session &session, const Moment &now);
    [[nodiscard]] Reply authorizedByMagic(const Magic &magic, Packet packet, const QByteArray &id,
        const QString &identity, Session &session, const Moment &now);

    [[nodiscard]] bool isFull(qsizetype application) const;
    void authorize(Session &session);

    const Dataset m_start;
    const Limits m_limits;
    std::optional<CatalogueRow> m_row;
    Dataset m_data;
    QList<int> m_authorized; // sessions of each application
    BlockedClients m_blocked;
};

} // namespace BlazeAuth::Sandbox
