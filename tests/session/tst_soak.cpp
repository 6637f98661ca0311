// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/surroundings.h"
#include "tests/session/awaited.h"
#include "tests/session/certificate.h"
#include "tests/session/sessiontester.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QAbstractSocket>
#include <QtTest/QTest>

#include <array>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Thousands of connections, each broken off at some stage in some way, leave nothing behind.
/// BLAZEAUTH_SOAK_SEED repeats another run than the usual one.
class TestSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cycles();
};

namespace {

constexpr int cycleCount = 5000;
constexpr int warmUp = 100;
constexpr int cyclesOverTls = 10; // one in so many
constexpr int forgetEvery = 10;
constexpr quint32 usualSeed = 20260101;
// What malloc keeps, and what the test library notes down; KiB. A leak of 1 KiB a cycle is twice as much.
constexpr qint64 memoryMargin = 2048;

/// How a cycle ends.
enum class Ending
{
    Fin,
    Rst,
    CloseFrame,
    Cancel,
    SignOut,
    Close,
    Delete,
    Count
};

/// What is left when nothing is under way.
struct Footprint
{
    qsizetype descriptors = 0;
    qsizetype objects = 0; // that the application, the peer and the session reach
    qint64 memory = 0; // KiB
};

Footprint footprint(const QObjectList &roots)
{
    Footprint result;
    result.descriptors = QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System).size();
    for (const auto *root : roots)
        result.objects += root->findChildren<QObject *>().size();
    QFile status(u"/proc/self/status"_s);
    static const QRegularExpression line(u"VmRSS:\\s*(\\d+) kB"_s);
    if (status.open(QIODevice::ReadOnly))
        result.memory = line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
    return result;
}

void print(const char *when, const Footprint &left)
{
    qInfo("%s: %lld file descriptors, %lld objects, %lld KiB", when, static_cast<long long>(left.descriptors),
        static_cast<long long>(left.objects), static_cast<long long>(left.memory));
}

/// Makes cycles, with one session for as long as none deletes it.
class Cycles final
{
public:
    Cycles(ScriptedPeer &peer, ScriptedPeer &securePeer, quint32 seed)
        : m_peer(peer)
        , m_securePeer(securePeer)
        , m_random(seed)
    {
    }

    /// False when a cycle does not get to where it was to be broken off.
    bool next(int number)
    {
        auto &peer = number % cyclesOverTls == 0 ? m_securePeer : m_peer;
        if (!m_session || m_session->config().server != peer.url())
            makeSession(peer);
        constexpr std::array stages{Stage::Resolving, Stage::Connecting, Stage::Initializing, Stage::Ready,
            Stage::Authorizing, Stage::Authorized};
        const auto stage = stages.at(m_random.bounded(quint32{stages.size()}));
        const auto ending = static_cast<Ending>(m_random.bounded(static_cast<int>(Ending::Count)));

        m_wasAt = Stage::Idle;
        m_session->authorize(license);
        if (!awaited([&] { return m_wasAt >= stage; }) || m_session->stage() == Stage::Closed)
            return false;
        breakOff(peer, ending);
        // Sometimes it hears of it, sometimes it is closed in the middle of it.
        const bool isByPeer = ending == Ending::Fin || ending == Ending::Rst || ending == Ending::CloseFrame;
        if (isByPeer && stage >= Stage::Initializing && m_random.bounded(2) == 0
            && !awaited([this] { return m_session->stage() == Stage::Closed; }))
            return false;
        if (m_session)
            m_session->close();
        return true;
    }

    /// Ends the session, and waits until everybody has heard of it.
    [[nodiscard]] bool settle()
    {
        m_session.reset();
        return awaited([this] {
            return isOver(m_peer) && isOver(m_securePeer)
                   && qApp->findChildren<QAbstractSocket *>().isEmpty();
        });
    }

private:
    static bool isOver(ScriptedPeer &peer)
    {
        peer.forgetClosed();
        return !peer.hasConnection();
    }

    void makeSession(const ScriptedPeer &peer)
    {
        auto config = configFor(peer);
        config.authorities = m_securePeer.authorities();
        config.backoff = {.first = 1h, .longest = 1h};
        m_session = std::make_unique<AuthSession>(
            config, Surroundings{.randomness = [] { return 0.5; }, .networkWatch = {}});
        QObject::connect(m_session.get(), &AuthSession::stageChanged, m_session.get(),
            [this](Stage stage) { m_wasAt = std::max(m_wasAt, stage); });
    }

    void breakOff(ScriptedPeer &peer, Ending ending)
    {
        switch (ending) {
        case Ending::Fin:
        case Ending::Rst:
        case Ending::CloseFrame:
            if (!peer.hasConnection() || !peer.connection().isOpen()) // not come yet
                return;
            if (ending == Ending::Fin)
                peer.connection().drop();
            else if (ending == Ending::Rst)
                peer.connection().reset();
            else
                peer.connection().closeFrame(4100);
            return;
        case Ending::Cancel:
            m_session->cancel();
            return;
        case Ending::SignOut:
            m_session->signOut();
            return;
        case Ending::Close:
            m_session->close();
            return;
        case Ending::Delete:
        case Ending::Count:
            m_session.reset();
        }
    }

    ScriptedPeer &m_peer;
    ScriptedPeer &m_securePeer;
    QRandomGenerator m_random;
    std::unique_ptr<AuthSession> m_session;
    Stage m_wasAt = Stage::Idle;
};

} // namespace

void TestSoak::cycles()
{
    bool isSet = false;
    const auto wished = qEnvironmentVariableIntValue("BLAZEAUTH_SOAK_SEED", &isSet);
    const auto seed = isSet ? static_cast<quint32>(wished) : usualSeed;
    qInfo("BLAZEAUTH_SOAK_SEED=%u", seed);
    const auto tls = serverTls({.name = u"DNS:localhost,IP:127.0.0.1"_s});
    QVERIFY(!tls.localCertificate().isNull());
    ScriptedPeer peer;
    ScriptedPeer securePeer(tls);
    for (auto *each : {&peer, &securePeer})
        each->onAuthorize(answers({{"status"_L1, 1}}));
    const QObjectList roots{qApp, &peer, &securePeer};

    Cycles cycles(peer, securePeer, seed);
    Footprint before;
    for (int number = 0; number < cycleCount; ++number) {
        if (number == warmUp) {
            QVERIFY(cycles.settle());
            before = footprint(roots);
            print("After the first 100", before);
        }
        QVERIFY2(cycles.next(number), qPrintable(u"cycle %1"_s.arg(number)));
        if (number % forgetEvery == 0) {
            peer.forgetClosed();
            securePeer.forgetClosed();
        }
    }
    QVERIFY(cycles.settle());
    const auto after = footprint(roots);
    print("At the end", after);
    QCOMPARE(after.descriptors, before.descriptors);
    QCOMPARE(after.objects, before.objects);
    QVERIFY(after.memory - before.memory < memoryMargin);
    QVERIFY(peer.connectionCount() + securePeer.connectionCount() > cycleCount / 2);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
