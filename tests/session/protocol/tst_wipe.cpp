// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/wipe.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <span>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

/// A text with memory of its own, unlike a literal.
QString owned(const QString &text)
{
    return QString(text.constData(), text.size());
}

/// Whether \a text has become empty, and all that stood in its memory, which it still owns, zeros.
template <typename Text> bool isZeroed(const Text &text, const void *memory, qsizetype sizeBefore)
{
    if (!text.isEmpty() || text.constData() != memory || text.capacity() < sizeBefore)
        return false;
    const std::span characters(text.constData(), static_cast<std::size_t>(sizeBefore));
    return std::ranges::all_of(characters, [](auto character) { return character == decltype(character){}; });
}

} // namespace

class TestWipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void texts_data();
    void texts();
    void bytes();
    void sharedTexts();
    void literals();
    void credentials();
};

void TestWipe::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"x"_s;
    QTest::newRow("password") << u"strong-password"_s;
    QTest::newRow("beyond the first plane") << u"pass\U0001f511word"_s;
    QTest::newRow("with a zero") << QString(u"a\0b"_s);
    QTest::newRow("long") << QString(5000, u'p');
}

void TestWipe::texts()
{
    QFETCH(const QString, text);
    auto secret = owned(text);
    const auto *memory = secret.constData();
    wipe(secret);
    QVERIFY(isZeroed(secret, memory, text.size()));
}

void TestWipe::bytes()
{
    auto secret = QByteArray("strong-password", 15);
    const auto *memory = secret.constData();
    wipe(secret);
    QVERIFY(isZeroed(secret, memory, 15));
}

void TestWipe::sharedTexts()
{
    auto secret = owned(u"strong-password"_s);
    auto other = secret;
    const auto *memory = other.constData();
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, u"strong-password"_s);
    // Now the only one.
    wipe(other);
    QVERIFY(isZeroed(other, memory, 15));
}

void TestWipe::literals()
{
    auto text = u"strong-password"_s;
    auto bytes = QByteArrayLiteral("strong-password");
    QString null;
    wipe(text);
    wipe(bytes);
    wipe(null);
    QVERIFY(text.isEmpty() && bytes.isEmpty() && null.isEmpty());
}

void TestWipe::credentials()
{
    Credentials license = LicenseKey{owned(u"ABCDEF-123456"_s)};
    const auto &key = std::get<LicenseKey>(license).key;
    const auto *keyMemory = key.constData();
    wipe(license);
    QVERIFY(isZeroed(key, keyMemory, 13));

    Credentials account = Account{.login = u"user"_s,
        .password = owned(u"strong-password"_s),
        .license = owned(u"ABCDEF"_s),
        .type = {}};
    const auto &parts = std::get<Account>(account);
    const auto *passwordMemory = parts.password.constData();
    const auto *licenseMemory = parts.license.constData();
    wipe(account);
    QVERIFY(isZeroed(parts.password, passwordMemory, 15));
    QVERIFY(isZeroed(parts.license, licenseMemory, 6));
    QCOMPARE(parts.login, u"user"_s);
}

QTEST_GUILESS_MAIN(TestWipe)
#include "tst_wipe.moc"
