// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/proxywatch.h"

#include <QtCore/QSocketNotifier>

#include <chrono>

namespace BlazeAuth {
namespace {

// Together they allow 256 KiB: enough for any proxy's page of excuses, byte by byte still for any honest
// head.
constexpr qint64 proxyReadBuffer = 1024;
constexpr int mostReads = 256;
// Each request is one. The longest way in has three of them: without a login, and two steps of NTLM.
constexpr int mostWrites = 4;
// How often to look whether there is room again. Whoever fills a buffer is slow or hostile.
constexpr auto patience = std::chrono::milliseconds(10);

} // namespace

ProxyWatch::ProxyWatch(QObject &socket)
    : QObject(&socket)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ProxyWatch::goOn);
    const auto candidates = socket.findChildren<QTcpSocket *>();
    for (auto *candidate : candidates) {
        if (!candidate->parent()->inherits("QAbstractSocketEngine"))
            continue;
        m_toProxy = candidate;
        m_tunnel = qobject_cast<QTcpSocket *>(candidate->parent()->parent());
    }
    if (!m_toProxy || !m_tunnel)
        return;
    m_readsAhead = m_toProxy->parent()->inherits("QSocks5SocketEngine");
    m_readBufferSize = m_toProxy->readBufferSize();
    m_toProxy->setReadBufferSize(proxyReadBuffer);
    connect(m_toProxy, &QTcpSocket::readyRead, this, &ProxyWatch::onReadyRead);
    if (!m_readsAhead)
        connect(m_toProxy, &QTcpSocket::bytesWritten, this, &ProxyWatch::onBytesWritten);
    connect(m_tunnel, &QTcpSocket::connected, this, &ProxyWatch::onEstablished);
}

qint64 ProxyWatch::bytesToWrite() const
{
    return m_toProxy ? m_toProxy->bytesToWrite() : 0;
}

void ProxyWatch::flush()
{
    if (m_toProxy)
        m_toProxy->flush();
}

void ProxyWatch::onEstablished()
{
    m_isEstablished = true;
    setReading(true);
}

void ProxyWatch::onReadyRead()
{
    // Queued: the tunnel is to have its turn first; and whoever hears of it may delete the socket whose
    // signal this is.
    if (m_isEstablished) {
        if (!m_readsAhead)
            return;
        setReading(false);
        QMetaObject::invokeMethod(this, &ProxyWatch::goOn, Qt::QueuedConnection);
    } else if (++m_reads == mostReads) {
        setReading(false);
        QMetaObject::invokeMethod(this, &ProxyWatch::exceeded, Qt::QueuedConnection);
    }
}

void ProxyWatch::onBytesWritten()
{
    if (m_isEstablished || ++m_writes != mostWrites + 1)
        return;
    setReading(false);
    QMetaObject::invokeMethod(this, &ProxyWatch::insisted, Qt::QueuedConnection);
}

void ProxyWatch::goOn()
{
    if (!m_tunnel)
        return;
    const auto most = m_tunnel->readBufferSize();
    if (most == 0 || m_tunnel->bytesAvailable() < most)
        setReading(true);
    else
        m_patience.start();
}

void ProxyWatch::setReading(bool isReading)
{
    if (!m_toProxy)
        return;
    // A SOCKS5 engine also reads when it writes: for ever, when the proxy sends but does not take. Only a
    // full buffer stops it, and only in a transaction does the buffer stay full after the engine has emptied
    // it.
    if (isReading && m_toProxy->isTransactionStarted())
        m_toProxy->commitTransaction();
    else if (!isReading && !m_toProxy->isTransactionStarted())
        m_toProxy->startTransaction();
    m_toProxy->setReadBufferSize(isReading ? m_readBufferSize : 1);
    const auto notifiers = m_toProxy->findChildren<QSocketNotifier *>();
    for (auto *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->setEnabled(isReading);
    }
}

} // namespace BlazeAuth
