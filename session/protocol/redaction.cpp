// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/redaction.h"

#include "session/protocol/wipe.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// `\u0041`, or two of them beyond the first plane.
QString numberedForm(char32_t character)
{
    QString result;
    for (const char16_t unit : QChar::fromUcs4(character))
        result += uR"(\\u%1)"_s.arg(static_cast<uint>(unit), 4, 16, QChar(u'0'));
    return result;
}

/// A pattern for one character as it may stand in a string of JSON.
QString escapedForms(char32_t character)
{
    const auto itself = uR"(\x{%1})"_s.arg(static_cast<uint>(character), 0, 16);
    QStringList forms{
        itself, numberedForm(QChar::toLower(character)), numberedForm(QChar::toUpper(character))};
    if (character == U'"' || character == U'\\' || character == U'/')
        forms.append(uR"(\\)"_s + itself);
    else if (character == U'\t')
        forms.append(uR"(\\t)"_s);
    return u"(?:"_s + forms.join(u'|') + u')';
}

QRegularExpression escapedPattern(const QString &text)
{
    QString pattern;
    for (const auto character : text.toUcs4())
        pattern += escapedForms(character);
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString maskedKey(const QString &key)
{
    constexpr qsizetype shownAtAll = 10;
    constexpr qsizetype shownEnds = 2;
    const auto characters = key.toUcs4(); // a character is a code point: half of one is none
    if (characters.size() < shownAtAll)
        return u"…"_s;
    std::u32string shown(characters.begin(), characters.begin() + shownEnds);
    shown += U'…';
    shown.append(characters.end() - shownEnds, characters.end());
    return QString::fromStdU32String(shown);
}

Redaction::Secret::Secret(const QString &secret, QString inItsPlace)
    : text(secret.constData(), secret.size())
    , shown(std::move(inItsPlace))
{
}

Redaction::Secret::~Secret()
{
    wipe(text);
}

const QRegularExpression &Redaction::Secret::escaped() const
{
    if (!m_escaped)
        m_escaped = escapedPattern(text);
    return *m_escaped;
}

void Redaction::addKey(const QString &key)
{
    if (isNew(key))
        add(key, maskedKey(key));
}

void Redaction::addPassword(const QString &password)
{
    if (isNew(password))
        add(password, u"…"_s);
}

bool Redaction::isNew(const QString &text) const
{
    const auto isOther = [&text](const auto &secret) { return secret->text != text; };
    return !text.isEmpty() && std::ranges::all_of(m_secrets, isOther);
}

void Redaction::add(const QString &text, const QString &shown)
{
    // Longest first: a password inside a key must not leave the rest of the key standing.
    const auto place = std::ranges::find_if(
        m_secrets, [&text](const auto &other) { return other->text.size() <= text.size(); });
    m_secrets.insert(std::distance(m_secrets.begin(), place), std::make_shared<const Secret>(text, shown));
}

QString Redaction::apply(const QString &text) const
{
    QString result = text;
    for (const auto &secret : m_secrets) {
        // What is shorter than a secret cannot hold it, in whichever way it is written.
        if (result.size() < secret->text.size())
            continue;
        result.replace(secret->text, secret->shown, Qt::CaseInsensitive);
        // Half a surrogate pair makes no pattern; Qt would complain about one that is not valid, and show it.
        if (result.contains(u'\\') && secret->escaped().isValid())
            result.replace(secret->escaped(), secret->shown);
    }
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
