// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/scenario.h"

#include "app/sandbox/magic.h"

#include <QtCore/QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

QString folderOf(InputKind kind)
{
    switch (kind) {
    case InputKind::License:
        return u"license"_s;
    case InputKind::Login:
        return u"login"_s;
    case InputKind::ClientId:
        return u"client-id"_s;
    case InputKind::ApiKey:
        return u"api-key"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Magic> magicIn(const CatalogueRow &row)
{
    switch (row.kind) {
    case InputKind::License:
        return magicInLicense(row.input);
    case InputKind::Login:
        return magicInLogin(row.input);
    case InputKind::ClientId:
    case InputKind::ApiKey:
        return magicAtEnd(row.input);
    }
    Q_UNREACHABLE();
}

ScenarioGroup groupOf(const Magic &magic)
{
    switch (magic.kind) {
    case Magic::Kind::New:
        return ScenarioGroup::Grant;
    case Magic::Kind::Status:
        return magic.number == static_cast<int>(Status::Ok) ? ScenarioGroup::Grant : ScenarioGroup::Status;
    case Magic::Kind::Close:
        return ScenarioGroup::CloseCode;
    case Magic::Kind::Expires:
    case Magic::Kind::Slow:
    case Magic::Kind::ThenClose:
    case Magic::Kind::ThenDrop:
        return ScenarioGroup::Time;
    case Magic::Kind::Drop:
    case Magic::Kind::Silent:
    case Magic::Kind::Garbage:
    case Magic::Kind::Binary:
    case Magic::Kind::Huge:
    case Magic::Kind::Fragments:
    case Magic::Kind::WrongId:
        return ScenarioGroup::Fault;
    }
    Q_UNREACHABLE();
}

QString passwordPart(const CatalogueRow &row)
{
    const bool isUsual = row.password.isEmpty() || row.password == usualPassword();
    return isUsual ? QString() : u'/' + row.password;
}

Scenario scenarioOf(const CatalogueRow &row)
{
    const auto magic = magicIn(row);
    return {.name = folderOf(row.kind) + u'/' + row.input + passwordPart(row),
        .group = magic ? groupOf(*magic) : ScenarioGroup::Account,
        .row = row};
}

} // namespace

QList<Scenario> scenarios()
{
    QList<Scenario> all;
    const QList<CatalogueRow> rows = catalogue();
    all.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(all), scenarioOf);
    return all;
}

std::optional<Scenario> scenarioNamed(const QString &name)
{
    const QList<Scenario> all = scenarios();
    const auto named = [&](Qt::CaseSensitivity sensitivity) {
        return std::ranges::find_if(
            all, [&](const Scenario &scenario) { return scenario.name.compare(name, sensitivity) == 0; });
    };
    // `OK` and `Ok` are two: the number's name and the constant.
    auto found = named(Qt::CaseSensitive);
    if (found == all.end())
        found = named(Qt::CaseInsensitive);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(ScenarioGroup group)
{
    switch (group) {
    case ScenarioGroup::Grant:
        return u"grant"_s;
    case ScenarioGroup::Status:
        return u"status"_s;
    case ScenarioGroup::CloseCode:
        return u"close code"_s;
    case ScenarioGroup::Fault:
        return u"fault"_s;
    case ScenarioGroup::Time:
        return u"time"_s;
    case ScenarioGroup::Account:
        return u"account"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(const Expected &expected)
{
    switch (expected.kind) {
    case Expected::Kind::Authorized:
        return u"authorized"_s;
    case Expected::Kind::Rejected:
        return expected.status == Status::Unknown ? u"rejected"_s
                                                  : u"rejected %1 %2"_s.arg(static_cast<int>(expected.status))
                                                        .arg(constantOf(expected.status));
    case Expected::Kind::Closed:
        return expected.wait ? u"closed %1, wait %2 s"_s.arg(expected.closeCode).arg(expected.wait->count())
                             : u"closed %1"_s.arg(expected.closeCode);
    case Expected::Kind::Failed:
        return u"failed "_s
               + QString::fromLatin1(
                   QMetaEnum::fromType<FailureKind>().valueToKey(static_cast<int>(expected.failure)))
                     .toLower();
    }
    Q_UNREACHABLE();
}

QString expectedText(const CatalogueRow &row)
{
    return row.afterwards ? textOf(row.expected) + u", then "_s + textOf(*row.afterwards)
                          : textOf(row.expected);
}

} // namespace BlazeAuth::Sandbox
