// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framejson.h"

#include "session/protocol/displaytext.h"

#include <QtCore/QStringList>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestQuote = 40;
constexpr qint64 longestTime = qint64{366} * 24 * 3'600'000; // ms
constexpr qint64 largestWhole = qint64{1} << 53; // what a double holds without loss

/// Members of an object, and the first thing that is wrong with them.
class Members
{
public:
    explicit Members(QJsonObject json)
        : m_json(std::move(json))
    {
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

    std::optional<qint64> whole(const QString &name, qint64 most, bool isNeeded = false)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() && !isNeeded)
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (value.isDouble() && number >= 0 && number <= static_cast<double>(most)
            && std::floor(number) == number)
            return value.toInteger();
        object(u"\"%1\" is no whole number from 0 to %2"_s.arg(name, QString::number(most)));
        return std::nullopt;
    }

    std::optional<double> number(const QString &name)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble())
            object(u"\"%1\" is no number"_s.arg(name));
        return value.toDouble();
    }

    QString text(const QString &name, bool isNeeded = false)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isString() && (isNeeded || !value.isUndefined()))
            object(u"\"%1\" is no text"_s.arg(name));
        return value.toString();
    }

    void object(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

private:
    const QJsonObject m_json;
    QString m_problem;
};

QString allKinds()
{
    QStringList names;
    const QList<Frame::Kind> kinds = frameKinds();
    for (const Frame::Kind kind : kinds)
        names += nameOf(kind);
    return names.join(u", "_s);
}

} // namespace

QJsonObject jsonOf(const Frame &frame)
{
    QJsonObject json{{u"t_ms"_s, static_cast<qint64>(frame.time.count())}, {u"kind"_s, nameOf(frame.kind)},
        {u"type"_s, frame.type}};
    if (frame.id)
        json.insert(u"id"_s, *frame.id);
    if (frame.status)
        json.insert(u"status"_s, *frame.status);
    if (frame.size > 0)
        json.insert(u"size"_s, static_cast<qint64>(frame.size));
    if (frame.latency)
        json.insert(u"latency_ms"_s, static_cast<qint64>(frame.latency->count()));
    if (!frame.text.isEmpty())
        json.insert(u"text"_s, frame.text);
    return json;
}

std::variant<Frame, QString> frameFromJson(const QJsonObject &json)
{
    Members members(json);
    Frame frame;
    frame.time = std::chrono::milliseconds(members.whole(u"t_ms"_s, longestTime, true).value_or(0));
    const QString kindName = members.text(u"kind"_s, true);
    if (const auto kind = kindNamed(kindName))
        frame.kind = *kind;
    else
        members.object(
            u"\"kind\" is \"%1\" and none of %2"_s.arg(displayText(kindName, longestQuote), allKinds()));
    frame.type = members.text(u"type"_s, true);
    frame.id = members.whole(u"id"_s, largestWhole);
    frame.status = members.number(u"status"_s);
    frame.size = static_cast<qsizetype>(members.whole(u"size"_s, largestWhole).value_or(0));
    if (const auto latency = members.whole(u"latency_ms"_s, longestTime))
        frame.latency = std::chrono::milliseconds(*latency);
    frame.text = members.text(u"text"_s);
    if (!members.problem().isEmpty())
        return members.problem();
    return frame;
}

} // namespace BlazeAuth::Bench
