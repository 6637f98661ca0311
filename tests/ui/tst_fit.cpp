// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"
#include "session/translations.h"
#include "tests/ui/clipping.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/scenes.h"
#include "tests/ui/texts.h"
#include "ui/message/messagearea.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeySequence>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

/// Where what a server sent stands as it is, and the time that no language changes.
constexpr std::array untranslated{"appNameLabel.text"_L1, "appNameLabel.accessibleName"_L1,
    "signedInAsLabel.text"_L1, "commentLabel.text"_L1, "ipAddressLabel.text"_L1, "expiresLabel.toolTip"_L1};

bool isTranslatable(const Text &text)
{
    return std::ranges::find(untranslated, text.place) == untranslated.end();
}

/// Whether \a text, in the pseudo-language, was all given to a translator, but for the small print.
bool isTranslated(QString text)
{
    const QRegularExpression innermost(
        QString(PseudoLanguage::opening) + u"[^⟦⟧]*"_s + QString(PseudoLanguage::closing));
    while (text.contains(innermost))
        text.remove(innermost);
    static const QRegularExpression rest(u"^[\\s.,]*((\\w+ · )?\\d+)?$"_s);
    return rest.match(text).hasMatch();
}

/// The letters after & that lead to more than one thing in \a window.
QStringList ambiguousMnemonics(const QWidget &window)
{
    QStringList once;
    QStringList more;
    for (const auto &text : textsOf(window)) {
        const bool isVisible =
            text.isShown && (text.place.endsWith(".text"_L1) || text.place.endsWith(".tab"_L1));
        const auto mnemonic = QKeySequence::mnemonic(text.text).toString();
        if (isVisible && isTranslatable(text) && !mnemonic.isEmpty())
            (once.contains(mnemonic) ? more : once).append(mnemonic);
    }
    return more;
}

/// A message for each row of the three tables, and for all else that happens.
QList<Message> allMessages()
{
    constexpr MessageOffers offers{.supportLink = true, .quit = true};
    QList<Message> messages;
    const auto add = [&messages, offers](const Happening &happening) {
        const auto message = messageFor(happening, offers);
        if (!messages.contains(message))
            messages.append(message);
    };
    for (const auto &row : statusTable()) {
        for (const auto packet :
            {Packet::Initialize, Packet::AuthorizeByLicense, Packet::AuthorizeByCredentials}) {
            if (row.answers.contains(packet))
                add(Rejection{
                    .packet = packet, .number = static_cast<double>(row.status), .entitlement = {}});
        }
        add(InputProblem{.status = row.status, .field = Field::LicenseKey});
    }
    for (const auto &row : closeTable())
        add(Closure{.number = static_cast<int>(row.code), .reason = {}, .retryAfter = {}});
    for (const auto &row : failureTable())
        add(failureBy(row.cause));
    for (const auto event : {Event::TimeOver, Event::SignedOut, Event::ConnectionLost, Event::ConnectionBack,
             Event::WaitGoesOn, Event::WaitOver})
        add(event);
    return messages;
}

} // namespace

/// Every text in every language has its place, in fonts of any size.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void cleanup();
    void everyLanguage_data();
    void everyLanguage();
    void everyCharacterHasAPicture();
    void everyMessage();
    void everyTextIsTranslatable_data() { Scenes::addScenes(); }
    void everyTextIsTranslatable();

private:
    Scenes m_bench;
    Translations m_translations;
    PseudoLanguage m_pseudo;
    const QFont m_font = QApplication::font();
};

void TestFit::cleanup()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_translations.setLanguage(english());
    QApplication::setFont(m_font);
    settle();
}

void TestFit::everyLanguage_data()
{
    QTest::addColumn<Scenes::Scene>("scene");
    QTest::addColumn<int>("percent");
    const auto scenes = QMetaEnum::fromType<Scenes::Scene>();
    for (const int percent : {100, 200}) {
        for (int i = 0; i < scenes.keyCount(); ++i)
            QTest::addRow("%s, %d %%", scenes.key(i), percent)
                << static_cast<Scenes::Scene>(scenes.value(i)) << percent;
    }
}

void TestFit::everyLanguage()
{
    QFETCH(Scenes::Scene, scene);
    QFETCH(int, percent);
    auto font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    QVERIFY(m_bench.enter(scene));
    m_bench.dialog().setUpdatesEnabled(false); // measured, not painted
    QStringList faults;
    const auto check = [&](const QSize &size) {
        m_bench.dialog().resize(size);
        settle();
        for (const auto &fault : cutOff(m_bench.dialog()))
            faults += QLocale().name() + u": "_s + fault;
    };
    for (const auto &language : languages()) {
        m_translations.setLanguage(language);
        settle();
        check(m_bench.login().sizeHint()); // as it is opened
        if (percent == 100)
            check(m_bench.dialog().minimumSizeHint());
        for (const auto &mnemonic : ambiguousMnemonics(m_bench.dialog()))
            faults += language.name() + u": twice "_s + mnemonic;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFit::everyCharacterHasAPicture()
{
    QVERIFY(m_bench.enter(Scenes::Scene::FullPanel));
    for (const auto &language : languages()) {
        m_translations.setLanguage(language);
        settle();
        QString all;
        for (const auto &text : textsOf(m_bench.dialog()))
            all += text.text;
        for (const auto &message : allMessages())
            all += message.spoken();
        for (const auto &each : languages())
            all += nativeName(each); // as a list of languages shows them
        QCOMPARE(withoutGlyphs(all, m_font), QString());
    }
}

void TestFit::everyMessage()
{
    QVERIFY(m_bench.enter(Scenes::Scene::LicenseRejected));
    m_bench.dialog().resize(360, 480);
    settle();
    QWidget place;
    auto *area = new MessageArea(u"area"_s, {}, &place);
    area->offerRetry(true);
    auto *layout = new QVBoxLayout(&place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    place.resize(m_bench.widget("messageArea")->width(), 1000);
    place.setUpdatesEnabled(false); // measured, not painted
    place.show();
    QStringList faults;
    for (const auto &language : languages()) {
        m_translations.setLanguage(language);
        const auto messages = allMessages();
        QVERIFY(messages.size() > 90);
        for (const auto &message : messages) {
            area->setMessage(message);
            settle();
            for (const auto &fault : cutOff(place))
                faults += language.name() + u": "_s + fault;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFit::everyTextIsTranslatable()
{
    QFETCH(Scenes::Scene, scene);
    QCoreApplication::installTranslator(&m_pseudo);
    QVERIFY(m_bench.enter(scene));
    settle();
    for (const auto &text : textsOf(m_bench.dialog())) {
        if (isTranslatable(text))
            QVERIFY2(isTranslated(text.text), qPrintable(text.place + u": "_s + text.text));
    }
    QCOMPARE(cutOff(m_bench.dialog()), QStringList());
}

QTEST_MAIN(TestFit)
#include "tst_fit.moc"
