// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/numbertext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

namespace BlazeAuth::Sandbox {
namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53

// The position after the string that begins at the quote at \a from.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    qsizetype i = from + 1;
    while (i < json.size() && json.at(i) != '"')
        i += json.at(i) == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

QString decoded(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// The number that the outermost object in \a json, which is known to be valid, gives \a member last.
QByteArray numberOf(const QByteArray &json, const QString &member)
{
    QByteArray result;
    int depth = 0;
    QByteArray lastString;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(json, i);
            lastString = depth == 1 ? json.mid(i, end - i) : QByteArray();
            i = end;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (c == ':' && depth == 1 && decoded(lastString) == member) {
            const auto begin = std::find_if(json.begin() + i + 1, json.end(), isNumberCharacter);
            result = QByteArray(begin, std::find_if_not(begin, json.end(), isNumberCharacter) - begin);
        }
        ++i;
    }
    return result;
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == std::trunc(value.toDouble());
}

std::optional<QByteArray> integerText(
    const QByteArray &json, const QJsonObject &object, const QString &member)
{
    const QJsonValue value = object.value(member);
    if (!isInteger(value))
        return std::nullopt;
    if (std::abs(value.toDouble()) < largestExact)
        return QByteArray::number(value.toInteger());
    const QByteArray text = numberOf(json, member);
    const QByteArrayView digits = QByteArrayView(text).sliced(text.startsWith('-') ? 1 : 0);
    if (!isDigits(digits))
        return std::nullopt;
    return text;
}

} // namespace BlazeAuth::Sandbox
