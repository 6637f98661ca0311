// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/loginbench.h"
#include "ui/controls/actionbutton.h"
#include "ui/controls/checkbox.h"
#include "ui/controls/mnemonic.h"
#include "ui/controls/tabs.h"
#include "ui/controls/textlabel.h"
#include "ui/menu/choicebutton.h"

#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

/// Mnemonics where letters join.
class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void joined_data();
    void joined();
    void wordsAreDrawnWhole();
};

void TestMnemonic::joined_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("joined");
    QTest::newRow("none") << u"Sign in"_s << false;
    QTest::newRow("Latin") << u"Sign &in"_s << false;
    QTest::newRow("at the end") << u"Sign in &"_s << false;
    QTest::newRow("a letter that is &") << u"م && م"_s << false;
    QTest::newRow("after a letter that is &") << u"&& &متابعة"_s << true;
    QTest::newRow("joined to the next") << u"&متابعة"_s << true;
    QTest::newRow("joined to the one before") << u"ال&حساب"_s << true;
    QTest::newRow("joined past a mark") << u"مَ&ن"_s << true;
    QTest::newRow("alone after one that does not join") << u"الحسا&ب"_s << false;
    QTest::newRow("alone at the start") << u"مفتاح &الترخيص"_s << false;
    QTest::newRow("Chinese") << u"帐户(&A)"_s << false;
}

void TestMnemonic::joined()
{
    QFETCH(QString, text);
    QTEST(isMnemonicJoined(text), "joined");
    QFETCH(bool, joined);
    QCOMPARE(withoutJoinedMnemonic(text), joined ? QString(text).remove(text.lastIndexOf(u'&'), 1) : text);
}

void TestMnemonic::wordsAreDrawnWhole()
{
    const auto plain = u"متابعة"_s;
    const auto marked = u"&متابعة"_s;
    const auto check = [](QWidget &widget, const std::function<void(const QString &)> &setText,
                           const QString &first, const QString &second) {
        widget.resize(200, 40);
        setText(first);
        const auto picture = widget.grab().toImage();
        setText(second);
        QCOMPARE(widget.grab().toImage(), picture);
    };
    ActionButton button(ActionButton::Weight::Primary);
    check(
        button, [&](const QString &text) { button.setText(text); }, plain, marked);
    CheckBox box;
    check(
        box, [&](const QString &text) { box.setText(text); }, plain, marked);
    ChoiceButton choice;
    check(
        choice, [&](const QString &text) { choice.setText(text); }, plain, marked);
    TextLabel label(TextSize::Body);
    label.setBuddy(&box);
    check(
        label, [&](const QString &text) { label.setText(text); }, plain, marked);
    Tabs tabs;
    tabs.addTab({});
    check(
        tabs, [&](const QString &text) { tabs.setTabText(0, text); }, plain, marked);
}

QTEST_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
