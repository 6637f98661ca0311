// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptmark.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

KeptMarkFile::KeptMarkFile(const QString &name, QString path)
    : m_key(QString::fromLatin1(
                QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16))
            + u"/kept"_s)
    , m_path(std::move(path))
{
    if (m_path.isEmpty())
        m_path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                 + u"/blazeauth/kept.ini"_s;
}

KeptMark KeptMarkFile::mark() const
{
    const auto kept = QSettings(m_path, QSettings::IniFormat).value(m_key).toString();
    if (kept == "true"_L1)
        return KeptMark::Kept;
    return kept == "false"_L1 ? KeptMark::ToBeRemoved : KeptMark::None;
}

bool KeptMarkFile::setMark(KeptMark mark)
{
    QSettings file(m_path, QSettings::IniFormat);
    if (mark == KeptMark::None)
        file.remove(m_key);
    else
        file.setValue(m_key, mark == KeptMark::Kept);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace BlazeAuth
