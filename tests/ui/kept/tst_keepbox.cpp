// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/ui/accessibility/eventrecorder.h"
#include "tests/ui/kept/keptbench.h"
#include "tests/ui/palettes.h"
#include "ui/controls/checkbox.h"
#include "ui/kept/keepbox.h"
#include "ui/kept/keptwords.h"
#include "ui/look/theme.h"

#include <QtCore/QMetaEnum>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;

/// The box `Keep me signed in`, and what stands below it.
class TestKeepBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void nameRoleAndState();
    void isLargeEnough();
    void pressedByMouseKeyboardAndTechnology();
    void showsHowItStands();
    void saysWhyItIsGreyed();
    void announcesProblemsOnly();
    void nothingMoves_data();
    void nothingMoves();
    void allSentencesFit();
    void mirrored();
    void isReadable_data() { addPalettes(); }
    void isReadable();

private:
    void show(int width = 360);
    [[nodiscard]] QString reason() const { return m_reason->text(); }
    [[nodiscard]] QAccessibleInterface *accessible() const
    {
        return QAccessible::queryAccessibleInterface(m_check);
    }

    std::unique_ptr<KeptBench> m_bench;
    std::unique_ptr<QWidget> m_window;
    KeepBox *m_box = nullptr;
    CheckBox *m_check = nullptr;
    QLabel *m_reason = nullptr;
};

void TestKeepBox::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
    m_bench = std::make_unique<KeptBench>();
    show();
}

void TestKeepBox::show(int width)
{
    m_window = std::make_unique<QWidget>();
    m_box = new KeepBox(m_window.get());
    m_check = m_box->findChild<CheckBox *>(u"keepMeSignedInCheckBox"_s);
    m_reason = m_box->findChild<QLabel *>(u"keepMeSignedInLabel"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_box);
    layout->addStretch();
    m_box->follow(m_bench->kept());
    m_window->resize(width, 300);
    m_window->show();
    m_window->activateWindow();
}

void TestKeepBox::nameRoleAndState()
{
    QCOMPARE(accessible()->text(QAccessible::Name), u"Keep me signed in"_s);
    QCOMPARE(accessible()->role(), QAccessible::CheckBox);
    QCOMPARE(accessible()->text(QAccessible::Description), keptSignInHint());
    QVERIFY(accessible()->state().checkable && !accessible()->state().checked);
    m_bench->tick();
    QVERIFY(accessible()->state().checked);
}

void TestKeepBox::isLargeEnough()
{
    constexpr int least = 24;
    QVERIFY(accessible()->rect().height() >= least && accessible()->rect().width() >= least);
    QVERIFY(m_check->height() >= least);
}

void TestKeepBox::pressedByMouseKeyboardAndTechnology()
{
    QTest::mouseClick(m_check, Qt::LeftButton, {}, QPoint(2, m_check->height() - 2)); // the corner
    QCOMPARE(m_bench->takeCalls(), QByteArrayList({"probe"}));
    QVERIFY(m_check->isChecked());
    QTest::mouseClick(m_check, Qt::LeftButton, {}, QPoint(m_check->width() - 2, 2)); // beyond the words
    QVERIFY(m_check->isChecked());
    QTest::keyClick(m_check, Qt::Key_Space);
    QVERIFY(!m_check->isChecked());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::AltModifier);
    QTRY_VERIFY(m_check->isChecked());
    accessible()->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(!m_check->isChecked());
    QCOMPARE(m_bench->kept().state(), State::Off);
}

void TestKeepBox::showsHowItStands()
{
    QCOMPARE(reason(), keptSignInHint());
    m_bench->kept().setKeep(true);
    QVERIFY(m_check->isChecked());
    m_bench->store().answer(SecretResult::Locked);
    QVERIFY(!m_check->isChecked() && m_check->isEnabled());
    QCOMPARE(reason(), sentenceFor(Problem::Locked));
    QCOMPARE(accessible()->text(QAccessible::Description), sentenceFor(Problem::Locked));
    m_bench->tick();
    QCOMPARE(reason(), keptSignInHint());
}

