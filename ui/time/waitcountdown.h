// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/policy/countdown.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace BlazeAuth {

/// Tells, second by second, how long the server has asked to wait.
class BLAZEAUTH_EXPORT WaitCountdown : public QObject
{
    Q_OBJECT

public:
    explicit WaitCountdown(QObject *parent = nullptr);

    void start(std::chrono::milliseconds wait, const Clock &clock);
    void stop();
    /// `0:37`; empty while nothing is counted.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// See text(). Once in start() and in stop(), then whenever it changes.
    void textChanged(const QString &text);

private:
    void tell();

    std::optional<Countdown> m_countdown;
    Clock m_clock;
    QTimer m_tick;
};

} // namespace BlazeAuth
