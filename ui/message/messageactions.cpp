// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/message/messageactions.h"

#include "session/visitor.h"
#include "session/words.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

using Actions = QList<MessageAction>;

struct MessageAreaText
{
    Q_DECLARE_TR_FUNCTIONS(BlazeAuth::MessageArea)
};

MessageAction editOf(Field field)
{
    switch (field) {
    case Field::Login:
        return MessageAction::EditLogin;
    case Field::Password:
        return MessageAction::EditPassword;
    case Field::ExtraLicense:
        return MessageAction::EditExtraLicense;
    case Field::LicenseKey:
        break;
    }
    return MessageAction::EditLicense;
}

/// The way to the vendor: a page of theirs, or something to send them.
MessageAction askVendor(const MessageOffers &offers)
{
    return offers.supportLink ? MessageAction::OpenSupportLink : MessageAction::CopyReport;
}

/// What helps beyond trying again.
Actions helpFor(Remedy remedy, const MessageOffers &offers)
{
    switch (remedy) {
    case Remedy::ContactVendor:
    case Remedy::Update:
        return {askVendor(offers)};
    case Remedy::SwitchDevice:
        return {MessageAction::CopyDeviceId};
    case Remedy::FixConfiguration:
        return offers.quit ? Actions{askVendor(offers), MessageAction::Quit} : Actions{askVendor(offers)};
    default:
        return {};
    }
}

Actions deviceHelp(const MessageOffers &offers)
{
    return offers.supportLink ? Actions{MessageAction::CopyDeviceId, MessageAction::OpenSupportLink}
                              : Actions{MessageAction::CopyDeviceId};
}

Actions actionsOf(const Rejection &rejection, const MessageOffers &offers)
{
    const auto remedy = remedyFor(rejection);
    const auto help =
        rejection.status() == Status::ClientIDBlacklisted ? deviceHelp(offers) : helpFor(remedy, offers);
    if (rejection.packet == Packet::Initialize)
        return Actions{MessageAction::Retry} + help;
    if (remedy == Remedy::Retry)
        return {MessageAction::Retry};
    const auto field = fieldFor(rejection);
    return field ? help + Actions{editOf(*field)} : help;
}

Actions actionsOf(const Closure &closure, const MessageOffers &offers)
{
    const auto remedy = remedyFor(closure);
    if (remedy == Remedy::Wait)
        return {}; // the countdown is on the button that signs in
    const bool isAboutDevice = closure.code() == CloseCode::ClientIDBlacklisted;
    return Actions{MessageAction::Retry} + (isAboutDevice ? deviceHelp(offers) : helpFor(remedy, offers));
}

Actions actionsOf(const Failure &failure, const MessageOffers &offers)
{
    const auto remedy = remedyFor(failure);
    switch (failure.cause) {
    case FailureCause::ProxyUnreachable:
    case FailureCause::ProxyRefused:
    case FailureCause::ProxyFailed:
        return {MessageAction::Retry, MessageAction::ChooseProxy};
    case FailureCause::ProxyLoginRequired:
        return {MessageAction::EnterProxyLogin};
    default:
        break;
    }
    if (remedy == Remedy::Wait)
        return {};
    // What the configuration says does not change by trying again.
    const bool helps = failure.kind() != FailureKind::Config;
    return (helps ? Actions{MessageAction::Retry} : Actions{}) + helpFor(remedy, offers);
}

Actions actionsOf(Event event, const MessageOffers &offers)
{
    if (event == Event::ConnectionLost)
        return {MessageAction::Retry};
    return event == Event::TimeOver && offers.supportLink ? Actions{MessageAction::OpenSupportLink}
                                                          : Actions{};
}

} // namespace

QList<MessageAction> actionsFor(const Happening &happening, const MessageOffers &offers)
{
    return std::visit(Visitor{
                          [&](const auto &happened) { return actionsOf(happened, offers); },
                          [](const InputProblem &problem) { return Actions{editOf(problem.field)}; },
                      },
        happening);
}

bool isRetry(MessageAction action)
{
    return action == MessageAction::Retry || action == MessageAction::EnterProxyLogin;
}

QString buttonTextOf(MessageAction action)
{
    switch (action) {
    case MessageAction::Retry:
        //: Button in the message: tries again what has failed
        return MessageAreaText::tr("&Retry now");
    case MessageAction::EditLicense:
    case MessageAction::EditExtraLicense:
        //: Button in the message: leads to the field
        return MessageAreaText::tr("Edit license key");
    case MessageAction::EditLogin:
        //: Button in the message: leads to the field
        return MessageAreaText::tr("Edit login");
    case MessageAction::EditPassword:
        //: Button in the message: leads to the field
        return MessageAreaText::tr("Edit password");
    case MessageAction::EnterProxyLogin:
        //: Button in the message: shows the fields for the login of the proxy
        return MessageAreaText::tr("Ente&r proxy login");
    case MessageAction::ChooseProxy:
        //: Button in the message: shows the page on which a proxy is chosen
        return MessageAreaText::tr("Proxy settings");
    case MessageAction::CopyDeviceId:
        //: Button in the message: the vendor needs it to help
        return MessageAreaText::tr("Copy device ID");
    case MessageAction::CopyReport:
        //: Button in the message: copies what the vendor needs to help, without any secret
        return MessageAreaText::tr("Copy report");
    case MessageAction::OpenSupportLink:
        //: Button in the message: opens the vendor's page
        return MessageAreaText::tr("Get help");
    case MessageAction::Quit:
        //: Button in the message: ends the program
        return MessageAreaText::tr("Quit");
    }
    return {};
}

QString objectNameOf(MessageAction action)
{
    switch (action) {
    case MessageAction::Retry:
    case MessageAction::EnterProxyLogin: // stands in its place
        return u"retryNowButton"_s;
    case MessageAction::EditLicense:
    case MessageAction::EditExtraLicense:
        return u"editLicenseKeyButton"_s;
    case MessageAction::EditLogin:
        return u"editLoginButton"_s;
    case MessageAction::EditPassword:
        return u"editPasswordButton"_s;
    case MessageAction::ChooseProxy:
        return u"proxySettingsButton"_s;
    case MessageAction::CopyDeviceId:
        return u"copyDeviceIdButton"_s;
    case MessageAction::CopyReport:
        return u"copyReportButton"_s;
    case MessageAction::OpenSupportLink:
        return u"getHelpButton"_s;
    case MessageAction::Quit:
        return u"quitButton"_s;
    }
    return {};
}

} // namespace BlazeAuth
