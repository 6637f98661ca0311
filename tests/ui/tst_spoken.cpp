// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// The object names below \a root in the order in which they are read.
void collect(QAccessibleInterface *root, QStringList &order)
{
    for (int i = 0; i < root->childCount(); ++i) {
        auto *child = root->child(i);
        if (child->object() != nullptr && !child->object()->objectName().isEmpty())
            order += child->object()->objectName();
        else if (child->role() == QAccessible::StaticText)
            order += child->text(QAccessible::Name);
        collect(child, order);
    }
}

} // namespace

/// What a screen reader says beside the names, and in which order.
class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void hintDescribesTheField();
    void labelsBelongToTheirFields();
    void readInOrder();

private:
    LoginBench m_bench;
};

void TestSpoken::hintDescribesTheField()
{
    QVERIFY(m_bench.openReady());
    const auto hint = qobject_cast<QLabel *>(m_bench.widget("licenseKeyHintLabel"))->text();
    const auto *field = m_bench.edit("licenseKeyEdit");
    QCOMPARE(field->accessibleDescription(), hint);
    m_bench.signInByLicense(u"SANDBOX-103"_s);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(field->accessibleDescription(), u"This license has expired"_s);
    QTest::keyClick(m_bench.widget("licenseKeyEdit"), Qt::Key_X);
    QCOMPARE(field->accessibleDescription(), hint);
}

void TestSpoken::labelsBelongToTheirFields()
{
    QVERIFY(m_bench.openReady());
    for (const auto *field :
        {"licenseKeyEdit", "eMailOrLoginEdit", "passwordEdit", "licenseKeyOptionalEdit"}) {
        auto *interface = QAccessible::queryAccessibleInterface(m_bench.widget(field));
        const auto labels = interface->relations(QAccessible::Label);
        QVERIFY2(labels.size() == 1, field);
        QCOMPARE(labels.first().first->text(QAccessible::Name), interface->text(QAccessible::Name));
    }
}

void TestSpoken::readInOrder()
{
    QVERIFY(m_bench.openReady());
    QStringList order;
    collect(QAccessible::queryAccessibleInterface(&m_bench.dialog()), order);
    const QStringList expected{u"appNameLabel"_s, u"appVersionLabel"_s, u"tabs"_s, u"License key"_s,
        u"licenseKeyEdit"_s, u"licenseKeyHintLabel"_s, u"E-mail or login"_s, u"eMailOrLoginEdit"_s,
        u"Password"_s, u"passwordEdit"_s, u"showPasswordButton"_s, u"iAlsoHaveALicenseKeyButton"_s,
        u"signInButton"_s, u"messageArea"_s, u"Signed in as"_s, u"signedInAsLabel"_s, u"Time left"_s,
        u"timeLeftLabel"_s, u"Levels"_s, u"levelsView"_s, u"Comment"_s, u"commentLabel"_s,
        u"continueButton"_s, u"signOutButton"_s, u"connectionIndicator"_s, u"localTestServerLabel"_s,
        u"menuButton"_s};
    QStringList found;
    for (const auto &name : order) {
        if (expected.contains(name) && !found.contains(name))
            found += name;
    }
    QCOMPARE(found, expected);
}

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
