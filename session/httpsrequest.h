// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/httpanswer.h"
#include "session/proxyloginoffer.h"
#include "session/sessionconfig.h"

#include <QtCore/QObject>

#include <memory>
#include <variant>

class QSslSocket;

namespace BlazeAuth {

class ProxyFinder;

/// One GET over HTTPS, with the TLS and proxy of a SessionConfig. Redirects are not followed, and no more
/// than 64 KiB are taken, whatever they are. It knows no time limit. Used once; destroying it gives the
/// question up and emits nothing.
///
/// Why not QNetworkAccessManager: it cannot be bounded. It keeps status line, headers and chunk extensions of
/// any length, and the body of a 401 that it means to discard, so that a server can fill the memory.
class HttpsRequest final : public QObject
{
    Q_OBJECT

public:
    /// A request for \a url, whose scheme is taken to be https.
    HttpsRequest(QUrl url, const SessionConfig &config, QObject *parent = nullptr);
    ~HttpsRequest() override;

    /// Asks; answers later with one of the signals, after which this may be destroyed.
    void send();

Q_SIGNALS:
    /// A whole answer, of any status.
    void answered(const BlazeAuth::HttpAnswer &answer);
    /// No answer, or one that cannot be used (BalancerUnusable).
    void failed(const BlazeAuth::Failure &failure);

private:
    using End = std::variant<std::monostate, HttpAnswer, Failure>; // nothing: not yet

    void connectThrough(const QNetworkProxy &proxy);
    void onEncrypted();
    void onReadyRead();
    void onEnded();
    [[nodiscard]] End take(bool isAll);
    void finish(const End &end);
    [[nodiscard]] Failure failureFromSocket() const;
    void release();

    const QUrl m_url;
    const std::optional<ProxyLogin> m_proxyLogin;
    ProxyLoginOffer m_offer;
    std::unique_ptr<ProxyFinder> m_proxyFinder;
    QSslSocket *m_socket; // released by deleteLater only; null once the end is known
    bool m_wasReached = false; // TCP is connected to the server itself
    bool m_isSecure = false; // nothing that came before the handshake is taken for an answer
    QByteArray m_received;
};

/// The bytes that ask for \a url: one request line and a head, whatever the URL holds.
[[nodiscard]] QByteArray httpRequestFor(const QUrl &url);

} // namespace BlazeAuth
