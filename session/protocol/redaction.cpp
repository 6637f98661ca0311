// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/redaction.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

QString maskedKey(const QString &key)
{
    constexpr qsizetype shownAtAll = 10;
    constexpr qsizetype shownEnds = 2;
    const auto characters = key.toUcs4(); // a character is a code point: half of one is none
    if (characters.size() < shownAtAll)
        return u"…"_s;
    const auto shown = [&characters](qsizetype from) {
        const std::u32string two(characters.begin() + from, characters.begin() + from + shownEnds);
        return QString::fromStdU32String(two);
    };
    return shown(0) + u'…' + shown(characters.size() - shownEnds);
}

void Redaction::addKey(const QString &key)
{
    add(key, maskedKey(key));
}

void Redaction::addPassword(const QString &password)
{
    add(password, u"…"_s);
}

void Redaction::add(const QString &text, const QString &shown)
{
    if (text.isEmpty() || std::ranges::find(m_secrets, text, &Secret::text) != m_secrets.end())
        return;
    // Longest first: a password inside a key must not leave the rest of the key standing.
    const auto place = std::ranges::find_if(
        m_secrets, [&text](const Secret &other) { return other.text.size() <= text.size(); });
    m_secrets.insert(std::distance(m_secrets.begin(), place), {.text = text, .shown = shown});
}

QString Redaction::apply(const QString &text) const
{
    QString result = text;
    for (const auto &secret : m_secrets)
        result.replace(secret.text, secret.shown, Qt::CaseInsensitive);
    return result;
}

QJsonValue Redaction::apply(const QJsonValue &value) const
{
    if (value.isString())
        return apply(value.toString());
    if (value.isArray()) {
        const auto array = value.toArray();
        QJsonArray result;
        for (const auto entry : array)
            result.append(apply(QJsonValue(entry)));
        return result;
    }
    if (value.isObject()) {
        const auto object = value.toObject();
        QJsonObject result;
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            result.insert(apply(entry.key()), apply(QJsonValue(entry.value())));
        return result;
    }
    return value;
}

} // namespace BlazeAuth
