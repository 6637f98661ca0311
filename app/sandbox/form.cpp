// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/form.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

Status within(const QString &text, qsizetype minimum, qsizetype maximum, Status tooShort, Status tooLong)
{
    const qsizetype length = lengthOf(text);
    return length < minimum ? tooShort : length > maximum ? tooLong : Status::Ok;
}

Status formOfLicense(const QString &license)
{
    return within(license, 6, 64, Status::LicenseTooShort, Status::LicenseTooLong);
}

bool isEmailAddress(const QString &text)
{
    const QRegularExpression address(u"\\A[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+\\z"_s);
    return address.match(text).hasMatch();
}

} // namespace

Status formOf(const InitializeRequest &request)
{
    if (lengthOf(request.apiKey) != 21)
        return Status::InvalidAPIKey;
    return within(request.clientId, 4, 64, Status::ClientIDTooShort, Status::ClientIDTooLong);
}

Status formOf(const LicenseRequest &request)
{
    return formOfLicense(request.license);
}

Status formOf(const AccountRequest &request)
{
    if (!request.type)
        return Status::AppUserCredentialsTypeInvalid;
    const Status login =
        within(request.login, 4, 320, Status::AppUserLoginTooShort, Status::AppUserLoginTooLong);
    if (login != Status::Ok)
        return login;
    const Status password =
        within(request.password, 4, 64, Status::AppUserPasswordTooShort, Status::AppUserPasswordTooLong);
    if (password != Status::Ok)
        return password;
    if (*request.type == CredentialsType::Email && !isEmailAddress(request.login))
        return Status::AppUserEmailInvalid;
    return request.license ? formOfLicense(*request.license) : Status::Ok;
}

} // namespace BlazeAuth::Sandbox
