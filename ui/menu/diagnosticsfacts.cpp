// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/menu/diagnosticsfacts.h"

#include "session/authsession.h"
#include "session/connectionsettings.h"
#include "session/protocol/redaction.h"
#include "session/version.h"
#include "ui/look/theme.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QSysInfo>
#include <QtGui/QGuiApplication>
#include <QtNetwork/QSslSocket>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QString placeOf(const QUrl &server)
{
    return server.port() > 0 ? server.host() + u':' + QString::number(server.port()) : server.host();
}

QString proxyText(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy)
        return u"none"_s;
    const auto kind = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    return u"%1 %2:%3"_s.arg(kind, proxy.hostName()).arg(proxy.port());
}

QString proxyText(const SessionConfig &config, const QUrl &server)
{
    if (isLoopback(server.host()))
        return u"none, the server is this computer"_s;
    const bool isSystems = std::holds_alternative<SystemProxy>(config.proxy);
    const auto proxy = proxyFor(server, config.proxy);
    if (!proxy)
        return u"system, as the desktop says"_s;
    return isSystems ? u"system, by the environment: "_s + proxyText(*proxy) : proxyText(*proxy);
}

/// What stands in addresses and came from others may hold anything.
Redaction redactionFor(const SessionConfig &config)
{
    Redaction redaction;
    redaction.addKey(config.apiKey);
    redaction.addKey(config.clientId);
    if (config.proxyLogin) {
        redaction.addPassword(config.proxyLogin->user);
        redaction.addPassword(config.proxyLogin->password);
    }
    return redaction;
}

} // namespace

DiagnosticsFacts diagnosticsFactsOf(const AuthSession &session, const QWidget &window,
    const WindowSettings &settings, const OutcomeLog &outcomes)
{
    const auto &config = session.config();
    const auto redaction = redactionFor(config);
    const auto server = session.endpoint().isEmpty() ? config.server : session.endpoint();
    const auto stage = QMetaEnum::fromType<Stage>().valueToKey(static_cast<int>(session.stage()));
    const auto theme = themeFor(window.palette());
    return {
        .taken = QDateTime::fromMSecsSinceEpoch(session.clock()().wall.count(), Qt::UTC),
        .program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
        .ownVersion = version(),
        .qtBuilt = QStringLiteral(QT_VERSION_STR),
        .qtRunning = QString::fromLatin1(qVersion()),
        .platform = QGuiApplication::platformName(),
        .system = u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
            QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        .locale = QLocale::system().name(),
        .language = settings.language ? settings.language->name() : QString(),
        .scale = window.devicePixelRatioF(),
        .fontSize = window.font().pointSizeF(),
        .colorScheme = settings.colorScheme,
        .isDark = contrast(theme.card, Qt::white) > contrast(theme.card, Qt::black),
        .server = redaction.apply(placeOf(server)),
        .proxy = redaction.apply(proxyText(config, server)),
        .tls = QSslSocket::activeBackend() + u", "_s + QSslSocket::sslLibraryVersionString(),
        .deviceId = maskedKey(config.clientId),
        .stage = QString::fromLatin1(stage),
        .outcomes = outcomes.entries(),
    };
}

} // namespace BlazeAuth
