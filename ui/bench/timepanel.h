// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/offsetedit.h"

#include <QtCore/QTimer>

class QComboBox;
class QSpinBox;

namespace BlazeAuth::Bench {

/// What time it is for the server and for the program, how fast it passes, and how long this computer was
/// asleep. It changes no clock itself, and tells what is asked for.
class TimePanel : public QWidget
{
    Q_OBJECT

public:
    /// \a clock is asked every second while the panel is to be seen, and where time passes faster tells that
    /// time; what the panel shows is its time and the offset.
    explicit TimePanel(WallClock clock, QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::seconds serverOffset() const { return m_server->offset(); }
    [[nodiscard]] std::chrono::seconds programOffset() const { return m_program->offset(); }
    /// How much faster than real time goes by; 1 at first.
    [[nodiscard]] int speed() const;

    /// No offset for both, and time at its own speed; tells what that changes.
    void reset();
    /// Shows what time it is by now.
    void refresh();

Q_SIGNALS:
    /// How far the server has been set ahead; less than zero: behind.
    void serverTimeChanged(std::chrono::seconds offset);
    /// The same of the program.
    void programTimeChanged(std::chrono::seconds offset);
    void speedChanged(int factor);
    /// This computer is to seem asleep for that long.
    void suspendRequested(std::chrono::minutes duration);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    OffsetEdit *m_server;
    OffsetEdit *m_program;
    QComboBox *m_speed;
    QSpinBox *m_minutes;
    ActionButton *m_suspend;
    QTimer m_tick;
};

} // namespace BlazeAuth::Bench
