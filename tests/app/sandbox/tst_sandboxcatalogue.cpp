// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/catalogue.h"
#include "app/sandbox/closereasons.h"
#include "app/sandbox/sandboxserver.h"
#include "session/authsession.h"
#include "session/protocol/tables.h"
#include "tests/app/sandbox/wireclient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Sandbox;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::CatalogueRow)

/// Every row of the catalogue over real sockets: as bytes, and as the outcome that an AuthSession makes of
/// them.
class TestSandboxCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void onTheWire_data() { addRows(); }
    void onTheWire();
    void throughASession_data() { addRows(); }
    void throughASession();

private:
    void addRows();
};

namespace {

constexpr int asked = 2; // the id of the request that is answered by the row
constexpr int later = 3; // and of an ordinary one after it

const QString ordinaryKey = u"BA0123456789ABCDEFGHI"_s;
const QString ordinaryClient = u"desktop-main"_s;

Limits quickLimits()
{
    Limits limits;
    limits.second = 4ms;
    return limits;
}

QString apiKeyOf(const CatalogueRow &row)
{
    return row.kind == InputKind::ApiKey ? row.input : ordinaryKey;
}

QString clientIdOf(const CatalogueRow &row)
{
    return row.kind == InputKind::ClientId ? row.input : ordinaryClient;
}

Credentials credentialsOf(const CatalogueRow &row)
{
    if (row.kind == InputKind::Login)
        return Account{row.input, row.password, {}, {}};
    return LicenseKey{row.kind == InputKind::License ? row.input : u"ABCDEF-123456"_s};
}

// Sends the request of the row, after what has to come first.
void ask(WireClient &client, const CatalogueRow &row)
{
    if (row.stage == Packet::Initialize) {
        client.initialize(apiKeyOf(row), clientIdOf(row), asked);
        return;
    }
    client.initialize(ordinaryKey, ordinaryClient, 1);
    if (row.stage == Packet::AuthorizeByLicense)
        client.license(row.input, asked);
    else
        client.account(row.input, row.password, asked);
}

bool isUnreadable(const WireClient &client)
{
    const bool garbage = client.answers().size() < client.texts.size();
    const bool huge = !client.texts.isEmpty() && client.texts.constLast().size() > 64 * 1024;
    return garbage || huge || client.binaries.size() == 1;
}

} // namespace

void TestSandboxCatalogue::addRows()
{
    QTest::addColumn<CatalogueRow>("row");
    const QList<CatalogueRow> rows = catalogue();
    for (const CatalogueRow &row : rows)
        QTest::addRow("%s %s", qPrintable(row.input), qPrintable(row.password)) << row;
}

