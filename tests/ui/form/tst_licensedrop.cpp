// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/form/dropping.h"
#include "tests/ui/loginbench.h"

#include "session/protocol/licensetext.h"
#include "ui/controls/textfield.h"
#include "ui/controls/textlabel.h"
#include "ui/look/theme.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QTest>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const auto key = u"ABCD-EFGH-1234"_s;

} // namespace

/// A license key that is dropped, or comes as a file.
class TestLicenseDrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fileFromTheClipboard();
    void filesAreRefused_data();
    void filesAreRefused();
    void dropsAnywhereOnThePage();
    void dragShowsWhereToDrop();
    void takesNothingWhileReadOnly();
    void optionalKeyTakesFiles();

private:
    [[nodiscard]] TextField *field() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QUrl file(const QByteArray &content);

    LoginBench m_bench;
    QTemporaryDir m_folder;
};

void TestLicenseDrop::init()
{
    failOnWarnings();
    m_bench.open(m_bench.config());
}

TextField *TestLicenseDrop::field() const
{
    return qobject_cast<TextField *>(m_bench.widget("licenseKeyEdit"));
}

QString TestLicenseDrop::note() const
{
    return qobject_cast<TextLabel *>(m_bench.widget("licenseKeyHintLabel"))->text();
}

QUrl TestLicenseDrop::file(const QByteArray &content)
{
    QFile written(m_folder.filePath(u"license.txt"_s));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("the file cannot be written");
    return QUrl::fromLocalFile(written.fileName());
}

void TestLicenseDrop::fileFromTheClipboard()
{
    auto *data = new QMimeData;
    const auto url = file("Hello,\nyour key: ABCD-EFGH-1234\n");
    data->setUrls({url});
    data->setText(url.toLocalFile()); // as some file managers do
    QGuiApplication::clipboard()->setMimeData(data);
    field()->setText(u"before"_s);
    QTest::keySequence(field(), QKeySequence::Paste);
    QCOMPARE(field()->text(), key);
    QCOMPARE(note(), u"The key was read from the file."_s);
    field()->undo();
    QCOMPARE(field()->text(), u"before"_s);
}

void TestLicenseDrop::filesAreRefused_data()
{
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QList<QByteArray> &contents, const QString &said) {
        QTest::newRow(name) << contents << said;
    };
    row("two files", {"ABCD-EFGH-1234", "ABCD-EFGH-1234"}, u"Only one file can be read at a time."_s);
    row("no file", {}, u"This file cannot be read."_s);
    row("too large", {QByteArray(longestLicenseText + 1, 'A')}, u"This file is too large to be a license."_s);
    row("no text", {QByteArray(3, '\0')}, u"This file is not a text file."_s);
    row("no key", {"nothing in here"}, u"There is no license key in this file."_s);
    row("two keys", {"ABCD-EFGH-1234\nABCD-EFGH-5678"}, u"This file holds more than one license key."_s);
}

void TestLicenseDrop::filesAreRefused()
{
    QFETCH(QList<QByteArray>, contents);
    QFETCH(QString, said);
    QList<QUrl> urls;
    for (const auto &content : contents)
        urls += file(content);
    QMimeData data;
    data.setUrls(urls.isEmpty() ? QList{QUrl::fromLocalFile(m_folder.filePath(u"missing"_s))} : urls);
    field()->setText(u"as it was"_s);
    QVERIFY(dropOn(*field(), data));
    QCOMPARE(field()->text(), u"as it was"_s);
    QCOMPARE(note(), said);
    QCOMPARE(field()->accessibleDescription(), said);
    QCOMPARE(
        qobject_cast<TextLabel *>(m_bench.widget("licenseKeyHintLabel"))->tone(), std::optional(Tone::Error));
    QTest::keyClicks(field(), u"!"_s);
    QVERIFY(note() != said);
}

void TestLicenseDrop::dropsAnywhereOnThePage()
{
    QMimeData data;
    data.setUrls({file(key.toUtf8())});
    auto *page = field()->parentWidget();
    for (auto *target : {page, page->parentWidget()}) {
        field()->setText(u"before"_s);
        m_bench.widget("signInButton")->setFocus();
        QVERIFY(dropOn(*target, data));
        QCOMPARE(field()->text(), key);
        QCOMPARE(m_bench.focus(), u"licenseKeyEdit"_s);
    }
    m_bench.chooseTab(accountTab);
    QVERIFY(!dropOn(*page->parentWidget(), data)); // there is no field to see
}

void TestLicenseDrop::dragShowsWhereToDrop()
{
    QMimeData data;
    data.setUrls({QUrl(u"file:///license.txt"_s)});
    m_bench.widget("signInButton")->setFocus();
    const auto theme = themeAround(*field());
    const auto edge = [this] {
        const auto picture = field()->grab().toImage();
        return picture.pixelColor(picture.width() / 2, 0);
    };
    QCOMPARE(edge(), theme.fieldEdge);
    auto *page = field()->parentWidget();
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(field()->isDropOffered());
    QCOMPARE(edge(), theme.accentLine);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(page, &leave);
    QCOMPARE(edge(), theme.fieldEdge);
}

void TestLicenseDrop::takesNothingWhileReadOnly()
{
    QMimeData data;
    data.setText(key);
    field()->setText(u"before"_s);
    field()->setReadOnly(true);
    QVERIFY(!dropOn(*field(), data));
    QVERIFY(!dropOn(*field()->parentWidget(), data));
    QGuiApplication::clipboard()->setText(key);
    QTest::keySequence(field(), QKeySequence::Paste);
    QCOMPARE(field()->text(), u"before"_s);
    QVERIFY(!field()->isDropOffered());
}

void TestLicenseDrop::optionalKeyTakesFiles()
{
    m_bench.chooseTab(accountTab);
    m_bench.press("iAlsoHaveALicenseKeyButton");
    QMimeData data;
    data.setUrls({file("KEY: SANDBOX-OK")});
    QVERIFY(dropOn(*m_bench.widget("licenseKeyOptionalEdit"), data));
    QCOMPARE(m_bench.edit("licenseKeyOptionalEdit")->text(), u"SANDBOX-OK"_s);
}

QTEST_MAIN(TestLicenseDrop)
#include "tst_licensedrop.moc"
