// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/bench/wire/signin.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

/// \file
/// Signs in without a window, `plain` by calls of QWebSocket or by AuthSession, and prints a figure:
///
///     cpu plain|session URL AUTHORITY COUNT   the CPU time of one sign-in of so many, in ms
///     click plain|session URL AUTHORITY       from the authorize to the answer, in ms; connected long before

namespace {

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int usageError = 2;
constexpr int warmUp = 20; // sign-ins
constexpr auto longBefore = 200ms;

double cpuTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

class Bench final : public QObject
{
public:
    Bench(const QStringList &arguments)
        : m_isPlain(arguments.at(2) == "plain"_L1)
        , m_config(configFor(arguments.at(3), arguments.at(4)))
        , m_count(arguments.value(5).toInt())
    {
    }

    /// One sign-in after the other, each in a turn of its own.
    void begin()
    {
        if (m_done == warmUp)
            m_before = cpuTime();
        if (m_done == warmUp + m_count) {
            end((cpuTime() - m_before) / m_count);
            return;
        }
        make();
        connect(m_signIn.get(), &SignIn::ready, m_signIn.get(), &SignIn::authorize);
        connect(m_signIn.get(), &SignIn::authorized, this, [this] {
            ++m_done;
            m_signIn->close();
            m_signIn.release()->deleteLater();
            QMetaObject::invokeMethod(this, &Bench::begin, Qt::QueuedConnection);
        });
        m_signIn->open();
    }

    void click()
    {
        make();
        connect(m_signIn.get(), &SignIn::ready, this,
            [this] { QTimer::singleShot(longBefore, this, &Bench::authorize); });
        connect(m_signIn.get(), &SignIn::authorized, this,
            [this] { end(static_cast<double>(m_clicked.nsecsElapsed()) / 1e6); });
        m_signIn->open();
    }

private:
    void make()
    {
        if (m_isPlain)
            m_signIn = std::make_unique<PlainSignIn>(m_config);
        else
            m_signIn = std::make_unique<SessionSignIn>(m_config);
        connect(m_signIn.get(), &SignIn::failed, this, [](const QString &why) {
            std::fprintf(stderr, "%s\n", qPrintable(why));
            std::exit(EXIT_FAILURE);
        });
    }

    void authorize()
    {
        m_clicked.start();
        m_signIn->authorize();
    }

    static void end(double figure)
    {
        std::printf("%.4f\n", figure);
        QCoreApplication::quit();
    }

    const bool m_isPlain;
    const SessionConfig m_config;
    const int m_count;
    std::unique_ptr<SignIn> m_signIn;
    int m_done = 0;
    double m_before = 0;
    QElapsedTimer m_clicked;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return usageError;
    Bench bench(arguments);
    QMetaObject::invokeMethod(
        &bench, arguments.at(1) == "cpu"_L1 ? &Bench::begin : &Bench::click, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
