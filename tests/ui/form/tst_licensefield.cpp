// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/form/dropping.h"
#include "tests/ui/loginbench.h"

#include "session/protocol/licensetext.h"
#include "ui/controls/textfield.h"
#include "ui/controls/textlabel.h"
#include "ui/look/theme.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"ABCD-EFGH-1234"_s;

/// Counts how often somebody looks into it.
class WatchedData : public QMimeData
{
    Q_OBJECT

public:
    explicit WatchedData(int &reads)
        : m_reads(reads)
    {
    }

    [[nodiscard]] QStringList formats() const override { return {u"text/plain"_s}; }

protected:
    QVariant retrieveData(const QString &, QMetaType) const override
    {
        ++m_reads;
        return key;
    }

private:
    int &m_reads;
};

} // namespace

/// The field for a license key, and what stands below it.
class TestLicenseField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pasteIsCleaned_data();
    void pasteIsCleaned();
    void saysWhatWasRemoved_data();
    void saysWhatWasRemoved();
    void everyWayInIsCleaned();
    void typingIsLeftAlone();
    void pastedTextComesBack();
    void noteGoesWhenEdited();
    void noteIsSaidOnce();
    void noteFollowsTheMark();
    void counts_data();
    void counts();
    void nothingMoves();
    void hugePaste_data();
    void hugePaste();
    void clipboardIsReadOnPasteOnly();
    void optionalKeyDoesTheSame();

private:
    [[nodiscard]] TextField *field() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString counter() const;
    void paste(const QString &text);

    LoginBench m_bench;
};

void TestLicenseField::init()
{
    failOnWarnings();
    m_bench.open(m_bench.config());
}

TextField *TestLicenseField::field() const
{
    return qobject_cast<TextField *>(m_bench.widget("licenseKeyEdit"));
}

QString TestLicenseField::note() const
{
    return qobject_cast<TextLabel *>(m_bench.widget("licenseKeyHintLabel"))->text();
}

QString TestLicenseField::counter() const
{
    return qobject_cast<TextLabel *>(m_bench.widget("licenseKeyCounterLabel"))->text();
}

void TestLicenseField::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(field(), QKeySequence::Paste);
}

void TestLicenseField::pasteIsCleaned_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("into an empty field") << QString() << u" \"ABCDEF-123456\" \n"_s;
    QTest::newRow("over a longer key") << u"SANDBOX-EXPIRED-123456-7890"_s << u" \"ABCDEF-123456\" \n"_s;
    QTest::newRow("over one of its length") << u"SANDBOX-123"_s << u" ABCDEF-123456 "_s;
    QTest::newRow("the same again") << u"ABCDEF-123456"_s << u"ABCDEF-123456\n"_s;
    QTest::newRow("zero width") << u"x"_s << u"\u200b«ABC\u200bDEF\ufeff-123\u2060456»\u00a0"_s;
    QTest::newRow("broken lines") << u"x"_s << u"ABCDEF-\r\n123\n45\u20286"_s;
    QTest::newRow("a sentence") << u"x"_s << u"Your license key is ABCDEF-123456."_s;
    QTest::newRow("the key alone") << u"x"_s << u"ABCDEF-123456"_s;
}

void TestLicenseField::pasteIsCleaned()
{
    QFETCH(QString, before);
    QFETCH(QString, pasted);
    field()->setText(before);
    field()->selectAll();
    paste(pasted);
    QCOMPARE(field()->text(), u"ABCDEF-123456"_s);
    QTest::keyClicks(field(), u" X"_s);
    QCOMPARE(field()->text(), u"ABCDEF-123456 X"_s); // typing is left alone
}

void TestLicenseField::saysWhatWasRemoved_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << key << QString();
    QTest::newRow("spaces") << u"  ABCD-EFGH-1234"_s << u"Removed: spaces."_s;
    QTest::newRow("a line") << u"ABCD-EFGH-1234\n"_s << u"Removed: line breaks."_s;
    QTest::newRow("zero width") << u"ABCD\u200b-EFGH-1234"_s << u"Removed: invisible characters."_s;
    QTest::newRow("quotes") << u"«ABCD-EFGH-1234»"_s << u"Removed: quotation marks."_s;
    QTest::newRow("much") << u" “ABCD-EFGH-1234”\n"_s << u"Removed what is not part of the key."_s;
    QTest::newRow("words") << u"Key: ABCD-EFGH-1234"_s << u"Removed the words around the key."_s;
}

void TestLicenseField::saysWhatWasRemoved()
{
    QFETCH(QString, pasted);
    QFETCH(QString, said);
    const auto hint = note();
    paste(pasted);
    QCOMPARE(field()->text(), key);
    QCOMPARE(note(), said.isEmpty() ? hint : said);
    QCOMPARE(field()->accessibleDescription(), note());
    paste(u" \n "_s); // nothing to add, and nothing to say
    QCOMPARE(field()->text(), key);
}

