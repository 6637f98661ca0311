// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/secretservice.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCall>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

using Attributes = QMap<QString, QString>;

QDBusMessage callTo(const QString &path, const QString &interface, const QString &method)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setAutoStartService(false);
    return message;
}

QDBusMessage callToService(const QString &method)
{
    return callTo(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

QString pathIn(const QDBusMessage &reply)
{
    return qvariant_cast<QDBusObjectPath>(reply.arguments().value(0)).path();
}

} // namespace

bool usesSecretService()
{
    // As QtKeychain finds out. On KDE it uses the Secret Service only where it finds no KWallet; there we do
    // without what could be known.
    const auto desktop = qgetenv("XDG_CURRENT_DESKTOP");
    return !desktop.split(':').contains("KDE") && !qgetenv("DESKTOP_SESSION").startsWith("kde")
           && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

void SecretServiceQuestion::ask(const QString &service, const QString &name, std::chrono::milliseconds limit)
{
    connect(&m_limit, &QTimer::timeout, this, &SecretServiceQuestion::finish);
    m_limit.setSingleShot(true);
    if (!QDBusConnection::sessionBus().isConnected()) {
        m_state.presence = SecretServiceState::Presence::Absent;
        m_limit.start(0);
        return;
    }
    if (!usesSecretService()) {
        m_limit.start(0);
        return;
    }
    m_state.presence = SecretServiceState::Presence::Silent; // until it answers
    m_limit.start(limit);
    qDBusRegisterMetaType<Attributes>();
    auto search = callToService(u"SearchItems"_s);
    search << QVariant::fromValue(Attributes{{u"user"_s, name}, {u"server"_s, service}});
    call(search, &SecretServiceQuestion::onFound);
}

void SecretServiceQuestion::call(
    const QDBusMessage &message, void (SecretServiceQuestion::*then)(const QDBusMessage &))
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, then](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        if (!m_limit.isActive())
            return; // too late
        const auto reply = ended->reply();
        if (reply.type() == QDBusMessage::ReplyMessage) {
            (this->*then)(reply);
            return;
        }
        m_state = {.presence = SecretServiceState::Presence::Absent};
        finish();
    });
}

void SecretServiceQuestion::onFound(const QDBusMessage &reply)
{
    m_state.presence = SecretServiceState::Presence::Present;
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
    m_state.entryLocked = !locked.isEmpty();
    auto alias = callToService(u"ReadAlias"_s);
    alias << u"default"_s;
    call(alias, &SecretServiceQuestion::onCollection);
}

void SecretServiceQuestion::onCollection(const QDBusMessage &reply)
{
    const auto collection = pathIn(reply);
    m_state.collectionMissing = collection.size() <= 1;
    if (m_state.collectionMissing) {
        finish();
        return;
    }
    auto locked = callTo(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    locked << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(locked, &SecretServiceQuestion::onLocked);
}

void SecretServiceQuestion::onLocked(const QDBusMessage &reply)
{
    m_state.collectionLocked = qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant().toBool();
    finish();
}

void SecretServiceQuestion::finish()
{
    m_limit.stop();
    const auto state = m_state; // this may be gone before all have heard
    Q_EMIT answered(state);
}

} // namespace BlazeAuth
