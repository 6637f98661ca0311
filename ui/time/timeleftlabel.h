// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/countdown.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QTimer>

namespace BlazeAuth {

/// The time left of an authorization, in words. Wakes up only when they change, and not at all while hidden.
/// Whoever reads it with assistive technology reads it to the second, and is told of a change each minute.
class TimeLeftLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit TimeLeftLabel(QWidget *parent = nullptr);

    void start(const Expiry &expiry, const Clock &clock);
    void stop();
    /// Whether less than a day is left; then it is in the colour of a warning.
    [[nodiscard]] bool isExpiring() const;

Q_SIGNALS:
    /// isExpiring() has become true.
    void expiring();
    /// Less than five minutes are left. Once after start(), and only while it can be seen.
    void nearlyOver();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void speak(const QString &words, std::chrono::milliseconds remaining);

    std::optional<Countdown> m_countdown;
    Clock m_clock;
    QTimer m_change;
    std::optional<std::chrono::minutes> m_spokenMinutes;
    bool m_toldNearlyOver = false; // since start()
};

} // namespace BlazeAuth
