// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/story.h"

#include "session/protocol/codes.h"
#include "session/protocol/displaytext.h"
#include "session/protocol/tables.h"

#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype mostSteps = 8;
constexpr qsizetype longestFrame = qsizetype{64} * 1024; // that a client has to take

QString manner(const Send &send)
{
    QString text;
    if (send.frame == Send::Frame::Binary)
        text = u" in a binary frame"_s;
    else if (send.frame == Send::Frame::Fragments)
        text = u" in fragments"_s;
    else if (send.text.size() > longestFrame)
        text = u" in a frame of %1 bytes"_s.arg(send.text.size());
    if (send.delay > 0ms)
        text += u" after %1 ms"_s.arg(send.delay.count());
    return text;
}

QString whatWasDone(const Close &close)
{
    if (close.code == 1005)
        return u"closed without a code"_s;
    const QString text = u"closed with %1"_s.arg(close.code);
    return close.reason.isEmpty() ? text : text + u", \"%1\""_s.arg(displayText(close.reason, 123));
}

QString whatWasDone(const Drop & /*drop*/)
{
    return u"ended the TCP connection"_s;
}

QString whatWasDone(const Silence & /*silence*/)
{
    return u"not answered"_s;
}

QString whatWasDone(const Send &send)
{
    const QJsonDocument document = QJsonDocument::fromJson(send.text);
    if (!document.isObject())
        return u"answered with text that is no JSON"_s + manner(send);
    const double number = document.object().value(u"status"_s).toDouble();
    const Status status = statusFrom(number);
    return u"answered %1"_s.arg(number) + (status == Status::Unknown ? QString() : u' ' + constantOf(status))
           + manner(send);
}

QString whatWasDone(const std::variant<Close, Drop> &end)
{
    return std::visit([](const auto &known) { return whatWasDone(known); }, end);
}

QString whatWasAsked(const QJsonObject &request)
{
    const QJsonValue type = request.value(u"type"_s);
    if (!type.isDouble())
        return u"sent what is no request"_s;
    switch (type.toInt(-1)) {
    case static_cast<int>(Packet::Initialize):
        return u"asked to initialize"_s;
    case static_cast<int>(Packet::AuthorizeByLicense):
        return u"asked to authorize by license"_s;
    case static_cast<int>(Packet::AuthorizeByCredentials):
        return u"asked to authorize by credentials"_s;
    default:
        return u"sent a request of type %1"_s.arg(type.toDouble());
    }
}

} // namespace

QString textOf(const Reply &reply)
{
    return std::visit([](const auto &known) { return whatWasDone(known); }, reply);
}

QString textOf(const Ending &ending)
{
    if (ending.by == Ending::By::Server)
        return u"the server "_s + whatWasDone(ending.how);
    // Without the reason: it may be anything that somebody typed.
    const auto *const close = std::get_if<Close>(&ending.how);
    return u"the client "_s + (close ? whatWasDone(Close{close->code, {}}) : textOf(Reply(Drop{})));
}

void Story::asked(const QJsonObject &request, const Reply &reply)
{
    if (m_steps.size() < mostSteps)
        m_steps.append(whatWasAsked(request) + u": "_s + textOf(reply));
    else
        ++m_untold;
}

void Story::ended(const Ending &ending)
{
    m_ending = ending;
}

QString Story::text() const
{
    QStringList parts = m_steps;
    if (parts.isEmpty())
        parts.append(u"asked for nothing"_s);
    if (m_untold > 0)
        parts.append(u"sent %1 more"_s.arg(m_untold));
    // A close that was the answer speaks for itself.
    const bool isTold = m_ending && m_ending->by == Ending::By::Server
                        && parts.constLast().endsWith(u": "_s + whatWasDone(m_ending->how));
    if (!isTold)
        parts.append(m_ending ? textOf(*m_ending) : u"still connected"_s);
    return parts.join(u"; "_s);
}

} // namespace BlazeAuth::Sandbox
