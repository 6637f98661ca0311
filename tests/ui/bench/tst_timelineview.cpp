// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/sessiontester.h"
#include "ui/bench/timeline.h"
#include "ui/bench/timelinechart.h"
#include "ui/bench/timelineview.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace BlazeAuth::Tests;

/// The view of a session that was rejected.
class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyAtFirst();
    void inWords();
    void buttons_data();
    void buttons();
    void problemIsTold();
    void clear();
    void keyboard();

private:
    template <typename Object> [[nodiscard]] Object &child(const QString &name) const
    {
        return *m_view->findChild<Object *>(name);
    }
    void signIn();

    std::unique_ptr<ScriptedPeer> m_peer;
    std::unique_ptr<AuthSession> m_session;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_peer = std::make_unique<ScriptedPeer>();
    m_peer->onAuthorize(answers({{"status"_L1, 103}}));
    m_session = std::make_unique<AuthSession>(configFor(*m_peer));
    m_timeline = std::make_unique<Timeline>();
    m_view = std::make_unique<TimelineView>(*m_timeline);
    m_timeline->attach(*m_session);
    m_view->resize(640, 480);
    m_view->show();
}

void TestTimelineView::cleanup()
{
    m_timeline.reset(); // before the view, which keeps what it has
    m_view.reset();
    m_session.reset();
    m_peer.reset();
}

void TestTimelineView::signIn()
{
    const QSignalSpy rejected(m_session.get(), &AuthSession::rejected);
    m_session->authorize(license);
    QTRY_COMPARE(rejected.count(), 1);
}

void TestTimelineView::emptyAtFirst()
{
    QVERIFY(!child<QAbstractButton>(u"saveTimelineSvgButton"_s).isEnabled());
    QVERIFY(!child<QAbstractButton>(u"saveTimelinePngButton"_s).isEnabled());
    QVERIFY(!child<QLabel>(u"timelineNoteLabel"_s).isVisible());
    QCOMPARE(child<TimelineChart>(u"timelineChart"_s).accessibleDescription(), u"No attempt yet"_s);
}

void TestTimelineView::inWords()
{
    signIn();
    signIn();
    const auto &chart = child<TimelineChart>(u"timelineChart"_s);
    QVERIFY(!chart.accessibleName().isEmpty());
    const auto words = chart.accessibleDescription();
    QVERIFY2(words.startsWith(u"Last attempt: rejected 103 after "_s), qPrintable(words));
    QVERIFY2(words.contains(u"Before that: rejected 103 after "_s), qPrintable(words));
    QVERIFY(words.contains(u"authorize "_s));
}

void TestTimelineView::buttons_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::newRow("SVG") << u"saveTimelineSvgButton"_s << u"timeline.svg"_s;
    QTest::newRow("PNG") << u"saveTimelinePngButton"_s << u"timeline.png"_s;
}

void TestTimelineView::buttons()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    signIn();
    child<QAbstractButton>(button).click();
    auto &dialog = child<QFileDialog>(u"fileDialog"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(QFileInfo(dialog.selectedFiles().value(0)).fileName(), name);
    const QTemporaryDir folder;
    const auto path = folder.filePath(name);
    Q_EMIT dialog.fileSelected(path);
    dialog.close();
    QVERIFY(QFileInfo(path).size() > 0);
    QCOMPARE(QImage(path).isNull(), false);
    const auto &note = child<QLabel>(u"timelineNoteLabel"_s);
    QVERIFY(note.isVisible());
    QCOMPARE(note.text(), u"Saved as %1."_s.arg(path));
}

void TestTimelineView::problemIsTold()
{
    signIn();
    const QTemporaryDir folder;
    m_view->save(folder.filePath(u"missing/timeline.png"_s));
    const auto &note = child<QLabel>(u"timelineNoteLabel"_s);
    QVERIFY(note.isVisible());
    QVERIFY2(note.text().startsWith(u"Cannot write "_s), qPrintable(note.text()));
}

void TestTimelineView::clear()
{
    signIn();
    child<QAbstractButton>(u"clearTimelineButton"_s).click();
    QVERIFY(m_timeline->attempts().isEmpty());
    QVERIFY(child<TimelineChart>(u"timelineChart"_s).attempts().isEmpty());
    QVERIFY(!child<QAbstractButton>(u"saveTimelineSvgButton"_s).isEnabled());
}

void TestTimelineView::keyboard()
{
    signIn();
    auto &first = child<QAbstractButton>(u"saveTimelineSvgButton"_s);
    for (auto *button : m_view->findChildren<QAbstractButton *>()) {
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QVERIFY(button->width() >= 24 && button->height() >= 24);
        QVERIFY(!button->text().isEmpty());
    }
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Space);
    QVERIFY(child<QFileDialog>(u"fileDialog"_s).isVisible());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
