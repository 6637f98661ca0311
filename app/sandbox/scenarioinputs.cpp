// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/scenarioinputs.h"

#include "app/sandbox/magic.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

QString magicLicense()
{
    return u"SANDBOX-"_s;
}

QString magicDomain()
{
    return u"@sandbox.test"_s;
}

// The magic word that does the same, however somebody signs in.
QString wordFor(const CatalogueRow &row)
{
    if (row.kind == InputKind::License && magicInLicense(row.input))
        return row.input.sliced(magicLicense().size());
    if (row.kind == InputKind::Login && magicInLogin(row.input))
        return row.input.chopped(magicDomain().size());
    if (row.stage != Packet::Initialize && row.expected.kind == Expected::Kind::Rejected)
        return QString::number(static_cast<int>(row.expected.status));
    return u"OK"_s;
}

struct Substitution
{
    const CatalogueRow &row;
    const QString &apiKey;

    Request operator()(InitializeRequest request) const
    {
        request.apiKey = row.kind == InputKind::ApiKey ? row.input : apiKey;
        request.clientId = clientIdOf(row);
        return request;
    }
    Request operator()(LicenseRequest request) const
    {
        request.shownAs = request.license;
        request.license = licenseOf(row);
        return request;
    }
    Request operator()(AccountRequest request) const
    {
        request.shownAs = request.login;
        const bool isLogin = row.kind == InputKind::Login;
        request.login = isLogin ? row.input : wordFor(row) + magicDomain();
        request.password = isLogin ? row.password : usualPassword();
        request.type = request.login.contains(u'@') ? CredentialsType::Email : CredentialsType::Login;
        request.license.reset();
        return request;
    }
    Request operator()(BadRequest request) const { return request; }
};

} // namespace

Request withInputsOf(const CatalogueRow &row, const QString &apiKey, Request request)
{
    return std::visit(Substitution{row, apiKey}, std::move(request));
}

QString clientIdOf(const CatalogueRow &row)
{
    return row.kind == InputKind::ClientId ? row.input : u"desktop-main"_s;
}

QString licenseOf(const CatalogueRow &row)
{
    return row.kind == InputKind::License ? row.input : magicLicense() + wordFor(row);
}

} // namespace BlazeAuth::Sandbox
