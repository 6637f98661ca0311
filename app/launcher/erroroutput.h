// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

namespace BlazeAuth {

/// Passes on what a program says on standard error, and keeps the end of it. Never waits for whoever reads
/// it: what they do not take is kept for them, up to a limit, and lost beyond that.
class ErrorOutput final : public QObject
{
    Q_OBJECT

public:
    /// How much of the end is kept.
    static constexpr qsizetype longestEnd = qsizetype{16} * 1024;
    /// How much may wait to be passed on.
    static constexpr qsizetype mostWaiting = qsizetype{1024} * 1024;

    /// Passes it on to \a descriptor, which stays the caller's.
    explicit ErrorOutput(int descriptor, QObject *parent = nullptr);

    void take(const QByteArray &text);
    [[nodiscard]] const QByteArray &end() const { return m_end; }
    /// Forgets the end, for a program that starts anew.
    void forget() { m_end.clear(); }

private:
    void pass();

    const int m_descriptor;
    QByteArray m_end;
    QByteArray m_waiting;
    QSocketNotifier m_writable;
};

} // namespace BlazeAuth
