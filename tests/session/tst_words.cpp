// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/words.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rejections();
    void closures();
    void failures();
    void fields_data();
    void fields();
};

void TestWords::rejections()
{
    const auto words =
        wordsFor(Rejection{.packet = Packet::AuthorizeByLicense, .number = 103, .entitlement = {}});
    QCOMPARE(words.title, u"This license has expired"_s);
    QCOMPARE(words.smallPrint, u"LicenseExpired · 103"_s);
    const auto unknown =
        wordsFor(Rejection{.packet = Packet::AuthorizeByLicense, .number = 4294967297, .entitlement = {}});
    QCOMPARE(unknown.smallPrint, u"Unknown · 4294967297"_s);
    QCOMPARE(remedyFor(Rejection{.packet = Packet::Initialize, .number = 601, .entitlement = {}}),
        Remedy::ContactVendor);
}

void TestWords::closures()
{
    const Closure wait{.number = 4201, .reason = u"rate limited, 37 seconds left"_s, .retryAfter = {}};
    QCOMPARE(wordsFor(wait).smallPrint, u"4201"_s);
    QCOMPARE(remedyFor(wait), Remedy::Wait);
    QVERIFY(!wordsFor(wait).explanation.contains("37"_L1));
    const Closure unknown{.number = 4499, .reason = u"come \u202eback\n"_s, .retryAfter = {}};
    QCOMPARE(wordsFor(unknown).explanation, u"The server's reason: come �back "_s);
}

void TestWords::failures()
{
    QCOMPARE(wordsFor(failureBy(FailureCause::HostNotFound)).title, u"The server was not found"_s);
    auto refused = failureBy(FailureCause::InputRefused);
    refused.status = Status::LicenseTooShort;
    QCOMPARE(wordsFor(refused).title, u"License key too short"_s);
    QCOMPARE(remedyFor(refused), Remedy::EditLicense);
    QCOMPARE(refused.kind(), FailureKind::Config);
}

void TestWords::fields_data()
{
    QTest::addColumn<Packet>("packet");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("field"); // -1: none
    const auto row = [](Packet packet, int status, std::optional<Field> field) {
        QTest::addRow("%d to packet %d", status, static_cast<int>(packet))
            << packet << status << (field ? static_cast<int>(*field) : -1);
    };
    for (const int status : {100, 101, 102, 103, 104, 105, 502})
        row(Packet::AuthorizeByLicense, status, Field::LicenseKey);
    for (const int status : {1, 6, 7, 602})
        row(Packet::AuthorizeByLicense, status, std::nullopt);
    for (const int status : {100, 101, 102, 107, 203})
        row(Packet::AuthorizeByCredentials, status, Field::ExtraLicense);
    for (const int status : {205, 206, 209})
        row(Packet::AuthorizeByCredentials, status, Field::Login);
    for (const int status : {200, 207, 208})
        row(Packet::AuthorizeByCredentials, status, Field::Password);
    for (const int status : {6, 7, 201, 210, 502, 602})
        row(Packet::AuthorizeByCredentials, status, std::nullopt);
    for (const int status : {2, 6, 500, 501, 503, 600, 601, 602})
        row(Packet::Initialize, status, std::nullopt);
}

void TestWords::fields()
{
    QFETCH(Packet, packet);
    QFETCH(int, status);
    QFETCH(int, field);
    const auto found = fieldFor(Rejection{.packet = packet, .number = double(status), .entitlement = {}});
    QCOMPARE(found ? static_cast<int>(*found) : -1, field);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
