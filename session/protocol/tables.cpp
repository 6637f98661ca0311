// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"

#include <QtCore/QMetaEnum>

#include <algorithm>

// All words for outcomes stand here. Only the server's own answer may say "expired", and nothing that went
// wrong on the way sounds like a wrong password.

namespace BlazeAuth {
namespace {

constexpr Packets nowhere{};
constexpr Packets everywhere{true, true, true};
constexpr Packets onInitialize{.initialize = true};
constexpr Packets onLicense{.license = true};
constexpr Packets onAccount{.account = true};
constexpr Packets onAuthorize{.license = true, .account = true};

// One row a status: its three texts stand one to a line, so that they can be read against each other.
// clang-format off
constexpr StatusRow statuses[] = {
    {Status::Unknown, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server refused", "title, unknown status"),
         QT_TRANSLATE_NOOP3("Outcome", "The server gave a reason that this program does not know.", "explanation, unknown status"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program, or ask the vendor.", "advice, unknown status")}},
    {Status::None, nowhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No answer from the server", "title, None"),
         QT_TRANSLATE_NOOP3("Outcome", "The server neither accepted nor refused the sign-in.", "explanation, None"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, None")}},
    {Status::Ok, everywhere, Remedy::None, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Signed in", "title, Ok"),
         QT_TRANSLATE_NOOP3("Outcome", "The server accepted the sign-in.", "explanation, Ok"),
         QT_TRANSLATE_NOOP3("Outcome", "There is nothing more to do.", "advice, Ok")}},
    {Status::InvalidAPIKey, onInitialize, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The program is set up wrongly", "title, InvalidAPIKey"),
         QT_TRANSLATE_NOOP3("Outcome", "The application key of this program does not have 21 characters.", "explanation, InvalidAPIKey"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for a program with a correct key.", "advice, InvalidAPIKey")}},
    {Status::NotAuthorized, nowhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "You are not signed in", "title, NotAuthorized"),
         QT_TRANSLATE_NOOP3("Outcome", "The server needs you to be signed in for this.", "explanation, NotAuthorized"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in again.", "advice, NotAuthorized")}},
    {Status::AlreadyInitialized, onInitialize, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The connection was already set up", "title, AlreadyInitialized"),
         QT_TRANSLATE_NOOP3("Outcome", "The server has already met this program on this connection.", "explanation, AlreadyInitialized"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again.", "advice, AlreadyInitialized")}},
    {Status::TooManyRequests, nowhere, Remedy::Wait, RetryRule::AfterWait, {QT_TRANSLATE_NOOP3("Outcome", "Too many tries", "title, TooManyRequests"),
         QT_TRANSLATE_NOOP3("Outcome", "The server allows this only a few times in a row.", "explanation, TooManyRequests"),
         QT_TRANSLATE_NOOP3("Outcome", "Wait a while, then try again.", "advice, TooManyRequests")}},
    {Status::InternalServerError, everywhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server has a problem", "title, InternalServerError"),
         QT_TRANSLATE_NOOP3("Outcome", "Something went wrong on the server; it is not about what you typed.", "explanation, InternalServerError"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, InternalServerError")}},
    {Status::AlreadyAuthorized, onAuthorize, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Already signed in", "title, AlreadyAuthorized"),
         QT_TRANSLATE_NOOP3("Outcome", "The server says that this connection is signed in already.", "explanation, AlreadyAuthorized"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, restart the program.", "advice, AlreadyAuthorized")}},
    {Status::RateLimited, nowhere, Remedy::Wait, RetryRule::AfterWait, {QT_TRANSLATE_NOOP3("Outcome", "Too many tries", "title, RateLimited"),
         QT_TRANSLATE_NOOP3("Outcome", "The server asks this program to slow down.", "explanation, RateLimited"),
         QT_TRANSLATE_NOOP3("Outcome", "Wait a while, then try again.", "advice, RateLimited")}},

    {Status::LicenseNotFound, onAuthorize, Remedy::EditLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "License key not found", "title, LicenseNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "No license with this key exists for this application.", "explanation, LicenseNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Compare the key with the one you were given, character by character.", "advice, LicenseNotFound")}},
    {Status::LicenseTooShort, onAuthorize, Remedy::EditLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "License key too short", "title, LicenseTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "A license key has at least 6 characters.", "explanation, LicenseTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter the whole key.", "advice, LicenseTooShort")}},
    {Status::LicenseTooLong, onAuthorize, Remedy::EditLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "License key too long", "title, LicenseTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "A license key has at most 64 characters.", "explanation, LicenseTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter only the key, without any text around it.", "advice, LicenseTooLong")}},
    {Status::LicenseExpired, onLicense, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This license has expired", "title, LicenseExpired"),
         QT_TRANSLATE_NOOP3("Outcome", "The time of this license is over, or it has none.", "explanation, LicenseExpired"),
         QT_TRANSLATE_NOOP3("Outcome", "Renew it with the vendor, or enter another key.", "advice, LicenseExpired")}},
    {Status::LicensePaused, onLicense, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This license is paused", "title, LicensePaused"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has paused this license.", "explanation, LicensePaused"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor to resume it, or enter another key.", "advice, LicensePaused")}},
    {Status::LicenseBlacklisted, onLicense, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This license is blocked", "title, LicenseBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has blocked this license.", "explanation, LicenseBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for the reason, or enter another key.", "advice, LicenseBlacklisted")}},
    {Status::LicenseAlreadyLinked, nowhere, Remedy::EditLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "License belongs to another account", "title, LicenseAlreadyLinked"),
         QT_TRANSLATE_NOOP3("Outcome", "This license key is linked to an account already.", "explanation, LicenseAlreadyLinked"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in with that account, or enter another key.", "advice, LicenseAlreadyLinked")}},
    {Status::LicenseAlreadyActivated, onAccount, Remedy::EditLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "License key already used", "title, LicenseAlreadyActivated"),
         QT_TRANSLATE_NOOP3("Outcome", "This license key was activated before and cannot be added here.", "explanation, LicenseAlreadyActivated"),
         QT_TRANSLATE_NOOP3("Outcome", "Leave the license key empty, or enter an unused one.", "advice, LicenseAlreadyActivated")}},

    {Status::AppUserNotFound, onAccount, Remedy::EditPassword, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Login or password is wrong", "title, AppUserNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "No account matches this login and password.", "explanation, AppUserNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Check the login, then type the password again.", "advice, AppUserNotFound")}},
    {Status::AppUserBlacklisted, onAccount, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This account is blocked", "title, AppUserBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has blocked this account.", "explanation, AppUserBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for the reason.", "advice, AppUserBlacklisted")}},
    {Status::AppUserAlreadyExists, nowhere, Remedy::EditLogin, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This account exists already", "title, AppUserAlreadyExists"),
         QT_TRANSLATE_NOOP3("Outcome", "Somebody has registered this login before.", "explanation, AppUserAlreadyExists"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in with it, or choose another login.", "advice, AppUserAlreadyExists")}},
    {Status::AppUserHasNoValidLicenses, onAccount, Remedy::AddLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No valid license", "title, AppUserHasNoValidLicenses"),
         QT_TRANSLATE_NOOP3("Outcome", "This account needs an active license and has none.", "explanation, AppUserHasNoValidLicenses"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter a license key below the password, or renew with the vendor.", "advice, AppUserHasNoValidLicenses")}},
    {Status::AppUserRequiresLicense, nowhere, Remedy::AddLicense, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "A license key is needed", "title, AppUserRequiresLicense"),
         QT_TRANSLATE_NOOP3("Outcome", "This application needs a license key for a new account.", "explanation, AppUserRequiresLicense"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter a license key below the password.", "advice, AppUserRequiresLicense")}},
    {Status::AppUserLoginTooShort, onAccount, Remedy::EditLogin, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Login too short", "title, AppUserLoginTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "A login has at least 4 characters.", "explanation, AppUserLoginTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter the whole e-mail address or login.", "advice, AppUserLoginTooShort")}},
    {Status::AppUserLoginTooLong, onAccount, Remedy::EditLogin, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Login too long", "title, AppUserLoginTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "A login has at most 320 characters.", "explanation, AppUserLoginTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter only the e-mail address or login.", "advice, AppUserLoginTooLong")}},
    {Status::AppUserPasswordTooShort, onAccount, Remedy::EditPassword, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Password too short", "title, AppUserPasswordTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "A password has at least 4 characters.", "explanation, AppUserPasswordTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter the whole password.", "advice, AppUserPasswordTooShort")}},
    {Status::AppUserPasswordTooLong, onAccount, Remedy::EditPassword, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Password too long", "title, AppUserPasswordTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "A password has at most 64 characters.", "explanation, AppUserPasswordTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "Enter only the password.", "advice, AppUserPasswordTooLong")}},
    {Status::AppUserEmailInvalid, onAccount, Remedy::EditLogin, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Not an e-mail address", "title, AppUserEmailInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "The login cannot be an e-mail address as it stands.", "explanation, AppUserEmailInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "Check the address, such as name@example.com.", "advice, AppUserEmailInvalid")}},
    {Status::AppUserCredentialsTypeInvalid, onAccount, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The program is set up wrongly", "title, AppUserCredentialsTypeInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not know this kind of login.", "explanation, AppUserCredentialsTypeInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for an updated program.", "advice, AppUserCredentialsTypeInvalid")}},

    {Status::FileNotFound, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "File not found", "title, FileNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not have the file that the program asked for.", "explanation, FileNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, FileNotFound")}},
    {Status::FileInvalidName, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "File name not accepted", "title, FileInvalidName"),
         QT_TRANSLATE_NOOP3("Outcome", "The program asked for a file by a name that is too short.", "explanation, FileInvalidName"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, FileInvalidName")}},
    {Status::FileInvalidResumeOffset, nowhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Download cannot be resumed", "title, FileInvalidResumeOffset"),
         QT_TRANSLATE_NOOP3("Outcome", "The server cannot go on with the download from where it stopped.", "explanation, FileInvalidResumeOffset"),
         QT_TRANSLATE_NOOP3("Outcome", "Start the download again.", "advice, FileInvalidResumeOffset")}},
    {Status::FileNotBeingTransferred, nowhere, Remedy::None, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No download is running", "title, FileNotBeingTransferred"),
         QT_TRANSLATE_NOOP3("Outcome", "The download had ended before it could be stopped.", "explanation, FileNotBeingTransferred"),
         QT_TRANSLATE_NOOP3("Outcome", "There is nothing more to do.", "advice, FileNotBeingTransferred")}},
    {Status::VariableNotFound, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Setting not found", "title, VariableNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not have a setting that the program asked for.", "explanation, VariableNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, VariableNotFound")}},
    {Status::VariableInvalidName, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Setting name not accepted", "title, VariableInvalidName"),
         QT_TRANSLATE_NOOP3("Outcome", "The program asked for a setting by a name that is too short.", "explanation, VariableInvalidName"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, VariableInvalidName")}},

    {Status::ClientIDTooShort, onInitialize, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Device ID too short", "title, ClientIDTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "The ID of this device has fewer than 4 characters.", "explanation, ClientIDTooShort"),
         QT_TRANSLATE_NOOP3("Outcome", "Set a device ID of 4 to 64 characters, or remove the setting.", "advice, ClientIDTooShort")}},
    {Status::ClientIDTooLong, onInitialize, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Device ID too long", "title, ClientIDTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "The ID of this device has more than 64 characters.", "explanation, ClientIDTooLong"),
         QT_TRANSLATE_NOOP3("Outcome", "Set a device ID of 4 to 64 characters, or remove the setting.", "advice, ClientIDTooLong")}},
    {Status::ClientIDMismatch, onAuthorize, Remedy::SwitchDevice, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Bound to another device", "title, ClientIDMismatch"),
         QT_TRANSLATE_NOOP3("Outcome", "It can only be used on the device where it was first used.", "explanation, ClientIDMismatch"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in on that device, or ask the vendor to release it.", "advice, ClientIDMismatch")}},
    {Status::ClientIDBlacklisted, onInitialize, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This device is blocked", "title, ClientIDBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has blocked this device for the application.", "explanation, ClientIDBlacklisted"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for the reason.", "advice, ClientIDBlacklisted")}},

    {Status::AppNotFound, onInitialize, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Application not found", "title, AppNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not know the application key of this program.", "explanation, AppNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program, or ask the vendor.", "advice, AppNotFound")}},
    {Status::AppPaused, onInitialize, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The application is paused", "title, AppPaused"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has paused this application for everybody.", "explanation, AppPaused"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again later, or ask the vendor.", "advice, AppPaused")}},
    {Status::AppSessionsQuotaExceeded, everywhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "All places are taken", "title, AppSessionsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "As many people are signed in as the application allows.", "explanation, AppSessionsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, AppSessionsQuotaExceeded")}},
    {Status::AppAccountsQuotaExceeded, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No more accounts possible", "title, AppAccountsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "The application has as many accounts as it may have.", "explanation, AppAccountsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, AppAccountsQuotaExceeded")}},
    {Status::AppBlacklistsQuotaExceeded, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No more blocks possible", "title, AppBlacklistsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "The application has as many blocked devices as it may have.", "explanation, AppBlacklistsQuotaExceeded"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, AppBlacklistsQuotaExceeded")}},

    {Status::StoreValueNotFound, nowhere, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Stored value not found", "title, StoreValueNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "The server no longer has a value that the program had stored.", "explanation, StoreValueNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again.", "advice, StoreValueNotFound")}},
    {Status::StoreOutOfMemory, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server's storage is full", "title, StoreOutOfMemory"),
         QT_TRANSLATE_NOOP3("Outcome", "The program has stored as much on the server as it may.", "explanation, StoreOutOfMemory"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, StoreOutOfMemory")}},
    {Status::StoreOutOfEntries, nowhere, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Too many stored values", "title, StoreOutOfEntries"),
         QT_TRANSLATE_NOOP3("Outcome", "The program has stored as many values on the server as it may.", "explanation, StoreOutOfEntries"),
         QT_TRANSLATE_NOOP3("Outcome", "Tell the vendor.", "advice, StoreOutOfEntries")}},
};

constexpr CloseRow closeCodes[] = {
    {CloseCode::Unknown, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server ended the connection", "title, unknown close code"),
         QT_TRANSLATE_NOOP3("Outcome", "The server gave a reason that this program does not know.", "explanation, unknown close code"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, unknown close code")}},
    {CloseCode::InternalServerError, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server has a problem", "title, close 4000"),
         QT_TRANSLATE_NOOP3("Outcome", "Something went wrong on the server; it is not about what you typed.", "explanation, close 4000"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, close 4000")}},
    {CloseCode::DisconnectedFromPanel, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The vendor signed you out", "title, close 4100"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor of the application has ended this session.", "explanation, close 4100"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in again, or ask the vendor for the reason.", "advice, close 4100")}},
    {CloseCode::AppPaused, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The application is paused", "title, close 4101"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has paused this application for everybody.", "explanation, close 4101"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again later, or ask the vendor.", "advice, close 4101")}},
    {CloseCode::AppDeleted, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The application is gone", "title, close 4102"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has removed this application from the server.", "explanation, close 4102"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor what replaces it.", "advice, close 4102")}},
    {CloseCode::NotInitialized, Remedy::Retry, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server lost track", "title, close 4200"),
         QT_TRANSLATE_NOOP3("Outcome", "The server no longer knew which application was asking.", "explanation, close 4200"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, look for an update.", "advice, close 4200")}},
    {CloseCode::RateLimited, Remedy::Wait, RetryRule::AfterWait, {QT_TRANSLATE_NOOP3("Outcome", "Too many tries", "title, close 4201"),
         QT_TRANSLATE_NOOP3("Outcome", "The server asks this computer to wait for a while.", "explanation, close 4201"),
         QT_TRANSLATE_NOOP3("Outcome", "Wait until the time is over, then try again.", "advice, close 4201")}},
    {CloseCode::InitializeTimeout, Remedy::Retry, RetryRule::AtOnceThenBackoff, {QT_TRANSLATE_NOOP3("Outcome", "The connection was too slow", "title, close 4202"),
         QT_TRANSLATE_NOOP3("Outcome", "The server did not hear from this program in time.", "explanation, close 4202"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your network connection, then try again.", "advice, close 4202")}},
    {CloseCode::SessionBlacklisted, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This session was blocked", "title, close 4203"),
         QT_TRANSLATE_NOOP3("Outcome", "The server has blocked this session.", "explanation, close 4203"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for the reason.", "advice, close 4203")}},
    {CloseCode::ClientIDBlacklisted, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This device is blocked", "title, close 4204"),
         QT_TRANSLATE_NOOP3("Outcome", "The vendor has blocked this device for the application.", "explanation, close 4204"),
         QT_TRANSLATE_NOOP3("Outcome", "Ask the vendor for the reason.", "advice, close 4204")}},
    {CloseCode::InitializeFailed, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Application not found", "title, close 4205"),
         QT_TRANSLATE_NOOP3("Outcome", "The server failed several times to find this application.", "explanation, close 4205"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program, or ask the vendor.", "advice, close 4205")}},
    {CloseCode::InvalidPacket, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server did not understand", "title, close 4300"),
         QT_TRANSLATE_NOOP3("Outcome", "The server found a request of this program incomplete.", "explanation, close 4300"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, close 4300")}},
    {CloseCode::UnknownPacketType, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server did not understand", "title, close 4301"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not know this kind of request.", "explanation, close 4301"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, close 4301")}},
    {CloseCode::InvalidRequestBody, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server did not understand", "title, close 4302"),
         QT_TRANSLATE_NOOP3("Outcome", "The server did not accept the form of a request.", "explanation, close 4302"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, close 4302")}},
    {CloseCode::InvalidPacketData, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server did not understand", "title, close 4303"),
         QT_TRANSLATE_NOOP3("Outcome", "The server could not use a request of this program.", "explanation, close 4303"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, close 4303")}},
    {CloseCode::UnsupportedData, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server did not understand", "title, close 4304"),
         QT_TRANSLATE_NOOP3("Outcome", "The server received data that it cannot read.", "explanation, close 4304"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, close 4304")}},
    {CloseCode::ResumeFailed, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The session could not continue", "title, close 4400"),
         QT_TRANSLATE_NOOP3("Outcome", "The server could not go on with the earlier session.", "explanation, close 4400"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in again.", "advice, close 4400")}},
    {CloseCode::ResumeIdNotFound, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The session could not continue", "title, close 4401"),
         QT_TRANSLATE_NOOP3("Outcome", "The server no longer knows the earlier session.", "explanation, close 4401"),
         QT_TRANSLATE_NOOP3("Outcome", "Sign in again.", "advice, close 4401")}},
};

constexpr FailureRow failures[] = {
    {FailureCause::ServerUrlInvalid, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server address is wrong", "title, ServerUrlInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "The address of the server cannot be read.", "explanation, ServerUrlInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "Set an address that begins with wss:// or https://.", "advice, ServerUrlInvalid")}},
    {FailureCause::ServerInsecure, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server address is not secure", "title, ServerInsecure"),
         QT_TRANSLATE_NOOP3("Outcome", "Connections without encryption are only allowed to this computer itself.", "explanation, ServerInsecure"),
         QT_TRANSLATE_NOOP3("Outcome", "Set an address that begins with wss://.", "advice, ServerInsecure")}},
    {FailureCause::ApiKeyMissing, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The application key is missing", "title, ApiKeyMissing"),
         QT_TRANSLATE_NOOP3("Outcome", "The program does not know for which application to sign in.", "explanation, ApiKeyMissing"),
         QT_TRANSLATE_NOOP3("Outcome", "Set the application key of 21 characters.", "advice, ApiKeyMissing")}},
    {FailureCause::InputRefused, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "Something typed cannot be right", "title, InputRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "What was entered cannot be sent as it stands.", "explanation, InputRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "Correct it, then try again.", "advice, InputRefused")}},
    {FailureCause::CaFileUnusable, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The certificate file is unusable", "title, CaFileUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "The file with the certificates to trust cannot be read.", "explanation, CaFileUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "Name a readable PEM file with at least one certificate.", "advice, CaFileUnusable")}},
    {FailureCause::ProxyInvalid, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The proxy address is wrong", "title, ProxyInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "The address of the proxy cannot be read.", "explanation, ProxyInvalid"),
         QT_TRANSLATE_NOOP3("Outcome", "Set http://HOST:PORT, socks5://HOST:PORT or none.", "advice, ProxyInvalid")}},
    {FailureCause::SettingsUnusable, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The settings file is unusable", "title, SettingsUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "The settings file cannot be read.", "explanation, SettingsUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "Correct the file, or move it away.", "advice, SettingsUnusable")}},
    {FailureCause::UsageError, FailureKind::Config, Remedy::FixConfiguration, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The command is not understood", "title, UsageError"),
         QT_TRANSLATE_NOOP3("Outcome", "The program was started with something it does not know.", "explanation, UsageError"),
         QT_TRANSLATE_NOOP3("Outcome", "See what --help prints.", "advice, UsageError")}},

    {FailureCause::HostNotFound, FailureKind::Network, Remedy::CheckConnection, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server was not found", "title, HostNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "This computer could not find the server by its name.", "explanation, HostNotFound"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your internet connection, then try again.", "advice, HostNotFound")}},
    {FailureCause::ConnectionRefused, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server is not available", "title, ConnectionRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "The server does not take connections at the moment.", "explanation, ConnectionRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, ConnectionRefused")}},
    {FailureCause::NetworkUnreachable, FailureKind::Network, Remedy::CheckConnection, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "No network connection", "title, NetworkUnreachable"),
         QT_TRANSLATE_NOOP3("Outcome", "This computer could not reach the server.", "explanation, NetworkUnreachable"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your internet connection, then try again.", "advice, NetworkUnreachable")}},
    {FailureCause::ConnectionDropped, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The connection was lost", "title, ConnectionDropped"),
         QT_TRANSLATE_NOOP3("Outcome", "The connection to the server broke off; it is not about what you typed.", "explanation, ConnectionDropped"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your internet connection, then try again.", "advice, ConnectionDropped")}},
    {FailureCause::ConnectionClosed, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server ended the connection", "title, ConnectionClosed"),
         QT_TRANSLATE_NOOP3("Outcome", "The server hung up without giving a reason; it may be restarting.", "explanation, ConnectionClosed"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a moment.", "advice, ConnectionClosed")}},
    {FailureCause::HttpRefused, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server turned us away", "title, HttpRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "The server, or something before it, did not let this program in.", "explanation, HttpRefused"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes; if it stays, ask the vendor.", "advice, HttpRefused")}},
    {FailureCause::TooManyConnections, FailureKind::Network, Remedy::Wait, RetryRule::AfterWait, {QT_TRANSLATE_NOOP3("Outcome", "Too many connections", "title, TooManyConnections"),
         QT_TRANSLATE_NOOP3("Outcome", "The server asks this computer to wait before it connects again.", "explanation, TooManyConnections"),
         QT_TRANSLATE_NOOP3("Outcome", "Wait until the time is over, then try again.", "advice, TooManyConnections")}},
    {FailureCause::ProxyFailed, FailureKind::Network, Remedy::CheckConnection, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The proxy does not work", "title, ProxyFailed"),
         QT_TRANSLATE_NOOP3("Outcome", "The proxy between this computer and the internet refused or did not answer.", "explanation, ProxyFailed"),
         QT_TRANSLATE_NOOP3("Outcome", "Check the proxy settings, then try again.", "advice, ProxyFailed")}},
    {FailureCause::BalancerNoNodes, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "No server available", "title, BalancerNoNodes"),
         QT_TRANSLATE_NOOP3("Outcome", "The login service has no server that could be used.", "explanation, BalancerNoNodes"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, BalancerNoNodes")}},
    {FailureCause::BalancerAllOffline, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "All servers are offline", "title, BalancerAllOffline"),
         QT_TRANSLATE_NOOP3("Outcome", "None of the servers of the login service is online.", "explanation, BalancerAllOffline"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, BalancerAllOffline")}},
    {FailureCause::BalancerVersionUnsupported, FailureKind::Network, Remedy::Update, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This program is too old", "title, BalancerVersionUnsupported"),
         QT_TRANSLATE_NOOP3("Outcome", "The login service has no server for this version of the program.", "explanation, BalancerVersionUnsupported"),
         QT_TRANSLATE_NOOP3("Outcome", "Look for an update of the program.", "advice, BalancerVersionUnsupported")}},
    {FailureCause::BalancerUnusable, FailureKind::Network, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The login service did not answer", "title, BalancerUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "The login service did not say which server to use.", "explanation, BalancerUnusable"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your internet connection, then try again.", "advice, BalancerUnusable")}},

    {FailureCause::CertificateUntrusted, FailureKind::Tls, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server cannot be trusted", "title, CertificateUntrusted"),
         QT_TRANSLATE_NOOP3("Outcome", "The server could not prove that it is the right one, so nothing was sent.", "explanation, CertificateUntrusted"),
         QT_TRANSLATE_NOOP3("Outcome", "Check the date of this computer and try another network, or ask the vendor.", "advice, CertificateUntrusted")}},
    {FailureCause::TlsHandshakeFailed, FailureKind::Tls, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No secure connection", "title, TlsHandshakeFailed"),
         QT_TRANSLATE_NOOP3("Outcome", "A secure connection to the server could not be made, so nothing was sent.", "explanation, TlsHandshakeFailed"),
         QT_TRANSLATE_NOOP3("Outcome", "Try another network, or ask the vendor.", "advice, TlsHandshakeFailed")}},
    {FailureCause::TlsUnavailable, FailureKind::Tls, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "No secure connections possible", "title, TlsUnavailable"),
         QT_TRANSLATE_NOOP3("Outcome", "This computer lacks what secure connections need.", "explanation, TlsUnavailable"),
         QT_TRANSLATE_NOOP3("Outcome", "Install OpenSSL, or ask the vendor.", "advice, TlsUnavailable")}},

    {FailureCause::ConnectTimeout, FailureKind::Timeout, Remedy::CheckConnection, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "Connecting took too long", "title, ConnectTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "No connection to the server could be made in time.", "explanation, ConnectTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "Check your internet connection, then try again.", "advice, ConnectTimeout")}},
    {FailureCause::InitializeTimeout, FailureKind::Timeout, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server does not answer", "title, InitializeTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "The server took the connection and then fell silent.", "explanation, InitializeTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again in a few minutes.", "advice, InitializeTimeout")}},
    {FailureCause::AuthorizeTimeout, FailureKind::Timeout, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The server does not answer", "title, AuthorizeTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "The server did not say in time whether you may come in.", "explanation, AuthorizeTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; nothing you typed is lost.", "advice, AuthorizeTimeout")}},
    {FailureCause::AttemptTimeout, FailureKind::Timeout, Remedy::Retry, RetryRule::Backoff, {QT_TRANSLATE_NOOP3("Outcome", "The time is up", "title, AttemptTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "The sign-in did not finish within the time set for it.", "explanation, AttemptTimeout"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again, or allow more time.", "advice, AttemptTimeout")}},

    {FailureCause::NotWebSocket, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "This is not the right server", "title, NotWebSocket"),
         QT_TRANSLATE_NOOP3("Outcome", "Something answered that is not the login service.", "explanation, NotWebSocket"),
         QT_TRANSLATE_NOOP3("Outcome", "Try another network, or ask the vendor.", "advice, NotWebSocket")}},
    {FailureCause::MessageMalformed, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server answered nonsense", "title, MessageMalformed"),
         QT_TRANSLATE_NOOP3("Outcome", "The server's answer could not be read.", "explanation, MessageMalformed"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, MessageMalformed")}},
    {FailureCause::MessageTooLarge, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server's answer is too large", "title, MessageTooLarge"),
         QT_TRANSLATE_NOOP3("Outcome", "The server sent more than an answer can hold.", "explanation, MessageTooLarge"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, MessageTooLarge")}},
    {FailureCause::MessageBinary, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server answered nonsense", "title, MessageBinary"),
         QT_TRANSLATE_NOOP3("Outcome", "The server sent data that is not an answer.", "explanation, MessageBinary"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, MessageBinary")}},
    {FailureCause::MessageNotUtf8, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server answered nonsense", "title, MessageNotUtf8"),
         QT_TRANSLATE_NOOP3("Outcome", "The server's answer is damaged text.", "explanation, MessageNotUtf8"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, MessageNotUtf8")}},
    {FailureCause::AnswerMalformed, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server's answer is incomplete", "title, AnswerMalformed"),
         QT_TRANSLATE_NOOP3("Outcome", "The server did not say clearly whether it accepted, so nobody was signed in.", "explanation, AnswerMalformed"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, AnswerMalformed")}},
    {FailureCause::PeerFlooding, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server sends too much", "title, PeerFlooding"),
         QT_TRANSLATE_NOOP3("Outcome", "The server sent data without end and did not listen.", "explanation, PeerFlooding"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, PeerFlooding")}},
    {FailureCause::UnexpectedClose, FailureKind::Protocol, Remedy::ContactVendor, RetryRule::Never, {QT_TRANSLATE_NOOP3("Outcome", "The server broke off", "title, UnexpectedClose"),
         QT_TRANSLATE_NOOP3("Outcome", "The server ended the connection for a reason outside the rules.", "explanation, UnexpectedClose"),
         QT_TRANSLATE_NOOP3("Outcome", "Try again; if it stays, ask the vendor.", "advice, UnexpectedClose")}},
};
// clang-format on

} // namespace

std::span<const StatusRow> statusTable()
{
    return statuses;
}

std::span<const CloseRow> closeTable()
{
    return closeCodes;
}

const StatusRow &rowOf(Status status)
{
    const auto row = std::ranges::find(statuses, status, &StatusRow::status);
    return row == std::end(statuses) ? statuses[0] : *row;
}

const CloseRow &rowOf(CloseCode code)
{
    const auto row = std::ranges::find(closeCodes, code, &CloseRow::code);
    return row == std::end(closeCodes) ? closeCodes[0] : *row;
}

const FailureRow &rowOf(FailureCause cause)
{
    return *std::ranges::find(failures, cause, &FailureRow::cause);
}

std::span<const FailureRow> failureTable()
{
    return failures;
}

Status statusFrom(double number)
{
    const auto row = std::ranges::find_if(statuses, [number](const StatusRow &candidate) {
        return static_cast<double>(candidate.status) == number && candidate.status != Status::Unknown;
    });
    return row == std::end(statuses) ? Status::Unknown : row->status;
}

CloseCode closeCodeFrom(int number)
{
    const auto row = std::ranges::find_if(closeCodes, [number](const CloseRow &candidate) {
        return static_cast<int>(candidate.code) == number && candidate.code != CloseCode::Unknown;
    });
    return row == std::end(closeCodes) ? CloseCode::Unknown : row->code;
}

QString constantOf(Status status)
{
    return QString::fromLatin1(QMetaEnum::fromType<Status>().valueToKey(static_cast<int>(status)));
}

} // namespace BlazeAuth
