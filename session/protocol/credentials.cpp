// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/credentials.h"

#include "session/protocol/redaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

struct Limits
{
    LengthLimits length;
    Status tooShort;
    Status tooLong;
};

constexpr Limits keyLimits{licenseLimits, Status::LicenseTooShort, Status::LicenseTooLong};
constexpr Limits loginLimits{{4, 320}, Status::AppUserLoginTooShort, Status::AppUserLoginTooLong};
constexpr Limits passwordLimits{{4, 64}, Status::AppUserPasswordTooShort, Status::AppUserPasswordTooLong};
constexpr Limits clientIdLimits{{4, 64}, Status::ClientIDTooShort, Status::ClientIDTooLong};
constexpr qsizetype apiKeyLength = 21;

std::optional<Status> problemWith(const QString &text, const Limits &limits)
{
    const auto length = codePoints(text);
    if (length < limits.length.least)
        return limits.tooShort;
    if (length > limits.length.most)
        return limits.tooLong;
    return std::nullopt;
}

bool isTrimmedAway(QChar character)
{
    static constexpr std::u16string_view others =
        u"\"'“”‘’«»"
        u"\u200b\u200c\u200d\u2060\ufeff" // zero width
        u"\u200e\u200f\u00ad\u2028\u2029\u0085"; // marks, soft hyphen, line breaks
    return character.isSpace() || others.find(character.unicode()) != std::u16string_view::npos;
}

/// Something before and after the last `@`, and no white space: what no server could take for an address
/// otherwise.
bool couldBeAddress(const QString &login)
{
    const auto at = login.lastIndexOf(u'@');
    return at > 0 && at < login.size() - 1
           && std::ranges::none_of(login, [](QChar character) { return character.isSpace(); });
}

} // namespace

qsizetype codePoints(const QString &text)
{
    return text.size()
           - std::ranges::count_if(text, [](QChar character) { return character.isLowSurrogate(); });
}

CredentialsType Account::effectiveType() const
{
    return type.value_or(login.contains(u'@') ? CredentialsType::Email : CredentialsType::Login);
}

Packet packetOf(const Credentials &credentials)
{
    return std::holds_alternative<LicenseKey>(credentials) ? Packet::AuthorizeByLicense
                                                           : Packet::AuthorizeByCredentials;
}

QString identityOf(const Credentials &credentials)
{
    if (const auto *license = std::get_if<LicenseKey>(&credentials))
        return maskedKey(license->key);
    return std::get<Account>(credentials).login;
}

QString trimmed(const QString &text)
{
    const auto first = std::ranges::find_if_not(text, isTrimmedAway);
    const auto last = std::ranges::find_if_not(text.rbegin(), text.rend(), isTrimmedAway).base();
    return first < last ? QString(first, last - first) : QString();
}

Credentials trimmed(const Credentials &credentials)
{
    if (const auto *license = std::get_if<LicenseKey>(&credentials))
        return LicenseKey{.key = trimmed(license->key)};
    auto account = std::get<Account>(credentials);
    account.login = trimmed(account.login);
    account.license = trimmed(account.license);
    return account;
}

std::optional<InputProblem> problemIn(const Credentials &credentials)
{
    if (const auto *license = std::get_if<LicenseKey>(&credentials)) {
        if (const auto status = problemWith(license->key, keyLimits))
            return InputProblem{*status, Field::LicenseKey};
        return std::nullopt;
    }
    const auto &account = std::get<Account>(credentials);
    if (const auto status = problemWith(account.login, loginLimits))
        return InputProblem{*status, Field::Login};
    if (account.effectiveType() == CredentialsType::Email && !couldBeAddress(account.login))
        return InputProblem{Status::AppUserEmailInvalid, Field::Login};
    if (const auto status = problemWith(account.password, passwordLimits))
        return InputProblem{*status, Field::Password};
    if (account.license.isEmpty())
        return std::nullopt;
    if (const auto status = problemWith(account.license, keyLimits))
        return InputProblem{*status, Field::ExtraLicense};
    return std::nullopt;
}

std::optional<Status> problemInApiKey(const QString &apiKey)
{
    return codePoints(apiKey) == apiKeyLength ? std::nullopt : std::optional(Status::InvalidAPIKey);
}

std::optional<Status> problemInClientId(const QString &clientId)
{
    return problemWith(clientId, clientIdLimits);
}

} // namespace BlazeAuth