void TestKeepBox::saysWhyItIsGreyed()
{
    m_bench->kept().setKeep(true);
    m_bench->store().answer(SecretResult::Unavailable);
    QVERIFY(!m_check->isChecked() && !m_check->isEnabled());
    QCOMPARE(reason(), sentenceFor(Problem::NoKeychain));
    QVERIFY(m_reason->isEnabled());
    KeepBox unconnected; // as in a program that was built without a keychain
    QVERIFY(!unconnected.checkBox()->isEnabled());
    QCOMPARE(unconnected.checkBox()->accessibleDescription(), sentenceFor(Problem::NotIncluded));
}

void TestKeepBox::announcesProblemsOnly()
{
    const EventRecorder recorder;
    m_bench->kept().setKeep(true);
    m_bench->store().answer(SecretResult::Refused);
    QTRY_COMPARE(recorder.announcements(), QStringList({sentenceFor(Problem::Refused)}));
    m_bench->tick();
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_box, &changed);
    QCOMPARE(recorder.announcements().size(), 1);
}

void TestKeepBox::nothingMoves_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("360") << 360;
    QTest::newRow("420") << 420;
    QTest::newRow("wide") << 900;
}

void TestKeepBox::nothingMoves()
{
    QFETCH(int, width);
    show(width);
    const auto before = m_box->geometry();
    m_bench->kept().setKeep(true);
    for (const auto result : {SecretResult::Locked, SecretResult::Refused, SecretResult::Silent,
             SecretResult::Unusable, SecretResult::Done, SecretResult::Unavailable}) {
        m_bench->store().answer(result);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_box->geometry(), before);
        m_bench->kept().setKeep(false);
        m_bench->kept().setKeep(true);
    }
}

void TestKeepBox::allSentencesFit()
{
    const auto usual = QApplication::font();
    const auto restore = qScopeGuard([usual] { QApplication::setFont(usual); });
    auto font = usual;
    font.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(font);
    show();
    QCoreApplication::sendPostedEvents();
    const auto problems = QMetaEnum::fromType<Problem>();
    for (int index = 0; index < problems.keyCount(); ++index) {
        const auto sentence = sentenceFor(static_cast<Problem>(problems.value(index)));
        const auto needed = m_reason->fontMetrics().boundingRect(
            QRect(0, 0, m_reason->width(), QWIDGETSIZE_MAX), Qt::TextWordWrap, sentence);
        QVERIFY2(needed.height() <= m_reason->height() && needed.width() <= m_reason->width(),
            qPrintable(sentence));
    }
}

void TestKeepBox::mirrored()
{
    QCOMPARE(m_reason->x(), m_check->textIndent());
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(m_reason->x(), 0);
    QTest::mouseClick(m_check, Qt::LeftButton, {}, QPoint(m_check->width() - 2, m_check->height() / 2));
    QVERIFY(m_check->isChecked());
}

void TestKeepBox::isReadable()
{
    QFETCH(QPalette, palette);
    m_window->setPalette(palette);
    const auto theme = themeFor(palette);
    // Grey on grey is no reason to be unreadable, and a focus that is not to be seen is none.
    QVERIFY(contrast(theme.mutedText, theme.card) >= textContrast);
    QVERIFY(contrast(theme.accentText, theme.accent) >= 3);
    QVERIFY(contrast(theme.accentLine, theme.card) >= 3);
    m_check->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto colorAt = [this](int x, int y) { return m_check->grab().toImage().pixelColor(x, y); };
    const int middle = m_check->height() / 2;
    QCOMPARE(colorAt(m_check->textIndent() - Size::tiny, middle), theme.accentLine);
    m_bench->tick();
    QTest::mouseMove(m_window.get(), QPoint(1, 290));
    const int side = m_check->textIndent() - Size::small;
    QCOMPARE(colorAt(side / 2, middle - side / 2 + 2), theme.accent);
}

QTEST_MAIN(TestKeepBox)
#include "tst_keepbox.moc"
