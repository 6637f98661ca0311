// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QSslCertificate>

namespace BlazeAuth {

/// The bytes of subjectPublicKeyInfo in a certificate (RFC 5280, section 4.1) in DER, as they stand there;
/// empty when \a certificate is not what it should be. QSslKey cannot give them: it knows no Ed25519, and
/// writes the others anew.
[[nodiscard]] QByteArray subjectPublicKeyInfoIn(const QByteArray &certificate);

/// What pins the public key of \a certificate: the SHA-256 of its subjectPublicKeyInfo, 32 bytes; empty when
/// there is none.
[[nodiscard]] QByteArray pinOf(const QSslCertificate &certificate);

/// Whether \a pins allow \a certificate: there are none, or one of them is its key's.
[[nodiscard]] BLAZEAUTH_EXPORT bool isAllowedBy(
    const QList<QByteArray> &pins, const QSslCertificate &certificate);

} // namespace BlazeAuth
