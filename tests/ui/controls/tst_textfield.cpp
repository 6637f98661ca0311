// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/textfield.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

/// A line of text, as it takes keys and as it is described.
class TestTextField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }
    void altTypes_data();
    void altTypes();
    void descriptions();
    void menu_data();
    void menu();
};

void TestTextField::altTypes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("types");
    const auto row = [](const char *name, int key, Qt::KeyboardModifiers modifiers, const QString &text,
                         bool types) { QTest::newRow(name) << key << int(modifiers) << text << types; };
    const auto alt = Qt::AltModifier;
    row("a letter", Qt::Key_K, {}, u"k"_s, true);
    row("a mnemonic", Qt::Key_K, alt, u"k"_s, false);
    row("a mnemonic, Caps Lock", Qt::Key_K, alt, u"K"_s, false);
    row("a Cyrillic mnemonic", 0x041b, alt, u"л"_s, false);
    row("a digit", Qt::Key_1, alt, u"1"_s, false);
    row("AltGr on X11", Qt::Key_At, Qt::GroupSwitchModifier, u"@"_s, true);
    row("AltGr of a Polish layout", 0x0141, Qt::GroupSwitchModifier, u"ł"_s, true);
    row("AltGr with Alt", Qt::Key_At, Qt::GroupSwitchModifier | alt, u"@"_s, true);
    row("AltGr on Windows", Qt::Key_At, Qt::ControlModifier | alt, u"@"_s, true);
    row("Option, the key it is on", Qt::Key_L, alt, u"@"_s, true);
    row("Option, the key it means", Qt::Key_At, alt, u"@"_s, true);
    row("Option, another letter", Qt::Key_S, alt, u"ß"_s, true);
    row("no text", Qt::Key_Alt, alt, {}, false);
}

void TestTextField::altTypes()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    QFETCH(bool, types);
    TextField field;
    QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), text);
    QCoreApplication::sendEvent(&field, &press);
    QCOMPARE(field.text(), types ? text : QString());
    QCOMPARE(press.isAccepted(), types);
}

void TestTextField::descriptions()
{
    TextField field;
    field.setHint(u"hint"_s);
    QCOMPARE(field.accessibleDescription(), u"hint"_s);
    field.setNote(u"note"_s);
    QCOMPARE(field.accessibleDescription(), u"note"_s);
    field.mark(u"wrong"_s);
    QCOMPARE(field.accessibleDescription(), u"wrong. note"_s);
    field.setNote({});
    QCOMPARE(field.accessibleDescription(), u"wrong"_s);
    QTest::keyClick(&field, Qt::Key_X);
    QVERIFY(!field.isMarked());
    QCOMPARE(field.accessibleDescription(), u"hint"_s);
}

void TestTextField::menu_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("password");
    QTest::addColumn<QStringList>("enabled");
    QTest::newRow("text") << false << false
                          << QStringList{
                                 u"Undo"_s, u"Cut"_s, u"Copy"_s, u"Paste"_s, u"Delete"_s, u"Select All"_s};
    QTest::newRow("read only") << true << false << QStringList{u"Copy"_s, u"Select All"_s};
    QTest::newRow("password") << false << true
                              << QStringList{u"Undo"_s, u"Paste"_s, u"Delete"_s, u"Select All"_s};
}

void TestTextField::menu()
{
    QFETCH(bool, readOnly);
    QFETCH(bool, password);
    QFETCH(QStringList, enabled);
    TextField field;
    field.setEchoMode(password ? QLineEdit::Password : QLineEdit::Normal);
    field.show();
    QTest::keyClicks(&field, u"text"_s);
    field.setSelection(1, 2);
    field.setReadOnly(readOnly);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, field.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&field, &event);
    const auto *menu = field.findChild<QMenu *>(u"editMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QStringList found;
    for (const auto *action : menu->actions()) {
        if (action->isEnabled() && !action->isSeparator())
            found += action->text().section(u'\t', 0, 0).remove(u'&');
    }
    QCOMPARE(found, enabled);
}

QTEST_MAIN(TestTextField)
#include "tst_textfield.moc"
