// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/policy/countdown.h"
#include "ui/controls/textlabel.h"

#include <QtCore/QTimer>

namespace BlazeAuth {

/// The time left of an authorization, in words. Wakes up only when they change, and not at all while hidden.
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

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    std::optional<Countdown> m_countdown;
    Clock m_clock;
    QTimer m_change;
};

} // namespace BlazeAuth
