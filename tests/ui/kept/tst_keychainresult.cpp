// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keychainresult.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What the errors of QtKeychain come to.
class TestKeychainResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void whatIsDoneIsDone();
    void nothingElseIsDone();
    void waitsForWhomItMayHaveAsked_data();
    void waitsForWhomItMayHaveAsked();
};

namespace {

using enum KeychainAction;
using Presence = SecretServiceState::Presence;

const SecretServiceState notAsked{.presence = Presence::NotAsked};
const SecretServiceState absent{.presence = Presence::Absent};
const SecretServiceState silent{.presence = Presence::Silent};
const SecretServiceState open{.presence = Presence::Present};
const SecretServiceState entryLocked{.presence = Presence::Present, .entryLocked = true};
const SecretServiceState locked{.presence = Presence::Present, .entryLocked = true, .collectionLocked = true};
const SecretServiceState othersLocked{.presence = Presence::Present, .collectionLocked = true};
const SecretServiceState noCollection{.presence = Presence::Present, .collectionMissing = true};

} // namespace

void TestKeychainResult::results_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("error");
    QTest::addColumn<SecretServiceState>("state");
    QTest::addColumn<int>("result");
    const auto row = [](const char *name, KeychainAction action, QKeychain::Error error,
                         const SecretServiceState &state, SecretResult result) {
        QTest::newRow(name) << int(action) << int(error) << state << int(result);
    };
    row("no entry", Read, QKeychain::EntryNotFound, open, SecretResult::Missing);
    row("no entry, another kind", Read, QKeychain::EntryNotFound, notAsked, SecretResult::Missing);
    row("no entry, others locked", Read, QKeychain::EntryNotFound, othersLocked, SecretResult::Missing);
    row("locked entry", Read, QKeychain::EntryNotFound, locked, SecretResult::Locked);
    row("wallet stayed closed", Read, QKeychain::AccessDenied, notAsked, SecretResult::Refused);
    row("user said no", Read, QKeychain::AccessDeniedByUser, notAsked, SecretResult::Refused);
    row("no service", Read, QKeychain::OtherError, absent, SecretResult::Unavailable);
    row("no wallet", Read, QKeychain::NoBackendAvailable, notAsked, SecretResult::Unavailable);
    row("not for this system", Read, QKeychain::NotImplemented, notAsked, SecretResult::Unavailable);
    row("service hangs", Read, QKeychain::OtherError, silent, SecretResult::Silent);
    row("broken session", Read, QKeychain::OtherError, open, SecretResult::Unusable);
    row("broken wallet", Read, QKeychain::OtherError, notAsked, SecretResult::Unusable);

    row("write locked", Write, QKeychain::AccessDenied, othersLocked, SecretResult::Locked);
    row("write refused", Write, QKeychain::AccessDenied, open, SecretResult::Refused);
    row("Write, no service", Write, QKeychain::OtherError, absent, SecretResult::Unavailable);
    row("no new keyring wanted", Write, QKeychain::OtherError, noCollection, SecretResult::Refused);
    row("no such object", Write, QKeychain::EntryNotFound, open, SecretResult::Unusable);
    row("write fails", Write, QKeychain::OtherError, open, SecretResult::Unusable);

    row("removed", Remove, QKeychain::NoError, open, SecretResult::Done);
    row("removed, another kind", Remove, QKeychain::NoError, notAsked, SecretResult::Done);
    row("removed nothing", Remove, QKeychain::EntryNotFound, open, SecretResult::Done);
    row("still there", Remove, QKeychain::NoError, entryLocked, SecretResult::Locked);
    row("said to be missing", Remove, QKeychain::EntryNotFound, entryLocked, SecretResult::Locked);
    row("not removed", Remove, QKeychain::CouldNotDeleteEntry, open, SecretResult::Unusable);
    row("remove, no service", Remove, QKeychain::OtherError, absent, SecretResult::Unavailable);
}

void TestKeychainResult::results()
{
    QFETCH(int, action);
    QFETCH(int, error);
    QFETCH(SecretServiceState, state);
    QFETCH(int, result);
    const auto kind = static_cast<KeychainAction>(action);
    QVERIFY(!saysItAll(kind, static_cast<QKeychain::Error>(error)));
    QCOMPARE(int(resultOf(kind, static_cast<QKeychain::Error>(error), state)), result);
}

void TestKeychainResult::whatIsDoneIsDone()
{
    // And nobody need be asked.
    QVERIFY(saysItAll(Read, QKeychain::NoError) && saysItAll(Write, QKeychain::NoError));
}

void TestKeychainResult::nothingElseIsDone()
{
    for (const auto &state :
        {notAsked, absent, silent, open, entryLocked, locked, othersLocked, noCollection}) {
        for (int error = QKeychain::EntryNotFound; error <= QKeychain::OtherError; ++error) {
            for (const auto action : {Read, Write})
                QVERIFY(resultOf(action, static_cast<QKeychain::Error>(error), state) != SecretResult::Done);
        }
    }
}

void TestKeychainResult::waitsForWhomItMayHaveAsked_data()
{
    QTest::addColumn<SecretServiceState>("state");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::newRow("another kind") << notAsked << true << true;
    QTest::newRow("no service") << absent << false << false;
    QTest::newRow("hangs") << silent << false << false;
    QTest::newRow("open") << open << false << false;
    QTest::newRow("entry locked") << entryLocked << true << true;
    QTest::newRow("locked") << locked << true << true;
    QTest::newRow("no keyring yet") << noCollection << false << true;
}

void TestKeychainResult::waitsForWhomItMayHaveAsked()
{
    QFETCH(SecretServiceState, state);
    QTEST(mayBeAsking(Read, state), "reads");
    QTEST(mayBeAsking(Write, state), "writes");
}

QTEST_MAIN(TestKeychainResult)
#include "tst_keychainresult.moc"
