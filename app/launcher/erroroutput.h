// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <chrono>

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
    /// How long whoever reads it may take at the end.
    static constexpr std::chrono::milliseconds longestDrain{1'000};

    /// Passes it on to \a descriptor, which stays the caller's.
    explicit ErrorOutput(int descriptor, QObject *parent = nullptr);

    /// What the program says.
    void take(const QByteArray &text);
    /// Passes on \a text of somebody else, in turn.
    void say(const QByteArray &text);
    /// Waits until all was passed on, but no longer than \a limit.
    void drain(std::chrono::milliseconds limit);
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
