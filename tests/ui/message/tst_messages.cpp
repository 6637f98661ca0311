// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "ui/message/message.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BlazeAuth::Notice)
Q_DECLARE_METATYPE(BlazeAuth::MessageOffers)

namespace {

constexpr MessageOffers everything{.supportLink = true, .quit = true};

Rejection rejectionBy(Packet packet, Status status)
{
    return {.packet = packet, .number = static_cast<double>(status), .entitlement = {}};
}

Closure closureBy(CloseCode code)
{
    return {.number = static_cast<int>(code), .reason = {}, .retryAfter = {}};
}

/// Every happening that there is, each row of the three tables among them.
void addHappenings()
{
    QTest::addColumn<Notice>("notice");
    for (const auto &row : statusTable()) {
        for (const auto packet :
            {Packet::Initialize, Packet::AuthorizeByLicense, Packet::AuthorizeByCredentials})
            QTest::addRow("%s to packet %d", qPrintable(constantOf(row.status)), static_cast<int>(packet))
                << Notice{.happening = rejectionBy(packet, row.status)};
    }
    for (const auto &row : closeTable())
        QTest::addRow("close %d", static_cast<int>(row.code)) << Notice{.happening = closureBy(row.code)};
    const auto causes = QMetaEnum::fromType<FailureCause>();
    for (const auto &row : failureTable())
        QTest::newRow(causes.valueToKey(static_cast<int>(row.cause)))
            << Notice{.happening = failureBy(row.cause)};
    QTest::newRow("problem") << Notice{
        .happening = InputProblem{.status = Status::LicenseTooShort, .field = Field::LicenseKey}};
    for (const auto event : {Event::TimeOver, Event::SignedOut, Event::ConnectionLost, Event::ConnectionBack,
             Event::WaitGoesOn, Event::WaitOver})
        QTest::addRow("event %d", static_cast<int>(event)) << Notice{.happening = event};
}

} // namespace

/// What the message says and offers, for whatever can happen.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAndOffersSomething_data() { addHappenings(); }
    void saysAndOffersSomething();
    void offersOnlyWhatThereIs_data() { addHappenings(); }
    void offersOnlyWhatThereIs();
    void actions_data();
    void actions();
    void states_data();
    void states();
    void topics_data();
    void topics();
};

void TestMessages::saysAndOffersSomething()
{
    QFETCH(Notice, notice);
    const auto message = messageFor(notice.happening, everything);
    QVERIFY(!message.words.title.isEmpty());
    QVERIFY(message.words.title.split(u' ').size() <= 6);
    QVERIFY(message.actions.size() <= 3);
    QSet<QString> names;
    for (const auto action : message.actions) {
        QVERIFY(!buttonTextOf(action).isEmpty());
        names.insert(objectNameOf(action));
    }
    QCOMPARE(names.size(), message.actions.size());
    // Whoever is told that something is wrong has a button that helps, or the countdown, or only to read on.
    const auto *event = std::get_if<Event>(&notice.happening);
    const auto remedy = std::visit(
        [](const auto &happening) -> std::optional<Remedy> {
            if constexpr (requires { remedyFor(happening); })
                return remedyFor(happening);
            else
                return std::nullopt;
        },
        notice.happening);
    if (event != nullptr || remedy == Remedy::Wait || remedy == Remedy::None)
        return;
    QVERIFY(!message.actions.isEmpty());
}

void TestMessages::offersOnlyWhatThereIs()
{
    QFETCH(Notice, notice);
    const auto actions = messageFor(notice.happening).actions;
    QVERIFY(!actions.contains(MessageAction::OpenSupportLink));
    QVERIFY(!actions.contains(MessageAction::Quit));
}

void TestMessages::actions_data()
{
    using Actions = QList<MessageAction>;
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<MessageOffers>("offers");
    QTest::addColumn<Actions>("expected");
    const auto row = [](const char *name, const Happening &happening, const Actions &expected,
                         const MessageOffers &offers = {}) {
        QTest::newRow(name) << Notice{.happening = happening} << offers << expected;
    };
    const auto license = [](Status status) { return rejectionBy(Packet::AuthorizeByLicense, status); };
    const auto account = [](Status status) { return rejectionBy(Packet::AuthorizeByCredentials, status); };
    const auto initialize = [](Status status) { return rejectionBy(Packet::Initialize, status); };

    row("unknown license", license(Status::LicenseNotFound), {MessageAction::EditLicense});
    row("expired license", license(Status::LicenseExpired),
        {MessageAction::CopyReport, MessageAction::EditLicense});
    row("expired license, with a link", license(Status::LicenseExpired),
        {MessageAction::OpenSupportLink, MessageAction::EditLicense}, everything);
    row("other device", license(Status::ClientIDMismatch),
        {MessageAction::CopyDeviceId, MessageAction::EditLicense});
    row("all places taken", license(Status::AppSessionsQuotaExceeded), {MessageAction::Retry});
    row("wrong password", account(Status::AppUserNotFound), {MessageAction::EditPassword});
    row("no license", account(Status::AppUserHasNoValidLicenses), {MessageAction::EditExtraLicense});
    row("blocked account", account(Status::AppUserBlacklisted), {MessageAction::CopyReport});
    row("blocked device", initialize(Status::ClientIDBlacklisted),
        {MessageAction::Retry, MessageAction::CopyDeviceId});
    row("wrong API key", initialize(Status::InvalidAPIKey),
        {MessageAction::Retry, MessageAction::OpenSupportLink, MessageAction::Quit}, everything);
    row("signed out", closureBy(CloseCode::DisconnectedFromPanel),
        {MessageAction::Retry, MessageAction::CopyReport});
    row("wait", closureBy(CloseCode::RateLimited), {});
    row("no network", failureBy(FailureCause::NetworkUnreachable), {MessageAction::Retry});
    row("no proxy", failureBy(FailureCause::ProxyUnreachable),
        {MessageAction::Retry, MessageAction::ChooseProxy});
    row("proxy login", failureBy(FailureCause::ProxyLoginRequired), {MessageAction::EnterProxyLogin});
    row("no API key", failureBy(FailureCause::ApiKeyMissing),
        {MessageAction::CopyReport, MessageAction::Quit}, {.supportLink = false, .quit = true});
    row("time over", Event::TimeOver, {MessageAction::OpenSupportLink}, everything);
}

