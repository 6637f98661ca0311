// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/cataloguerun.h"
#include "app/qa/sessionclient.h"
#include "tests/app/qa/plainclient.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <algorithm>
#include <iterator>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Sandbox::Expected;
using Sandbox::Scenario;

Q_DECLARE_METATYPE(BlazeAuth::Qa::ClientFactory)

class TestCatalogueRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void clients_data();
    void clients();
    void someNames_data();
    void someNames();
    void oddClients_data();
    void oddClients();
    void cancel();
    void cancelInASlot();
    void nothingToRun();
};

namespace {

constexpr int longEnough = 60'000; // ms, for whatever should take a tenth of that

template <typename OneClient> ClientFactory makeEach()
{
    return [] { return std::make_unique<OneClient>(); };
}

class MuteClient final : public Client
{
public:
    void start(const SessionConfig &, const Credentials &) override { }
};

/// Says that it is authorized, again and again.
class EagerClient final : public Client
{
public:
    void start(const SessionConfig &, const Credentials &) override
    {
        for (int count = 0; count < 1'000; ++count)
            Q_EMIT observed(Observed::authorized());
    }
};

template <typename Predicate> QStringList namesOf(Predicate predicate)
{
    QStringList names;
    const QList<Scenario> all = Sandbox::scenarios();
    for (const Scenario &scenario : all) {
        if (predicate(scenario.row))
            names.append(scenario.name);
    }
    names.sort();
    return names;
}

QStringList expectingRejection()
{
    return namesOf([](const auto &row) { return row.expected.kind == Expected::Kind::Rejected; });
}

QStringList expectingWait()
{
    return namesOf([](const auto &row) { return row.expected.wait.has_value(); });
}

QStringList expectingLoss()
{
    const auto loss = Expected::failed(FailureKind::Network);
    return namesOf([loss](const auto &row) { return row.expected == loss || row.afterwards == loss; });
}

QList<Scenario> first(qsizetype count)
{
    return Sandbox::scenarios().mid(0, count);
}

QStringList failuresOf(const CatalogueRun &run)
{
    QStringList names;
    for (const ScenarioResult &result : run.results()) {
        if (!result.verdict.passed)
            names.append(result.scenario.name);
    }
    names.sort();
    return names;
}

bool waitFor(QSignalSpy &spy)
{
    return spy.count() > 0 || spy.wait(longEnough);
}

} // namespace

void TestCatalogueRun::clients_data()
{
    QTest::addColumn<ClientFactory>("factory");
    QTest::addColumn<QStringList>("failing");
    QTest::newRow("the session") << sessionClients() << QStringList();
    QTest::newRow("somebody else's") << makeEach<PlainClient>() << QStringList();
    QTest::newRow("credulous") << makeEach<CredulousClient>() << expectingRejection();
    QTest::newRow("impatient") << makeEach<ImpatientClient>() << expectingWait();
    QTest::newRow("offended") << makeEach<OffendedClient>() << expectingLoss();
}

void TestCatalogueRun::clients()
{
    QFETCH(ClientFactory, factory);
    QFETCH(QStringList, failing);
    CatalogueRun run(Sandbox::scenarios(), factory);
    QSignalSpy finished(&run, &CatalogueRun::finished);
    QSignalSpy progressed(&run, &CatalogueRun::progressed);
    QSignalSpy done(&run, &CatalogueRun::done);
    run.start();
    QVERIFY(finished.isEmpty());
    QVERIFY(waitFor(done));

    QStringList reasons;
    for (const ScenarioResult &result : run.results()) {
        if (!result.verdict.passed && !failing.contains(result.scenario.name))
            reasons.append(result.scenario.name + u": "_s + result.verdict.reason);
    }
    QCOMPARE(reasons.join(u'\n'), QString());
    QCOMPARE(failuresOf(run), failing);

    const qsizetype total = run.scenarios().size();
    QCOMPARE(finished.count(), total);
    QCOMPARE(run.results().size(), total);
    QCOMPARE(progressed.constFirst(), (QVariantList{qsizetype{1}, total}));
    QCOMPARE(progressed.constLast(), (QVariantList{total, total}));
    QCOMPARE(done.count(), 1);
    QVERIFY2(run.duration() < 30s, qPrintable(QString::number(run.duration().count())));
    qInfo("%lld scenarios in %lld ms", static_cast<long long>(total),
        static_cast<long long>(run.duration().count()));
}

void TestCatalogueRun::someNames_data()
{
    QTest::addColumn<QStringList>("failing");
    QTest::addColumn<QStringList>("some");
    QTest::addColumn<QString>("other");
    QTest::newRow("credulous") << expectingRejection()
                               << QStringList{u"license/SANDBOX-103"_s, u"license/SANDBOX-999"_s,
                                      u"client-id/device-601"_s, u"login/user@example.com/wrong-password"_s}
                               << u"client-id/device-4"_s;
    QTest::newRow("impatient") << expectingWait()
                               << QStringList{u"api-key/BA00000-CLOSE-4201-37"_s,
                                      u"client-id/device-CLOSE-4201-37"_s, u"license/SANDBOX-CLOSE-4201-37"_s,
                                      u"login/close-4201-37@sandbox.test"_s}
                               << u"license/SANDBOX-CLOSE-4201"_s;
    QTest::newRow("offended") << expectingLoss()
                              << QStringList{u"license/SANDBOX-DROP"_s, u"license/SANDBOX-CLOSE-1005"_s,
                                     u"client-id/device-THEN-DROP-5"_s}
                              << u"license/SANDBOX-SILENT"_s;
}

void TestCatalogueRun::someNames()
{
    QFETCH(QStringList, failing);
    QFETCH(QStringList, some);
    QFETCH(QString, other);
    for (const QString &name : some)
        QVERIFY2(failing.contains(name), qPrintable(name));
    QVERIFY(!failing.contains(other));
    QVERIFY(Sandbox::scenarioNamed(other));
}

void TestCatalogueRun::oddClients_data()
{
    QTest::addColumn<ClientFactory>("factory");
    QTest::addColumn<QString>("observed");
    QTest::newRow("says nothing") << makeEach<MuteClient>() << u"observed nothing"_s;
    QTest::newRow("says it all the time")
        << makeEach<EagerClient>() << u"observed authorized, then authorized, then "_s;
}

void TestCatalogueRun::oddClients()
{
    QFETCH(ClientFactory, factory);
    QFETCH(QString, observed);
    RunSettings settings;
    settings.limit = 50ms;
    CatalogueRun run(first(30), factory, settings);
    QSignalSpy done(&run, &CatalogueRun::done);
    run.start();
    QVERIFY(waitFor(done));
    QCOMPARE(run.results().size(), 30);
    QCOMPARE(failuresOf(run).size(), 30);
    QVERIFY2(run.results().constFirst().verdict.reason.contains(observed),
        qPrintable(run.results().constFirst().verdict.reason));
}

void TestCatalogueRun::cancel()
{
    CatalogueRun run(Sandbox::scenarios(), makeEach<MuteClient>());
    QSignalSpy finished(&run, &CatalogueRun::finished);
    QSignalSpy done(&run, &CatalogueRun::done);
    run.start();
    run.cancel();
    QVERIFY(done.isEmpty());
    QVERIFY(waitFor(done));
    QCOMPARE(done.count(), 1);
    QVERIFY(finished.isEmpty());
    QVERIFY(run.results().isEmpty());
    QTRY_VERIFY(run.findChildren<ScenarioRun *>().isEmpty());
}

void TestCatalogueRun::cancelInASlot()
{
    CatalogueRun run(Sandbox::scenarios(), sessionClients());
    QSignalSpy finished(&run, &CatalogueRun::finished);
    QSignalSpy done(&run, &CatalogueRun::done);
    connect(&run, &CatalogueRun::progressed, &run, [&run](qsizetype count) {
        if (count == 5)
            run.cancel();
    });
    run.start();
    QVERIFY(waitFor(done));
    QCOMPARE(run.results().size(), 5);
    QTRY_VERIFY(run.findChildren<ScenarioRun *>().isEmpty());
    QCOMPARE(finished.count(), 5);
    QCOMPARE(done.count(), 1);
}

void TestCatalogueRun::nothingToRun()
{
    CatalogueRun run({}, sessionClients());
    QSignalSpy done(&run, &CatalogueRun::done);
    run.start();
    QVERIFY(done.isEmpty());
    QVERIFY(waitFor(done));
    QCOMPARE(done.count(), 1);
}

QTEST_GUILESS_MAIN(TestCatalogueRun)
#include "tst_cataloguerun.moc"
