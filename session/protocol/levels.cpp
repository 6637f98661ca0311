// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/levels.h"

#include "session/protocol/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype maximumLevels = 100;

/// A value on one line: strings as they are, everything else as compact JSON.
QString lineFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    // QJsonDocument holds objects and arrays only: a scalar is written as an array's entry, without the
    // brackets.
    const auto array = value.isArray() ? value.toArray() : QJsonArray{value};
    const auto text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    return value.isArray() ? text : text.sliced(1, text.size() - 2);
}

} // namespace

Levels levelsFrom(const QJsonValue &levels, const Redaction &redaction)
{
    // Strings before they are written as JSON, where an escape would hide a secret; numbers, which may be a
    // secret too, after it.
    const auto shown = redaction.apply(levels);
    Levels result;
    if (shown.isString()) {
        result.append({.name = {}, .value = shown.toString()});
    } else if (shown.isArray()) {
        const auto array = shown.toArray();
        const auto count = std::min(array.size(), maximumLevels);
        for (qsizetype index = 0; index < count; ++index)
            result.append({.name = {}, .value = redaction.apply(lineFrom(array.at(index)))});
    } else if (shown.isObject()) {
        const auto object = shown.toObject();
        for (auto entry = object.begin(); entry != object.end() && result.size() < maximumLevels; ++entry)
            result.append({.name = entry.key(), .value = redaction.apply(lineFrom(entry.value()))});
    }
    return result;
}

} // namespace BlazeAuth
