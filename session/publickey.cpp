// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/publickey.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QCryptographicHash>

#include <optional>

namespace BlazeAuth {
namespace {

// The tags of DER that stand before the key: INTEGER, SEQUENCE, and [0] for the version.
constexpr quint8 integerTag = 0x02;
constexpr quint8 sequenceTag = 0x30;
constexpr quint8 versionTag = 0xA0;

struct Element
{
    QByteArrayView whole; ///< With tag and length.
    QByteArrayView content;
};

/// The length that \a rest begins with, which is cut off; only in the one form that DER allows.
std::optional<qsizetype> takeLength(QByteArrayView &rest)
{
    constexpr quint8 longForm = 0x80;
    constexpr qsizetype mostBytes = 3; // no certificate has 16 MiB
    if (rest.isEmpty())
        return std::nullopt;
    const auto first = static_cast<quint8>(rest.front());
    rest = rest.sliced(1);
    if (first < longForm)
        return first;
    const qsizetype bytes = first - longForm;
    if (bytes == 0 || bytes > mostBytes || bytes > rest.size())
        return std::nullopt;
    qsizetype length = 0;
    for (const auto byte : rest.first(bytes))
        length = (length << 8) | static_cast<quint8>(byte);
    rest = rest.sliced(bytes);
    const bool isShortest = length >= longForm && (length >> (8 * (bytes - 1))) != 0;
    return isShortest ? std::optional(length) : std::nullopt;
}

/// The element with this \a tag that \a rest begins with, which is cut off.
std::optional<Element> take(quint8 tag, QByteArrayView &rest)
{
    if (rest.isEmpty() || static_cast<quint8>(rest.front()) != tag)
        return std::nullopt;
    auto after = rest.sliced(1);
    const auto length = takeLength(after);
    if (!length || *length > after.size())
        return std::nullopt;
    const auto head = rest.size() - after.size();
    const Element result{.whole = rest.first(head + *length), .content = after.first(*length)};
    rest = after.sliced(*length);
    return result;
}

} // namespace

QByteArray subjectPublicKeyInfoIn(const QByteArray &certificate)
{
    QByteArrayView rest(certificate);
    const auto outer = take(sequenceTag, rest);
    if (!outer || !rest.isEmpty())
        return {};
    auto fields = outer->content;
    const auto toBeSigned = take(sequenceTag, fields);
    if (!toBeSigned)
        return {};
    fields = toBeSigned->content;
    take(versionTag, fields); // the first version of certificates has none
    // The serial number; then signature, issuer, validity and subject.
    if (!take(integerTag, fields))
        return {};
    for (int skipped = 0; skipped < 4; ++skipped) {
        if (!take(sequenceTag, fields))
            return {};
    }
    const auto key = take(sequenceTag, fields);
    return key ? key->whole.toByteArray() : QByteArray();
}

QByteArray pinOf(const QSslCertificate &certificate)
{
    const auto key = subjectPublicKeyInfoIn(certificate.toDer());
    return key.isEmpty() ? QByteArray() : QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

bool isAllowedBy(const QList<QByteArray> &pins, const QSslCertificate &certificate)
{
    if (pins.isEmpty())
        return true;
    const auto pin = pinOf(certificate);
    return !pin.isEmpty() && pins.contains(pin);
}

} // namespace BlazeAuth
