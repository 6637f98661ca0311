// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/pinlist.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

/// The 32 bytes of one pin; empty when it is none.
QByteArray bytesOf(const QString &pin)
{
    static const QRegularExpression shape(u"\\Asha256/([A-Za-z0-9+/]{43}=)\\z"_s);
    const auto text = shape.match(pin).captured(1).toLatin1();
    const auto bytes = QByteArray::fromBase64(text);
    // Of four last letters only one writes these bytes: the others are mistyped.
    return bytes.toBase64() == text ? bytes : QByteArray();
}

} // namespace

std::variant<QList<QByteArray>, QString> parsePins(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    const auto pins = text.split(separator, Qt::SkipEmptyParts);
    QList<QByteArray> result;
    for (qsizetype index = 0; index < pins.size(); ++index) {
        const auto bytes = bytesOf(pins.at(index));
        if (bytes.isEmpty())
            return u"pin %1 is none; write sha256/ and the 44 characters of base64 of a SHA-256"_s.arg(
                index + 1);
        result.append(bytes);
    }
    if (result.isEmpty())
        return u"holds no pin; write sha256/BASE64, several separated by commas, or remove it"_s;
    return result;
}

} // namespace BlazeAuth
