// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/endpolicy.h"
#include "ui/time/waitcountdown.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class Announcer;
class TextLabel;

/// Says above the login, which says how the session ended, what that means for the program that runs:
/// endNoticeLabel.
class EndNotice : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what users call the program.
    explicit EndNotice(QString name, QWidget *parent = nullptr);

    /// \a left is the time until the program is asked to end, where that is going to be; by \a clock.
    void tell(Measure measure, std::optional<std::chrono::milliseconds> left, const Clock &clock);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const QString m_name;
    Measure m_measure = Measure::Nothing;
    WaitCountdown m_countdown;
    TextLabel *m_label;
    Announcer *m_announcer;
};

} // namespace BlazeAuth
