// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framefrom.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype mostOpenRequests = 100;

template <typename Enum> QString enumeratorOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString typeOfRequest(const QJsonObject &request)
{
    switch (request.value(u"type"_s).toInt(-1)) {
    case static_cast<int>(Packet::Initialize):
        return u"Initialize"_s;
    case static_cast<int>(Packet::AuthorizeByLicense):
        return u"license"_s;
    case static_cast<int>(Packet::AuthorizeByCredentials):
        return u"account"_s;
    default:
        return u"request"_s;
    }
}

std::optional<qint64> idOf(const QJsonObject &object)
{
    const QJsonValue id = object.value(u"id"_s);
    const qint64 number = id.toInteger(-1);
    return id.isDouble() && number >= 0 ? std::optional(number) : std::nullopt;
}

void readRequest(Frame &frame, const QJsonObject &request, const TraceEvent &event, OpenRequests &open)
{
    frame.type = typeOfRequest(request);
    frame.id = idOf(request);
    // Nothing else is said first on a connection; what was asked on the one before is not answered here.
    if (frame.type == "Initialize"_L1)
        open.clear();
    if (frame.id)
        open.add(*frame.id, {.type = frame.type, .sinceOpen = event.sinceOpen});
}

void readAnswer(Frame &frame, const QJsonObject &answer, const TraceEvent &event, OpenRequests &open)
{
    frame.type = u"event"_s;
    frame.id = idOf(answer);
    if (const QJsonValue status = answer.value(u"status"_s); status.isDouble())
        frame.status = status.toDouble();
    if (!frame.id)
        return;
    if (const auto request = open.take(*frame.id)) {
        frame.type = request->type;
        frame.latency = event.sinceOpen - request->sinceOpen;
    }
}

QString nameOfStep(TraceEvent::Kind kind)
{
    switch (kind) {
    case TraceEvent::Kind::HostFound:
        return u"hostFound"_s;
    case TraceEvent::Kind::Reached:
        return u"reached"_s;
    case TraceEvent::Kind::Encrypted:
        return u"encrypted"_s;
    default:
        return u"step"_s;
    }
}

std::optional<double> closeCodeIn(const QString &text)
{
    static const QRegularExpression leadingCode(u"^(4[0-4]\\d\\d)(?: |$)"_s);
    const auto match = leadingCode.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

void OpenRequests::add(qint64 id, const Request &request)
{
    m_requests.insert(id, request);
    if (m_requests.size() > mostOpenRequests)
        m_requests.erase(m_requests.cbegin());
}

std::optional<OpenRequests::Request> OpenRequests::take(qint64 id)
{
    const auto found = m_requests.constFind(id);
    if (found == m_requests.cend())
        return std::nullopt;
    std::optional request(*found);
    m_requests.erase(found);
    return request;
}

Frame frameFrom(const TraceEvent &event, std::chrono::milliseconds time, OpenRequests &open)
{
    Frame frame{.time = time,
        .type = {},
        .id = {},
        .status = {},
        .size = event.size,
        .latency = {},
        .text = event.text};
    switch (event.kind) {
    case TraceEvent::Kind::Sent:
    case TraceEvent::Kind::Received: {
        const bool isSent = event.kind == TraceEvent::Kind::Sent;
        frame.kind = isSent ? Frame::Kind::Sent : Frame::Kind::Received;
        const QJsonDocument document = QJsonDocument::fromJson(event.text.toUtf8());
        if (!document.isObject())
            frame.type = u"text"_s;
        else if (isSent)
            readRequest(frame, document.object(), event, open);
        else
            readAnswer(frame, document.object(), event, open);
        break;
    }
    case TraceEvent::Kind::Ignored:
        frame.kind = Frame::Kind::Ignored;
        frame.type = u"ignored"_s;
        break;
    case TraceEvent::Kind::Ended:
        frame.kind = Frame::Kind::Ended;
        frame.type = u"ended"_s;
        frame.status = closeCodeIn(event.text);
        open.clear();
        break;
    default:
        frame.kind = Frame::Kind::Step;
        frame.type = nameOfStep(event.kind);
        break;
    }
    return frame;
}

Frame signalFrame(const QString &name, const QJsonObject &fields)
{
    const auto text = fields.isEmpty()
                          ? QString()
                          : QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
    return {.time = {},
        .kind = Frame::Kind::Signal,
        .type = name,
        .id = {},
        .status = {},
        .size = 0,
        .latency = {},
        .text = text};
}

Frame signalFrame(const QString &name, const Grant &grant)
{
    return signalFrame(name, QJsonObject{{u"packet"_s, enumeratorOf(grant.packet())}});
}

Frame signalFrame(const QString &name, const Rejection &rejection)
{
    Frame frame = signalFrame(
        name, QJsonObject{{u"packet"_s, enumeratorOf(rejection.packet)}, {u"status"_s, rejection.number},
                  {u"constant"_s, constantOf(rejection.status())}});
    frame.status = rejection.number;
    return frame;
}

Frame signalFrame(const QString &name, const Closure &closure)
{
    QJsonObject fields{{u"code"_s, closure.number}, {u"constant"_s, enumeratorOf(closure.code())}};
    if (closure.retryAfter)
        fields.insert(u"seconds"_s, static_cast<qint64>(closure.retryAfter->count()));
    Frame frame = signalFrame(name, fields);
    frame.status = closure.number;
    return frame;
}

Frame signalFrame(const QString &name, const Failure &failure)
{
    QJsonObject fields{{u"kind"_s, enumeratorOf(failure.kind())}, {u"cause"_s, enumeratorOf(failure.cause)}};
    if (failure.status)
        fields.insert(u"constant"_s, constantOf(*failure.status));
    if (failure.retryAfter)
        fields.insert(u"seconds"_s, static_cast<qint64>(failure.retryAfter->count()));
    return signalFrame(name, fields);
}

Frame signalFrame(const QString &name, Stage stage)
{
    return signalFrame(name, QJsonObject{{u"stage"_s, enumeratorOf(stage)}});
}

Frame signalFrame(const QString &name, std::chrono::seconds seconds)
{
    return signalFrame(name, QJsonObject{{u"seconds"_s, static_cast<qint64>(seconds.count())}});
}

} // namespace BlazeAuth::Bench
