// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptmark.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// What the settings file remembers of the keychain.
class TestKeptMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembers();
    void eachEntryHasItsOwn();
    void showsNothing();
    void damagedFiles_data();
    void damagedFiles();
    void tellsWhenItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_home->filePath(u"blazeauth/kept.ini"_s); }
    [[nodiscard]] KeptMarkFile file(const QString &name = u"login.example.com/0123456789abcdef"_s) const
    {
        return KeptMarkFile(name, path());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestKeptMark::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_home = std::make_unique<QTemporaryDir>();
}

void TestKeptMark::remembers()
{
    QCOMPARE(file().mark(), KeptMark::None);
    for (const auto mark : {KeptMark::Kept, KeptMark::ToBeRemoved, KeptMark::None, KeptMark::Kept}) {
        QVERIFY(file().setMark(mark));
        QCOMPARE(file().mark(), mark);
    }
}

void TestKeptMark::eachEntryHasItsOwn()
{
    QVERIFY(file(u"one"_s).setMark(KeptMark::Kept));
    QVERIFY(file(u"two"_s).setMark(KeptMark::ToBeRemoved));
    QCOMPARE(file(u"one"_s).mark(), KeptMark::Kept);
    QCOMPARE(file(u"two"_s).mark(), KeptMark::ToBeRemoved);
    QCOMPARE(file(u"three"_s).mark(), KeptMark::None);
}

void TestKeptMark::showsNothing()
{
    QVERIFY(file().setMark(KeptMark::Kept));
    QFile written(path());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto text = written.readAll();
    QVERIFY(
        QRegularExpression(u"^\\[[0-9a-f]{16}\\]\nkept=true\n$"_s).match(QString::fromUtf8(text)).hasMatch());
}

void TestKeptMark::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no INI") << QByteArray("\x00\xff{\"kept\": true}", 16);
    QTest::newRow("something else") << QByteArray("[%1]\nkept=perhaps\n");
    QTest::newRow("a number") << QByteArray("[%1]\nkept=1\n");
    QTest::newRow("a list") << QByteArray("[%1]\nkept=true, true\n");
}

void TestKeptMark::damagedFiles()
{
    QFETCH(QByteArray, text);
    QVERIFY(file().setMark(KeptMark::Kept));
    QFile written(path());
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto group = written.readLine().sliced(1, 16);
    written.close();
    QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
    written.write(text.replace("%1", group));
    written.close();
    QCOMPARE(file().mark(), KeptMark::None);
}

void TestKeptMark::tellsWhenItCannotWrite()
{
    // In place of the file stands a folder: so it is for root as well.
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(!file().setMark(KeptMark::Kept));
    QCOMPARE(file().mark(), KeptMark::None);
}

QTEST_MAIN(TestKeptMark)
#include "tst_keptmark.moc"
