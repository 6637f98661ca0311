// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/waitstore.h"

#include "session/policy/keptwait.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

QString nameOf(const QUrl &server)
{
    const auto place = server.scheme() + u"://"_s + server.host() + u':' + QString::number(server.port());
    return QString::fromLatin1(
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

/// The wait in the group \a name; one of 0 s where there is none.
KeptWait read(QSettings &file, const QString &name)
{
    file.beginGroup(name);
    // Anybody may have written there: nothing that could not be added or subtracted.
    const auto number = [&file](const QString &key) {
        return std::clamp<qlonglong>(file.value(key).toLongLong(), 0, 1'000'000'000'000'000);
    };
    KeptWait result{.wait = std::chrono::seconds(number(u"wait"_s)),
        .asked = {.wall = std::chrono::milliseconds(number(u"wall"_s)),
            .boot = std::chrono::milliseconds(number(u"boot"_s))},
        .bootId = file.value(u"bootId"_s).toString().toLatin1()};
    file.endGroup();
    return result;
}

} // namespace

WaitStore::WaitStore(QString path, QByteArray bootId)
    : m_path(std::move(path))
    , m_bootId(bootId.isEmpty() ? QSysInfo::bootUniqueId() : std::move(bootId))
{
    if (m_path.isEmpty())
        m_path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                 + u"/blazeauth/waits.ini"_s;
}

void WaitStore::keep(const QUrl &server, std::chrono::seconds wait, const Moment &now)
{
    QSettings file(m_path, QSettings::IniFormat);
    const auto groups = file.childGroups();
    for (const auto &name : groups) {
        if (remainingOf(read(file, name), now, m_bootId) <= std::chrono::milliseconds::zero())
            file.remove(name);
    }
    file.beginGroup(nameOf(server));
    file.setValue(u"wait"_s, QVariant::fromValue<qlonglong>(wait.count()));
    file.setValue(u"wall"_s, QVariant::fromValue<qlonglong>(now.wall.count()));
    file.setValue(u"boot"_s, QVariant::fromValue<qlonglong>(now.boot.count()));
    file.setValue(u"bootId"_s, QString::fromLatin1(m_bootId));
    file.endGroup();
}

void WaitStore::forget(const QUrl &server)
{
    QSettings(m_path, QSettings::IniFormat).remove(nameOf(server));
}

std::chrono::milliseconds WaitStore::remaining(const QUrl &server, const Moment &now)
{
    QSettings file(m_path, QSettings::IniFormat);
    const auto kept = read(file, nameOf(server));
    const auto result = remainingOf(kept, now, m_bootId);
    if (result > std::chrono::milliseconds::zero() && kept.bootId != m_bootId)
        keep(server, std::chrono::ceil<std::chrono::seconds>(result), now);
    return result;
}

} // namespace BlazeAuth
