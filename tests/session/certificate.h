// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>

namespace BlazeAuth::Tests {

/// What a certificate made for a test is like.
struct CertificateWish
{
    QString name = QStringLiteral("DNS:localhost");
    QString start = QStringLiteral("20200101000000Z");
    QString end = QStringLiteral("20991231235959Z");
    /// What `openssl req -newkey` makes, and how Qt calls it.
    QStringList key{
        QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1")};
    QSsl::KeyAlgorithm algorithm = QSsl::Ec;
};

inline bool runOpenssl(const QString &directory, const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(directory);
    openssl.start(QStringLiteral("openssl"), arguments);
    return openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit
           && openssl.exitCode() == 0;
}

/// Makes `authority.pem`, and `key.pem` with the `certificate.pem` that this authority has signed, in
/// \a directory; false when openssl cannot.
inline bool makeCertificate(const QString &directory, const CertificateWish &wish)
{
    using namespace Qt::StringLiterals;
    const auto write = [&directory](const QString &name, const QString &text) {
        QFile file(directory + u'/' + name);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.toUtf8()) >= 0;
    };
    const auto run = [&directory](const QString &arguments, const QStringList &more = {}) {
        return runOpenssl(directory, arguments.split(u' ') + more);
    };
    // Only `openssl ca` takes any date.
    return write(u"ca.cnf"_s,
               u"[ca]\ndefault_ca=own\n[own]\ndatabase=index\nrand_serial=yes\ndefault_md=sha256\n"
               "policy=any\nx509_extensions=server\n[any]\ncommonName=supplied\n[server]\nsubjectAltName=%1\n"_s
                   .arg(wish.name))
           && write(u"index"_s, {})
           && run(u"req -x509 -nodes -subj /CN=authority -days 2 -keyout authority.key -out authority.pem"
                  " -newkey ec -pkeyopt ec_paramgen_curve:prime256v1"_s)
           && run(u"req -new -nodes -subj /CN=test -keyout key.pem -out request.pem -newkey"_s, wish.key)
           && run(
               u"ca -config ca.cnf -batch -notext -outdir . -cert authority.pem -keyfile authority.key"
               " -in request.pem -out certificate.pem -startdate %1 -enddate %2"_s.arg(wish.start, wish.end));
}

/// The TLS of a server with a certificate made as wished, and the authority to trust as its only CA
/// certificate; without a key when openssl cannot.
inline QSslConfiguration serverTls(const CertificateWish &wish)
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir directory;
    QSslConfiguration tls;
    QFile key(directory.filePath(u"key.pem"_s));
    if (!makeCertificate(directory.path(), wish) || !key.open(QIODevice::ReadOnly))
        return tls;
    tls.setPrivateKey(QSslKey(key.readAll(), wish.algorithm));
    tls.setLocalCertificateChain(QSslCertificate::fromPath(directory.filePath(u"certificate.pem"_s)));
    tls.setCaCertificates(QSslCertificate::fromPath(directory.filePath(u"authority.pem"_s)));
    return tls;
}

} // namespace BlazeAuth::Tests
