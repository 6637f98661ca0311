// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/programfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

namespace BlazeAuth {

std::variant<QString, StartFailure> findProgram(const QString &name, const QString &searchPath)
{
    QStringList places;
    if (name.contains(u'/')) {
        places.append(name);
    } else if (!name.isEmpty()) {
        for (const auto &folder : searchPath.split(u':', Qt::SkipEmptyParts))
            places.append(QDir(folder).filePath(name));
    }
    auto kind = StartFailure::Kind::Missing;
    for (const auto &place : places) {
        const QFileInfo info(place);
        if (info.isFile() && info.isExecutable())
            return info.absoluteFilePath();
        if (info.exists())
            kind = StartFailure::Kind::NotAllowed;
    }
    return StartFailure{.kind = kind, .program = name, .reason = {}, .errors = {}};
}

} // namespace BlazeAuth
