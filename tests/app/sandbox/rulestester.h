// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/rules.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace BlazeAuth::Sandbox {

/// Asks rules without a server: sessions are values and the clock stands still until told to move.
class RulesTester
{
public:
    explicit RulesTester(const Dataset &dataset = shippedDataset(), const Limits &limits = Limits())
        : rules(dataset, limits)
    {
    }

    /// A session from 127.0.0.1 that nobody has initialized.
    [[nodiscard]] static Session newSession()
    {
        Session session;
        session.address = QStringLiteral("127.0.0.1");
        return session;
    }
    /// One that is initialized for the shipped application.
    [[nodiscard]] Session readySession(const QString &clientId = QStringLiteral("desktop-main"))
    {
        Session session = newSession();
        const Reply reply = initialize(session, QStringLiteral("BA0123456789ABCDEFGHI"), clientId);
        Q_ASSERT(statusIn(reply) == 1);
        return session;
    }

    Reply ask(Session &session, const QJsonObject &request)
    {
        return rules.answer(QJsonDocument(request).toJson(QJsonDocument::Compact), session, now);
    }
    Reply initialize(Session &session, const QString &apiKey, const QString &clientId)
    {
        return ask(session,
            {{QStringLiteral("type"), 0}, {QStringLiteral("id"), 1},
                {QStringLiteral("websocket_api_key"), apiKey}, {QStringLiteral("client_id"), clientId}});
    }
    Reply license(Session &session, const QString &key)
    {
        return ask(session,
            {{QStringLiteral("type"), 2}, {QStringLiteral("id"), 3}, {QStringLiteral("license"), key}});
    }
    Reply account(Session &session, const QString &login, const QString &password, const QJsonValue &type = 1,
        const QJsonValue &extraLicense = QJsonValue::Undefined)
    {
        return ask(session,
            {{QStringLiteral("type"), 3}, {QStringLiteral("id"), 4}, {QStringLiteral("login"), login},
                {QStringLiteral("password"), password}, {QStringLiteral("credentials_type"), type},
                {QStringLiteral("license"), extraLicense}});
    }

    /// The object that \a reply sends; empty when it sends none.
    [[nodiscard]] static QJsonObject sentIn(const Reply &reply)
    {
        const auto *const send = std::get_if<Send>(&reply);
        return send ? QJsonDocument::fromJson(send->text).object() : QJsonObject();
    }
    [[nodiscard]] static int statusIn(const Reply &reply)
    {
        return sentIn(reply).value(QStringLiteral("status")).toInt(-1);
    }
    /// The close code; 0 when the reply closes nothing.
    [[nodiscard]] static int closeCodeIn(const Reply &reply)
    {
        const auto *const close = std::get_if<Close>(&reply);
        return close ? close->code : 0;
    }
    [[nodiscard]] static QString reasonIn(const Reply &reply)
    {
        const auto *const close = std::get_if<Close>(&reply);
        return close ? close->reason : QString();
    }

    void pass(std::chrono::milliseconds time)
    {
        now.boot += time;
        now.wall += time;
    }

    Rules rules;
    Moment now{std::chrono::milliseconds(1'800'000'000'500), std::chrono::milliseconds(5'000)};
};

} // namespace BlazeAuth::Sandbox
