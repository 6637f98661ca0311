// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/desktopproxies.h"

#include <QtCore/QMutex>
#include <QtCore/QPromise>

#include <list>
#include <thread>

namespace BlazeAuth {

struct DesktopProxies::Queue
{
    struct Entry
    {
        QNetworkProxyQuery query;
        QPromise<QList<QNetworkProxy>> promise;
    };

    const Question question;
    QMutex mutex; // of what follows
    std::list<Entry> entries;
    bool isAsking = false; // there is a thread

    explicit Queue(Question toAsk)
        : question(std::move(toAsk))
    {
    }

    /// The next whose answer is still wanted, or nothing, after which the thread has to end.
    std::list<Entry> next()
    {
        const QMutexLocker locker(&mutex);
        dropCanceled();
        std::list<Entry> result;
        if (entries.empty())
            isAsking = false;
        else
            result.splice(result.begin(), entries, entries.begin());
        return result;
    }

    void dropCanceled()
    {
        entries.remove_if([](const Entry &entry) { return entry.promise.isCanceled(); });
    }

    void work()
    {
        for (auto entry = next(); !entry.empty(); entry = next()) {
            entry.front().promise.addResult(question(entry.front().query));
            entry.front().promise.finish();
        }
    }
};

DesktopProxies::DesktopProxies(Question question)
    : m_queue(std::make_shared<Queue>(std::move(question)))
{
}

QFuture<QList<QNetworkProxy>> DesktopProxies::ask(const QNetworkProxyQuery &query) const
{
    const QMutexLocker locker(&m_queue->mutex);
    m_queue->dropCanceled(); // they would pile up behind a question that is never answered
    auto &entry = m_queue->entries.emplace_back();
    entry.query = query;
    entry.promise.start();
    auto result = entry.promise.future();
    // Detached, because QThread and QThreadPool would have the end of the program wait for it.
    if (!std::exchange(m_queue->isAsking, true))
        std::thread([queue = m_queue] { queue->work(); }).detach();
    return result;
}

} // namespace BlazeAuth
