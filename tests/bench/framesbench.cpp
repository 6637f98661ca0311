// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framelog.h"
#include "ui/bench/framesview.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <unistd.h>

using namespace BlazeAuth;
using namespace BlazeAuth::Bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// \file
/// 10,000 frames a second into the table for ten seconds: how long the window keeps others waiting, and how
/// much memory it takes. Half of the time a filter is set.

namespace {

constexpr int perSecond = 10'000;
constexpr std::chrono::seconds howLong{10};

/// The memory of this program that is in use, in MiB.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

/// Feeds a log as a session would, and notes the longest time between two turns of the event loop: whatever
/// a user does waits that long at most.
class Flood final : public QObject
{
public:
    explicit Flood(FrameLog &log)
        : m_log(log)
    {
        m_turns.setTimerType(Qt::PreciseTimer);
        connect(&m_turns, &QTimer::timeout, this, &Flood::turn);
    }

    void start()
    {
        m_since.start();
        m_lastTurn.start();
        m_turns.start(1ms);
    }

    [[nodiscard]] qint64 worst() const { return m_worst; }
    [[nodiscard]] qint64 sent() const { return m_sent; }

private:
    void turn()
    {
        m_worst = std::max(m_worst, m_lastTurn.restart());
        const qint64 due = m_since.elapsed() * perSecond / 1'000;
        for (; m_sent < due; ++m_sent)
            feed();
        if (m_since.elapsed() >= std::chrono::milliseconds(howLong).count())
            QCoreApplication::quit();
    }

    void feed()
    {
        const bool isRequest = m_sent % 2 == 0;
        const QString text =
            isRequest
                ? uR"({"id":%1,"license":"AB…56","type":2})"_s.arg(m_sent)
                : uR"({"comment":"%2","id":%1,"levels":{"tier":"pro"},"status":1,"time_left":86400})"_s.arg(
                    QString::number(m_sent - 1), QString(100, u'x'));
        m_log.add(frameFrom({.kind = isRequest ? TraceEvent::Kind::Sent : TraceEvent::Kind::Received,
                                .sinceOpen = std::chrono::milliseconds(m_since.elapsed()),
                                .text = text,
                                .size = text.size()},
            m_log.elapsed(), m_open));
    }

    FrameLog &m_log;
    OpenRequests m_open;
    QTimer m_turns;
    QElapsedTimer m_since;
    QElapsedTimer m_lastTurn;
    qint64 m_worst = 0;
    qint64 m_sent = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    FrameLog log(systemClock());
    FramesView view(log);
    view.resize(1000, 700);
    view.show();
    QCoreApplication::processEvents();
    const double before = memory();
    Flood flood(log);
    auto *const filter = view.findChild<QLineEdit *>(u"frameFilterEdit"_s);
    QTimer::singleShot(howLong / 2, filter, [filter] { filter->setText(u"license"_s); });
    QMetaObject::invokeMethod(&flood, &Flood::start, Qt::QueuedConnection);
    QApplication::exec();
    QTextStream(stdout) << u"%1 frames in %2 s, %3 rows kept, %4 dropped; longest wait for the event loop "
                           "%5 ms; memory %6 MiB before, %7 MiB more after\n"_s.arg(
                               QString::number(flood.sent()), QString::number(howLong.count()),
                               QString::number(log.size()), QString::number(log.dropped()),
                               QString::number(flood.worst()), QString::number(before, 'f', 1),
                               QString::number(memory() - before, 'f', 1));
    return 0;
}
