// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/clientid.h"
#include "session/protocol/credentials.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

class TestClientId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesFromTheMachine();
    void randomWhereTheMachineHasNone_data();
    void randomWhereTheMachineHasNone();

private:
    QTemporaryDir m_directory;
};

void TestClientId::comesFromTheMachine()
{
    const QByteArray machine = "0123456789abcdef0123456789abcdef";
    QSettings store(m_directory.filePath(u"machine.ini"_s), QSettings::IniFormat);
    const auto id = clientIdFor(u"BA0123456789ABCDEFGHI"_s, machine, store);
    QCOMPARE(id, clientIdFor(u"BA0123456789ABCDEFGHI"_s, machine, store));
    QVERIFY(id != clientIdFor(u"BB0123456789ABCDEFGHI"_s, machine, store));
    QVERIFY(!problemInClientId(id));
    QVERIFY(!id.contains(QString::fromLatin1(machine.first(8))));
    QVERIFY(store.allKeys().isEmpty());
}

void TestClientId::randomWhereTheMachineHasNone_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("not made yet") << QByteArray("uninitialized");
    QTest::newRow("zeros") << QByteArray("00000000000000000000000000000000");
    QTest::newRow("too short to be one") << QByteArray("Default");
}

void TestClientId::randomWhereTheMachineHasNone()
{
    QFETCH(QByteArray, machine);
    const auto idIn = [&](const QString &file) {
        QSettings store(m_directory.filePath(file), QSettings::IniFormat);
        return clientIdFor(u"BA0123456789ABCDEFGHI"_s, machine, store);
    };
    const auto tag = QString::fromLatin1(QTest::currentDataTag());
    const auto id = idIn(tag + u"1.ini"_s);
    QVERIFY(!problemInClientId(id));
    QCOMPARE(idIn(tag + u"1.ini"_s), id);
    QVERIFY(idIn(tag + u"2.ini"_s) != id);
}

QTEST_GUILESS_MAIN(TestClientId)
#include "tst_clientid.moc"
