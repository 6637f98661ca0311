// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/verdict.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Qa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Sandbox::CatalogueRow;
using Sandbox::Expected;

Q_DECLARE_METATYPE(BlazeAuth::Sandbox::CatalogueRow)

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void verdicts_data();
    void verdicts();
    void outcomes();
    void textsAreOneHarmlessLine();
};

namespace {

CatalogueRow rowExpecting(const Expected &expected, const std::optional<Expected> &afterwards = {})
{
    CatalogueRow row;
    row.expected = expected;
    row.afterwards = afterwards;
    return row;
}

Observed seen(const Expected &outcome, const QString &text = {})
{
    return {.outcome = outcome, .text = text};
}

} // namespace

void TestVerdict::verdicts_data()
{
    QTest::addColumn<CatalogueRow>("row");
    QTest::addColumn<QList<Observed>>("observed");
    QTest::addColumn<bool>("decided");
    QTest::addColumn<QString>("reason"); // empty: passed

    const Observed authorized = Observed::authorized();
    const CatalogueRow grant = rowExpecting(Expected::authorized());
    QTest::newRow("grant") << grant << QList{authorized} << true << QString();
    QTest::newRow("nothing") << grant << QList<Observed>() << false
                             << u"expected authorized; observed nothing"_s;
    QTest::newRow("twice") << grant << QList{authorized, authorized} << true
                           << u"expected authorized; observed authorized, then authorized"_s;

    const CatalogueRow status = rowExpecting(Expected::rejected(Status::LicenseExpired));
    QTest::newRow("status") << status << QList{seen(Expected::rejected(Status::LicenseExpired))} << true
                            << QString();
    QTest::newRow("another status")
        << status << QList{seen(Expected::rejected(Status::LicensePaused))} << true
        << u"expected rejected 103 LicenseExpired; observed rejected 104 LicensePaused"_s;
    QTest::newRow("authorized instead") << status << QList{authorized} << true
                                        << u"expected rejected 103 LicenseExpired; observed authorized"_s;
    const CatalogueRow unknown = rowExpecting(Expected::rejected(Status::Unknown));
    QTest::newRow("unknown status") << unknown
                                    << QList{seen(Expected::rejected(Status::Unknown), u"status 999"_s)}
                                    << true << QString();
    QTest::newRow("known instead") << unknown << QList{seen(Expected::rejected(Status::None))} << true
                                   << u"expected rejected; observed rejected 0 None"_s;

    const CatalogueRow wait = rowExpecting(Expected::closed(4201, 37s));
    QTest::newRow("wait") << wait << QList{seen(Expected::closed(4201, 37s), u"37 seconds left"_s)} << true
                          << QString();
    QTest::newRow("no wait") << wait << QList{seen(Expected::closed(4201), u"37 seconds left"_s)} << true
                             << u"expected closed 4201, wait 37 s; observed closed 4201 (37 seconds left)"_s;
    QTest::newRow("wait that nobody named")
        << rowExpecting(Expected::closed(4201)) << QList{seen(Expected::closed(4201, 37s))} << true
        << u"expected closed 4201; observed closed 4201, wait 37 s"_s;

    const CatalogueRow failure = rowExpecting(Expected::failed(FailureKind::Network));
    QTest::newRow("failure") << failure << QList{seen(Expected::failed(FailureKind::Network), u"reset"_s)}
                             << true << QString();
    QTest::newRow("another failure") << failure << QList{seen(Expected::failed(FailureKind::Tls), u"old"_s)}
                                     << true << u"expected failed network; observed failed tls (old)"_s;

    const CatalogueRow ended = rowExpecting(Expected::authorized(), Expected::closed(4100));
    QTest::newRow("not ended yet") << ended << QList{authorized} << false
                                   << u"expected authorized, then closed 4100; observed authorized, "
                                      "then nothing"_s;
    QTest::newRow("ended") << ended << QList{authorized, seen(Expected::closed(4100))} << true << QString();
    QTest::newRow("ended otherwise")
        << ended << QList{authorized, seen(Expected::failed(FailureKind::Network))} << true
        << u"expected authorized, then closed 4100; observed authorized, then failed network"_s;
    QTest::newRow("the end comes first") << ended << QList{seen(Expected::closed(4100))} << true
                                         << u"expected authorized, then closed 4100; observed closed 4100"_s;
}

void TestVerdict::verdicts()
{
    QFETCH(CatalogueRow, row);
    QFETCH(QList<Observed>, observed);
    QFETCH(bool, decided);
    QFETCH(QString, reason);
    const Verdict verdict = verdictFor(row, observed);
    QCOMPARE(verdict.reason, reason);
    QCOMPARE(verdict.passed, reason.isEmpty());
    QCOMPARE(isDecided(row, observed), decided);
}

void TestVerdict::outcomes()
{
    Rejection rejection;
    rejection.number = 103;
    QCOMPARE(observedFrom(rejection), seen(Expected::rejected(Status::LicenseExpired)));
    rejection.number = 999;
    QCOMPARE(observedText(observedFrom(rejection)), u"rejected (status 999)"_s);
    QCOMPARE(observedFrom(Closure{4201, u"37 seconds left"_s, 37s}),
        seen(Expected::closed(4201, 37s), u"37 seconds left"_s));
    QCOMPARE(observedFrom(failureBy(FailureCause::AuthorizeTimeout, u"late"_s)),
        seen(Expected::failed(FailureKind::Timeout), u"late"_s));
}

void TestVerdict::textsAreOneHarmlessLine()
{
    const QString text =
        observedText(seen(Expected::closed(4100), u"a\nb\u202Ec\u2028d\a"_s + QString(10'000, u'x')));
    QVERIFY(text.size() < 300);
    QVERIFY(text.startsWith(u"closed 4100 (a b"_s));
    for (const QChar character : text)
        QVERIFY(character.isPrint());
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
