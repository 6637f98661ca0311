// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/policy/countdown.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QObject>

#include <optional>

namespace BlazeAuth {

/// Rings once at the end of a Countdown. A timer of Qt stands still while the computer sleeps; this looks at
/// the clock again at least every minute, and every ten while the end is more than a day away.
class BLAZEAUTH_EXPORT Alarm final : public QObject
{
    Q_OBJECT

public:
    explicit Alarm(Clock clock);

    /// Forgets what was set before.
    void set(const Countdown &countdown);
    void set(std::chrono::milliseconds duration);
    void stop();
    [[nodiscard]] bool isSet() const { return m_countdown.has_value(); }
    /// 0 when it is not set, or about to ring.
    [[nodiscard]] std::chrono::milliseconds remaining() const;

Q_SIGNALS:
    /// It is no longer set.
    void rang();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void lookLater();
    [[nodiscard]] std::chrono::milliseconds nextLook() const;

    const Clock m_clock;
    std::optional<Countdown> m_countdown;
    QBasicTimer m_timer;
};

} // namespace BlazeAuth