void TestSandboxCatalogue::onTheWire()
{
    QFETCH(CatalogueRow, row);
    SandboxServer server(shippedDataset(), systemClock(), quickLimits());
    QVERIFY(server.listen());
    WireClient client(server.url());
    QTRY_VERIFY(client.isConnected());
    ask(client, row);

    switch (row.expected.kind) {
    case Expected::Kind::Authorized: {
        QTRY_VERIFY(client.statusOf(asked) > 0);
        const bool goesOn = row.stage == Packet::Initialize && client.statusOf(asked) == 4;
        QVERIFY(goesOn || client.statusOf(asked) == 1);
        if (row.input.contains(u"FRAGMENTS"_s, Qt::CaseInsensitive))
            QVERIFY(client.frames > client.texts.size() + 5);
        else
            QCOMPARE(client.frames, client.texts.size());
        break;
    }
    case Expected::Kind::Rejected:
        QTRY_VERIFY(client.statusOf(asked) >= 0);
        if (row.expected.status != Status::Unknown)
            QCOMPARE(client.statusOf(asked), static_cast<int>(row.expected.status));
        QVERIFY(!client.ended);
        break;
    case Expected::Kind::Closed:
        QTRY_VERIFY(client.ended);
        QCOMPARE(client.closeCode(), row.expected.closeCode);
        QCOMPARE(client.closeReason(), row.expected.wait ? blockedReason(row.expected.wait->count())
                                                         : documentedReason(row.expected.closeCode));
        QVERIFY(!client.dropped);
        break;
    case Expected::Kind::Failed:
        if (row.expected.failure == FailureKind::Network) {
            QTRY_VERIFY(client.ended);
            QCOMPARE(client.closeCode(), 1000);
            QCOMPARE(client.dropped, row.input.contains(u"DROP"_s, Qt::CaseInsensitive));
        } else if (row.expected.failure == FailureKind::Protocol) {
            QTRY_VERIFY(isUnreadable(client));
            QVERIFY(client.frames <= client.texts.size());
        } else {
            // Something ordinary is answered, the request before it is not.
            client.initialize(ordinaryKey, ordinaryClient, later);
            QTRY_VERIFY(client.statusOf(later) > 0);
            QCOMPARE(client.statusOf(asked), -1);
        }
    }
    if (row.afterwards) {
        QTRY_VERIFY(client.ended);
        QCOMPARE(client.dropped, row.afterwards->kind == Expected::Kind::Failed);
        if (!client.dropped)
            QCOMPARE(client.closeCode(), row.afterwards->closeCode);
    }
}

void TestSandboxCatalogue::throughASession()
{
    QFETCH(CatalogueRow, row);
    Limits limits = quickLimits();
    if (row.afterwards)
        limits.second = 20ms; // so that the authorization is seen first
    SandboxServer server(shippedDataset(), systemClock(), limits);
    QVERIFY(server.listen());
    SessionConfig config;
    config.server = server.url();
    config.apiKey = apiKeyOf(row);
    config.clientId = clientIdOf(row);
    if (row.expected.kind == Expected::Kind::Failed && row.expected.failure == FailureKind::Timeout)
        config.deadlines = {5s, 100ms, 100ms};

    AuthSession session(config);
    QStringList outcomes;
    connect(&session, &AuthSession::authorized, this, [&] { outcomes.append(u"authorized"_s); });
    connect(&session, &AuthSession::rejected, this, [&](const Rejection &rejection) {
        outcomes.append(u"rejected %1"_s.arg(static_cast<int>(rejection.status())));
    });
    connect(&session, &AuthSession::closed, this, [&](const Closure &closure) {
        outcomes.append(u"closed %1 %2"_s.arg(closure.number).arg(closure.retryAfter.value_or(0s).count()));
    });
    const auto onFailure = [&](const Failure &failure) {
        outcomes.append(u"failed %1"_s.arg(static_cast<int>(failure.kind())));
    };
    connect(&session, &AuthSession::failed, this, onFailure);
    connect(&session, &AuthSession::connectionLost, this, onFailure);
    const auto textOf = [](const Expected &expected) {
        switch (expected.kind) {
        case Expected::Kind::Authorized:
            return u"authorized"_s;
        case Expected::Kind::Rejected:
            return u"rejected %1"_s.arg(static_cast<int>(expected.status));
        case Expected::Kind::Closed:
            return u"closed %1 %2"_s.arg(expected.closeCode).arg(expected.wait.value_or(0s).count());
        case Expected::Kind::Failed:
            return u"failed %1"_s.arg(static_cast<int>(expected.failure));
        }
        Q_UNREACHABLE();
    };

    session.authorize(credentialsOf(row));
    QTRY_VERIFY(!outcomes.isEmpty());
    QCOMPARE(outcomes.constFirst(), textOf(row.expected));
    if (row.afterwards && row.stage != Packet::Initialize) {
        QTRY_COMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes.constLast(), textOf(*row.afterwards));
    }
    session.disconnect(this);
}

QTEST_GUILESS_MAIN(TestSandboxCatalogue)
#include "tst_sandboxcatalogue.moc"
