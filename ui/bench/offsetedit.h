// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

#include <chrono>
#include <functional>

class QDateTimeEdit;

namespace BlazeAuth {
class ActionButton;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {

/// What time it is for somebody whose clock nobody has set.
using WallClock = std::function<QDateTime()>;

/// Somebody's clock, to be read and to be set, in UTC. What is typed is the moment from which it goes on;
/// while it has the focus what it shows stands still.
class OffsetEdit : public QWidget
{
    Q_OBJECT

public:
    /// \a title says whose clock it is; the objects are named after \a stem: `serverTimeEdit`,
    /// `serverRealTimeButton`.
    OffsetEdit(const QString &title, const QString &stem, WallClock clock, QWidget *parent = nullptr);

    /// How far it is ahead of the clock that was passed in; less than zero: behind.
    [[nodiscard]] std::chrono::seconds offset() const { return m_offset; }
    /// Tells it where it is another one.
    void setOffset(std::chrono::seconds offset);
    /// Shows what time it is by now.
    void refresh();

Q_SIGNALS:
    void offsetChanged(std::chrono::seconds offset);

private:
    void takeTyped(const QDateTime &typed);
    void display();

    const WallClock m_clock;
    std::chrono::seconds m_offset{};
    QDateTimeEdit *m_edit;
    ActionButton *m_realTime;
    TextLabel *m_note;
};

} // namespace BlazeAuth::Bench