void TestMessages::actions()
{
    QFETCH(Notice, notice);
    QFETCH(MessageOffers, offers);
    QFETCH(QList<MessageAction>, expected);
    QCOMPARE(messageFor(notice.happening, offers).actions, expected);
}

void TestMessages::states_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<std::optional<LoginState>>("expected");
    const auto row = [](const char *name, const Notice &notice, std::optional<LoginState> expected) {
        QTest::newRow(name) << notice << expected;
    };
    row("refused", {.happening = rejectionBy(Packet::AuthorizeByLicense, Status::LicenseExpired)},
        LoginState::Rejected);
    row("refused before it was sent",
        {.happening = InputProblem{.status = Status::LicenseTooShort, .field = Field::LicenseKey}},
        LoginState::Rejected);
    row("device blocked", {.happening = rejectionBy(Packet::Initialize, Status::ClientIDBlacklisted)},
        LoginState::DeviceBlocked);
    row("device blocked while signed in",
        {.happening = closureBy(CloseCode::ClientIDBlacklisted), .endedAuthorization = true},
        LoginState::DeviceBlocked);
    row("paused", {.happening = closureBy(CloseCode::AppPaused)}, LoginState::ApplicationPaused);
    row("paused at once", {.happening = rejectionBy(Packet::Initialize, Status::AppPaused)},
        LoginState::ApplicationPaused);
    row("no such application", {.happening = closureBy(CloseCode::InitializeFailed)},
        LoginState::Misconfigured);
    row("no API key", {.happening = failureBy(FailureCause::ApiKeyMissing)}, LoginState::Misconfigured);
    row("thrown out", {.happening = closureBy(CloseCode::DisconnectedFromPanel), .endedAuthorization = true},
        LoginState::SignedOutByServer);
    row("not understood while signed in",
        {.happening = closureBy(CloseCode::InvalidPacket), .endedAuthorization = true},
        LoginState::SignedOutByServer);
    row("not understood", {.happening = closureBy(CloseCode::InvalidPacket)}, LoginState::Offline);
    row("no network", {.happening = failureBy(FailureCause::NetworkUnreachable)}, LoginState::Offline);
    row("over", {.happening = Event::TimeOver, .endedAuthorization = true}, LoginState::Expired);
    row("signed out", {.happening = Event::SignedOut, .endedAuthorization = true}, std::nullopt);
    row("back", {.happening = Event::ConnectionBack}, std::nullopt);
}

void TestMessages::states()
{
    QFETCH(Notice, notice);
    QFETCH(std::optional<LoginState>, expected);
    QCOMPARE(stateToldBy(notice), expected);
}

void TestMessages::topics_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Notice &notice, Topic expected) {
        QTest::newRow(name) << notice << static_cast<int>(expected);
    };
    const auto lost = failureBy(FailureCause::ConnectionDropped);
    row("lost while nobody waits", {.happening = lost}, Topic::Connection);
    row("lost while signing in", {.happening = lost, .endedAttempt = true}, Topic::Lasting);
    row("refused at Initialize", {.happening = rejectionBy(Packet::Initialize, Status::AppPaused)},
        Topic::Connection);
    row("refused", {.happening = rejectionBy(Packet::AuthorizeByLicense, Status::LicenseExpired)},
        Topic::Lasting);
    row("told to wait", {.happening = closureBy(CloseCode::RateLimited), .endedAttempt = true}, Topic::Wait);
    row("wait goes on", {.happening = Event::WaitGoesOn}, Topic::Wait);
    row("wait over", {.happening = Event::WaitOver}, Topic::Lasting);
    row("thrown out", {.happening = closureBy(CloseCode::DisconnectedFromPanel), .endedAuthorization = true},
        Topic::Lasting);
}

void TestMessages::topics()
{
    QFETCH(Notice, notice);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(topicOf(notice)), expected);
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