void TestLicenseField::everyWayInIsCleaned()
{
    const auto text = u" \"ABCD-EFGH-1234\" "_s;
    const auto check = [this] {
        QCOMPARE(field()->text(), key);
        QCOMPARE(note(), u"Removed: spaces, quotation marks."_s);
        field()->setText(u"SANDBOX-EXPIRED-123456-7890"_s);
        field()->selectAll();
    };
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(field(), &commit);
    check();
    QGuiApplication::clipboard()->setText(text);
    qobject_cast<QLineEdit *>(field())->paste(); // as from any code of Qt's
    check();
    field()->pasteClipboard(); // as from the menu
    check();
    QMimeData data;
    data.setText(text);
    field()->deselect(); // what is dropped takes the place of the whole key
    QVERIFY(dropOn(*field(), data));
    check();
}

void TestLicenseField::typingIsLeftAlone()
{
    const auto hint = note();
    QTest::keyClicks(field(), u" \"Key: ABCD-EFGH-1234\" "_s);
    QCOMPARE(field()->text(), u" \"Key: ABCD-EFGH-1234\" "_s);
    QCOMPARE(note(), hint);
}

void TestLicenseField::pastedTextComesBack()
{
    const auto pasted = u"Your key:\n ABCD-EFGH-1234"_s;
    QTest::keyClicks(field(), u"AB"_s);
    field()->selectAll();
    paste(pasted);
    QCOMPARE(field()->text(), key);
    QTest::keySequence(field(), QKeySequence::Undo);
    QCOMPARE(field()->text(), pasted);
    QTest::keySequence(field(), QKeySequence::Redo);
    QCOMPARE(field()->text(), key);
    field()->undo(); // as from the menu
    QCOMPARE(field()->text(), pasted);
    field()->undo();
    QCOMPARE(field()->text(), u"AB"_s);
    while (field()->isUndoAvailable())
        field()->undo();
    QCOMPARE(field()->text(), QString());
}

void TestLicenseField::noteGoesWhenEdited()
{
    const auto hint = note();
    paste(u"Key: ABCD-EFGH-1234"_s);
    QCOMPARE(note(), u"Removed the words around the key."_s);
    m_bench.chooseTab(accountTab);
    m_bench.chooseTab(licenseTab);
    QCOMPARE(note(), u"Removed the words around the key."_s); // not by itself
    QTest::keyClick(field(), Qt::Key_Backspace);
    QCOMPARE(note(), hint);
    QCOMPARE(field()->accessibleDescription(), hint);
    paste(u"Key: ABCD-EFGH-5678"_s);
    field()->undo();
    QCOMPARE(note(), hint);
}

void TestLicenseField::noteIsSaidOnce()
{
    const EventRecorder recorder;
    paste(u"Key: ABCD-EFGH-1234"_s);
    QCOMPARE(recorder.count(QAccessible::DescriptionChanged, u"licenseKeyEdit"_s), 1);
    QCOMPARE(recorder.events().last().description, u"Removed the words around the key."_s);
    QTRY_COMPARE(recorder.announcements(), QStringList{u"Removed the words around the key."_s});
}

void TestLicenseField::noteFollowsTheMark()
{
    QVERIFY(m_bench.openReady());
    paste(u"Key: SANDBOX-103"_s);
    m_bench.pressKey(Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(
        field()->accessibleDescription(), u"This license has expired. Removed the words around the key."_s);
    QCOMPARE(note(), u"Removed the words around the key."_s);
}

void TestLicenseField::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isTooLong");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("too short") << u"A"_s << QString() << false;
    QTest::newRow("usual") << u"A"_s.repeated(56) << QString() << false;
    QTest::newRow("the first of the last") << u"A"_s.repeated(57) << u"57 of 64"_s << false;
    QTest::newRow("the last") << u"A"_s.repeated(64) << u"64 of 64"_s << false;
    QTest::newRow("beyond") << u"A"_s.repeated(65) << u"65 of 64"_s << true;
    QTest::newRow("what is not sent") << u" "_s + u"A"_s.repeated(64) + u"\" "_s << u"64 of 64"_s << false;
    QTest::newRow("two for one") << u"😀"_s.repeated(64) << u"64 of 64"_s << false;
}

void TestLicenseField::counts()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    QFETCH(bool, isTooLong);
    field()->setText(text);
    QCOMPARE(counter(), said);
    QCOMPARE(m_bench.isShown("licenseKeyCounterLabel"), !said.isEmpty());
    const auto tone = qobject_cast<TextLabel *>(m_bench.widget("licenseKeyCounterLabel"))->tone();
    QCOMPARE(tone == Tone::Error, isTooLong);
}

