// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/closedproxy.h"
#include "tests/ui/loginbench.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// The login of a proxy that demands one.
class TestProxyLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void asksAndGives();
    void leavingKeepsWhatWasTyped();

private:
    [[nodiscard]] bool openBehind(const ClosedProxy &proxy);

    LoginBench m_bench;
};

bool TestProxyLogin::openBehind(const ClosedProxy &proxy)
{
    auto config = m_bench.config();
    config.server = QUrl(u"wss://login.invalid/ws"_s);
    config.proxy = proxy.address();
    m_bench.open(config);
    return m_bench.waitForMessage();
}

void TestProxyLogin::asksAndGives()
{
    const ClosedProxy proxy;
    QVERIFY(openBehind(proxy));
    QVERIFY(m_bench.message().contains("proxy"_L1));
    QCOMPARE(m_bench.button("retryNowButton")->text().remove(u'&'), u"Enter proxy login"_s);
    m_bench.type("licenseKeyEdit", u"SANDBOX-OK"_s);
    m_bench.press("retryNowButton");
    QCOMPARE(m_bench.focus(), u"proxyUserEdit"_s);
    QVERIFY(!m_bench.isShown("licenseKeyEdit"));
    QCOMPARE(m_bench.edit("proxyPasswordEdit")->echoMode(), QLineEdit::Password);

    m_bench.pressKey(Qt::Key_Return); // without a user
    QVERIFY(m_bench.isShown("proxyUserEdit"));
    m_bench.type("proxyUserEdit", u"clerk"_s);
    m_bench.type("proxyPasswordEdit", u"office secret"_s);
    m_bench.pressKey(Qt::Key_Return);
    QVERIFY(m_bench.isShown("licenseKeyEdit"));
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-OK"_s);
    QCOMPARE(m_bench.edit("proxyPasswordEdit")->text(), QString());
    QTRY_VERIFY(proxy.asked().contains("Basic " + QByteArray("clerk:office secret").toBase64()));
    QTRY_COMPARE(m_bench.focus(), u"proxyPasswordEdit"_s); // refused, and asked again
    QCOMPARE(m_bench.edit("proxyPasswordEdit")->accessibleDescription(),
        u"The proxy did not accept this user and password"_s);
    QCOMPARE(m_bench.edit("proxyUserEdit")->text(), u"clerk"_s);
    m_bench.pressKey(Qt::Key_Escape);
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"SANDBOX-OK"_s);
    QVERIFY(!m_bench.message().contains("office secret"_L1));
}

void TestProxyLogin::leavingKeepsWhatWasTyped()
{
    const ClosedProxy proxy;
    QVERIFY(openBehind(proxy));
    m_bench.type("licenseKeyEdit", u"half a ke"_s);
    m_bench.press("retryNowButton");
    m_bench.type("proxyPasswordEdit", u"office secret"_s);
    m_bench.pressKey(Qt::Key_Escape);
    QVERIFY(m_bench.isShown("licenseKeyEdit"));
    QCOMPARE(m_bench.edit("licenseKeyEdit")->text(), u"half a ke"_s);
    QCOMPARE(m_bench.focus(), u"retryNowButton"_s);
    m_bench.press("retryNowButton");
    QCOMPARE(m_bench.edit("proxyPasswordEdit")->text(), QString());
}

QTEST_MAIN(TestProxyLogin)
#include "tst_proxylogin.moc"
