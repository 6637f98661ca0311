// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/replayplan.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::hours(24);
constexpr int abnormalClosure = 1006;
constexpr int protocolError = 1002;
constexpr int serviceRestart = 1012;
constexpr qsizetype tooLargeMessage = 64 * 1024 + 1;

Sandbox::Reply closeOrDrop(int code, const QString &reason)
{
    if (code == abnormalClosure)
        return Sandbox::Drop{};
    return Sandbox::Close{.code = code, .reason = reason};
}

/// `4201 rate limited, 37 seconds left`, `NormalClosure: close 1000 bye`, `ConnectionDropped: ...`.
std::optional<Sandbox::Reply> replyOfEnd(const QString &text)
{
    static const QRegularExpression application(
        u"^(4[0-4]\\d\\d)(?: (.*))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = application.match(text); match.hasMatch())
        return closeOrDrop(match.captured(1).toInt(), match.captured(2));
    static const QRegularExpression failure(
        u"^(\\w+)(?:: (?:close (\\d{4}) ?)?(.*))?$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = failure.match(text);
    const QString cause = match.captured(1);
    if (cause == "ConnectionDropped"_L1)
        return Sandbox::Drop{};
    if (cause == "MessageBinary"_L1)
        return Sandbox::Send{.text = "binary", .frame = Sandbox::Send::Frame::Binary};
    if (cause == "MessageTooLarge"_L1)
        return Sandbox::Send{.text = QByteArray(tooLargeMessage, 'x')};
    const int code = match.captured(2).toInt();
    if (code == 0)
        return std::nullopt;
    if (cause == "NormalClosure"_L1 || cause == "UnexpectedClose"_L1)
        return closeOrDrop(code, match.captured(3));
    // Qt says 1002 where it was 1012 to 1014.
    if (cause == "ConnectionClosed"_L1)
        return code == protocolError ? closeOrDrop(serviceRestart, {}) : closeOrDrop(code, match.captured(3));
    return std::nullopt;
}

/// The plan so far.
class Plan
{
public:
    void add(const Bench::Frame &frame)
    {
        switch (frame.kind) {
        case Bench::Frame::Kind::Sent:
            request(frame);
            break;
        case Bench::Frame::Kind::Received:
            act(frame.time, Sandbox::Send{.text = frame.text.toUtf8()}, frame.id);
            break;
        case Bench::Frame::Kind::Ended:
            if (const auto reply = replyOfEnd(frame.text))
                act(frame.time, *reply, {});
            m_isOpen = false;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] const QList<ReplaySteps> &connections() const { return m_connections; }

private:
    void request(const Bench::Frame &frame)
    {
        if (frame.type == "Initialize"_L1) {
            m_connections.append(ReplaySteps());
            m_isOpen = true;
        }
        if (!m_isOpen)
            return;
        m_connections.last().append(RequestAwaited{frame.id});
        m_last = frame.time;
    }

    void act(std::chrono::milliseconds time, const Sandbox::Reply &reply, std::optional<qint64> id)
    {
        if (!m_isOpen)
            return;
        const auto pause = std::clamp(time - m_last, std::chrono::milliseconds(), longestPause);
        m_connections.last().append(ServerAct{.pause = pause, .reply = reply, .id = id});
        m_last = time;
    }

    QList<ReplaySteps> m_connections;
    std::chrono::milliseconds m_last{};
    bool m_isOpen = false; // the last connection
};

} // namespace

QList<ReplaySteps> replayPlan(const Bench::Recording &recording)
{
    Plan plan;
    for (const Bench::Frame &frame : recording.frames)
        plan.add(frame);
    return plan.connections();
}

QByteArray withId(const QByteArray &message, qint64 id)
{
    QJsonObject object = QJsonDocument::fromJson(message).object();
    if (!object.contains(u"id"_s) || object.value(u"id"_s).toInteger(id + 1) == id)
        return message; // as it was written
    object.insert(u"id"_s, id);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace BlazeAuth::Qa
