// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/dataset.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <functional>

namespace BlazeAuth::Sandbox {

/// Reads one object of a data file, member by member, and knows what it did not understand.
/// The first problem stays; everything read after it is of no use.
class DatasetReader
{
public:
    /// \a place is where the object stands in the file: `applications[0].licenses[2]`.
    DatasetReader(QJsonObject object, QString place, std::optional<QString> &problem);

    [[nodiscard]] QString text(const QString &member);
    [[nodiscard]] QString text(const QString &member, qsizetype minimum, qsizetype maximum);
    [[nodiscard]] QJsonValue textOrNull(const QString &member);
    [[nodiscard]] bool flag(const QString &member);
    [[nodiscard]] std::optional<qint64> wholeNumber(const QString &member);
    [[nodiscard]] std::optional<std::chrono::seconds> seconds(const QString &member);
    [[nodiscard]] QJsonValue anything(const QString &member);
    [[nodiscard]] QStringList texts(const QString &member);
    void objects(const QString &member, const std::function<void(DatasetReader &)> &read);

    /// Says what is wrong with \a member.
    void refuse(const QString &member, const QString &what);
    /// Refuses the members that nobody asked for: most likely they are misspelt.
    void refuseOthers();

private:
    [[nodiscard]] QJsonArray array(const QString &member);

    const QJsonObject m_object;
    const QString m_place;
    std::optional<QString> &m_problem;
    QSet<QString> m_known;
};

} // namespace BlazeAuth::Sandbox
