// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/clientid.h"

#include <QtCore/QMessageAuthenticationCode>
#include <QtCore/QSettings>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype idLength = 40;
constexpr qsizetype shortestMachineId = 16;

/// Some images ship without an id, or with one that says so; every machine made from them would look the
/// same.
bool isUsable(const QByteArray &machineId)
{
    return machineId.size() >= shortestMachineId && machineId != "uninitialized"
           && machineId.count(machineId.front()) != machineId.size();
}

} // namespace

QString clientIdFor(const QString &apiKey, const QByteArray &machineId, QSettings &store)
{
    auto origin = machineId;
    if (!isUsable(origin)) {
        const auto key = u"device/id"_s;
        if (store.value(key).toString().isEmpty())
            store.setValue(key, QUuid::createUuid().toString(QUuid::WithoutBraces));
        origin = store.value(key).toString().toUtf8();
    }
    // A keyed hash: without the key the machine id cannot be compared, and each application sees another id.
    const auto hash = QMessageAuthenticationCode::hash(origin, apiKey.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(idLength));
}

QString clientIdFor(const QString &apiKey)
{
    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"blazeauth"_s, u"device"_s);
    return clientIdFor(apiKey, QSysInfo::machineUniqueId(), store);
}

} // namespace BlazeAuth
