// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/form.h"
#include "app/sandbox/magic.h"
#include "app/sandbox/request.h"
#include "session/protocol/request.h"
#include "tests/fuzz/decimal.h"
#include "tests/fuzz/oracle.h"
#include "tests/fuzz/strictreader.h"

/// \file
/// The sandbox's parseRequest(): what it reads is what was written, and a request of ours means to it what it
/// means to us. An input is a text frame.

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace BlazeAuth::Tests;

namespace {

/// The last member \a name, for that is the one that Qt takes.
const Member *lastOf(const std::vector<Member> &members, std::u16string_view name)
{
    const Member *result = nullptr;
    for (const auto &member : members) {
        if (member.name == name)
            result = &member;
    }
    return result;
}

QByteArray idOf(const Request &request)
{
    return std::visit(
        [](const auto &known) {
            if constexpr (requires { known.id; })
                return known.id;
            else
                return QByteArray();
        },
        request);
}

void requireNumber(const std::vector<Member> &members, std::u16string_view name, const Decimal &expected)
{
    const auto *const member = lastOf(members, name);
    require(member != nullptr && decimalFrom(member->value) == expected, "a number is the one written");
}

void requireText(const std::vector<Member> &members, std::u16string_view name, const QString &read)
{
    const auto *const member = lastOf(members, name);
    const auto text = member != nullptr ? stringIn(member->value) : std::nullopt;
    // Qt takes a byte order mark at the start of a string away.
    require(text == read.toStdU16String() || text == u'\ufeff' + read.toStdU16String(),
        "a text is the one written");
}

void requireAsWritten(const InitializeRequest &request, const std::vector<Member> &members)
{
    requireNumber(members, u"type", decimalFrom(static_cast<int>(Packet::Initialize)));
    requireText(members, u"websocket_api_key", request.apiKey);
    requireText(members, u"client_id", request.clientId);
}

void requireAsWritten(const LicenseRequest &request, const std::vector<Member> &members)
{
    requireNumber(members, u"type", decimalFrom(static_cast<int>(Packet::AuthorizeByLicense)));
    requireText(members, u"license", request.license);
}

void requireAsWritten(const AccountRequest &request, const std::vector<Member> &members)
{
    requireNumber(members, u"type", decimalFrom(static_cast<int>(Packet::AuthorizeByCredentials)));
    requireText(members, u"login", request.login);
    requireText(members, u"password", request.password);
    if (request.type)
        requireNumber(members, u"credentials_type", decimalFrom(static_cast<int>(*request.type)));
    require(
        request.license.has_value() == (lastOf(members, u"license") != nullptr), "a license is one written");
    if (request.license)
        requireText(members, u"license", *request.license);
}

/// What a client of ours would send to mean \a request.
QByteArray written(const InitializeRequest &request, qint64 id)
{
    return initializeRequest(id, request.apiKey, request.clientId);
}

QByteArray written(const LicenseRequest &request, qint64 id)
{
    return authorizeRequest(id, LicenseKey{.key = request.license});
}

QByteArray written(const AccountRequest &request, qint64 id)
{
    return authorizeRequest(id, Account{.login = request.login,
                                    .password = request.password,
                                    .license = request.license.value_or(QString()),
                                    .type = request.type});
}

void requireSameForm(const auto &request)
{
    constexpr qint64 id = 7;
    const auto again = parseRequest(written(request, id));
    require(idOf(again) == QByteArray::number(id), "our request keeps its id");
    const auto *const same = std::get_if<std::decay_t<decltype(request)>>(&again);
    require(same != nullptr && formOf(*same) == formOf(request), "our request means the same");
}

void check(const InitializeRequest &request)
{
    requireSameForm(request);
    static_cast<void>(magicAtEnd(request.clientId));
    static_cast<void>(magicAtEnd(request.apiKey));
}

void check(const LicenseRequest &request)
{
    requireSameForm(request);
    static_cast<void>(magicInLicense(request.license));
}

void check(const AccountRequest &request)
{
    // Our client has no way to send a wrong type, nor an empty license.
    const bool hasEmptyLicense = request.license && request.license->isEmpty();
    if (request.type && !hasEmptyLicense)
        requireSameForm(request);
    static_cast<void>(magicInLogin(request.login));
}

void check(const BadRequest &request)
{
    require(request.closeCode >= 4300 && request.closeCode <= 4302, "a bad request has its close code");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argumentCount*/, char *** /*arguments*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto request = parseRequest(text);
    std::visit([](const auto &known) { check(known); }, request);
    if (std::holds_alternative<BadRequest>(request))
        return 0;

    const auto id = idOf(request);
    const auto idNumber = decimalFrom(QString::fromLatin1(id).toStdU32String());
    require(
        idNumber && idNumber->isInteger() && !id.contains('.') && !id.contains('e'), "an id is an integer");
    const auto decoded = decodedUtf8({text.constData(), size});
    const auto members = decoded ? membersOf(*decoded) : std::nullopt;
    require(members.has_value(), "a request is JSON");
    requireNumber(*members, u"id", *idNumber);
    std::visit(
        [&members](const auto &known) {
            if constexpr (requires { known.id; })
                requireAsWritten(known, *members);
        },
        request);
    return 0;
}