void TestLicenseField::nothingMoves()
{
    for (const int width : {360, 420, 900}) {
        field()->clear();
        m_bench.dialog().resize(width, 600);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        const int before = m_bench.widget("signInButton")->y();
        const auto check = [this, before] {
            QCoreApplication::sendPostedEvents();
            QCOMPARE(m_bench.widget("signInButton")->y(), before);
            for (const auto *name : {"licenseKeyHintLabel", "licenseKeyCounterLabel"}) {
                const auto *label = qobject_cast<TextLabel *>(m_bench.widget(name));
                if (!label->isVisible())
                    continue;
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                QVERIFY(label->parentWidget()->rect().contains(label->geometry()));
            }
        };
        check();
        for (const auto &text : {u"Key: ABCD-EFGH-1234"_s, u"\u200bABCD-EFGH-1234\n"_s,
                 u" «ABCD-EFGH-1234» "_s, u"A"_s.repeated(60) + u" "_s, u"A"_s.repeated(900) + u" "_s}) {
            field()->selectAll();
            paste(text);
            check();
        }
        QMimeData data;
        data.setUrls({QUrl(u"sftp://example.com/license"_s), QUrl(u"sftp://example.com/license"_s)});
        QVERIFY(dropOn(*field(), data));
        check();
    }
}

void TestLicenseField::hugePaste_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("found");
    const auto line = u"A line of a letter, number 12.\n"_s;
    const auto page = line.repeated(longestLicenseText / line.size() - 1);
    QTest::newRow("the key at the end") << page + key << key;
    QTest::newRow("no key") << page << QString();
    QTest::newRow("10,000 lines") << u"a\n"_s.repeated(10'000) << QString();
    QTest::newRow("one word") << u"x"_s.repeated(longestLicenseText) << QString();
    QTest::newRow("directions") << QString(longestLicenseText, QChar(0x202e)) + key << QString();
    QTest::newRow("emoji") << u"👩\u200d💻"_s.repeated(longestLicenseText / 5) << QString();
}

void TestLicenseField::hugePaste()
{
    QFETCH(QString, pasted);
    QFETCH(QString, found);
    paste(pasted);
    if (!found.isEmpty())
        QCOMPARE(field()->text(), found);
    QVERIFY(field()->text().size() <= field()->maxLength());
    QVERIFY(!field()->text().contains(u'\n'));
    QVERIFY(m_bench.widget("licenseKeyCounterLabel")->width() < field()->width());
}

void TestLicenseField::clipboardIsReadOnPasteOnly()
{
    QVERIFY(m_bench.openReady());
    QVERIFY(QTest::qWaitForWindowActive(&m_bench.dialog()));
    int reads = 0;
    QGuiApplication::clipboard()->setMimeData(new WatchedData(reads));
    m_bench.chooseTab(accountTab);
    m_bench.widget("signInButton")->setFocus();
    m_bench.chooseTab(licenseTab);
    field()->setFocus();
    QTest::keyClicks(field(), u"AB"_s);
    QTest::mouseClick(field(), Qt::LeftButton);
    QTest::mouseDClick(field(), Qt::LeftButton);
    QContextMenuEvent context(QContextMenuEvent::Mouse, {5, 5}, field()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(field(), &context);
    auto *menu = field()->findChild<QMenu *>(u"editMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_bench.waitForMessage());
    QCOMPARE(reads, 0);
    for (auto *action : menu->actions()) {
        if (action->text().startsWith("&Paste"_L1))
            action->trigger();
    }
    QVERIFY(reads > 0);
    QCOMPARE(field()->text(), key);
    menu->close();
    reads = 0;
    QTest::keySequence(field(), QKeySequence::SelectAll);
    QCOMPARE(reads, 0);
    QTest::keySequence(field(), QKeySequence::Paste);
    QVERIFY(reads > 0);
    QGuiApplication::clipboard()->clear();
}

void TestLicenseField::optionalKeyDoesTheSame()
{
    m_bench.chooseTab(accountTab);
    m_bench.press("iAlsoHaveALicenseKeyButton");
    const int before = m_bench.widget("signInButton")->y();
    auto *optional = m_bench.edit("licenseKeyOptionalEdit");
    QGuiApplication::clipboard()->setText(u"Key: ABCD-EFGH-1234"_s);
    QTest::keySequence(optional, QKeySequence::Paste);
    QCOMPARE(optional->text(), key);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_bench.widget("signInButton")->y(), before);
    QCOMPARE(qobject_cast<TextLabel *>(m_bench.widget("licenseKeyOptionalHintLabel"))->text(),
        u"Removed the words around the key."_s);
}

QTEST_MAIN(TestLicenseField)
#include "tst_licensefield.moc"
