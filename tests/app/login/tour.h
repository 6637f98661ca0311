// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/authsession.h"
#include "ui/logindialog.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>

#include <functional>
#include <vector>

namespace BlazeAuth {

/// Drives the real window through a license, sign out, an account and a rejection, as a user would, and takes
/// a picture at each stage. Goes on when the session says so; a stage that does not come in time ends the
/// tour.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(const SessionConfig &config, const QDir &pictures);

    void start();

Q_SIGNALS:
    /// \a problem is empty when everything was as expected.
    void finished(const QString &problem);

private:
    /// What a step waits for before it looks.
    enum class Event
    {
        Connecting,
        Initialized,
        Authorized,
        Rejected,
        AtOnce
    };

    struct Step
    {
        QString name; ///< Of the stage, and of its picture.
        Event awaited;
        std::function<void()> act; ///< What the user does.
        std::function<QString()> look; ///< What is not as it should be then; empty when all is well.
    };

    [[nodiscard]] std::vector<Step> planned();
    void connectSession();
    void begin();
    void on(Event event);
    void settle();
    void finish(const QString &problem);

    void type(const QString &objectName, const QString &text);
    void press(const QString &objectName);
    void pressReturn(const QString &objectName);
    void chooseTab(int index);
    [[nodiscard]] QString expectVisible(const QString &objectName) const;
    [[nodiscard]] QString expectSpoken(const QString &objectName, const QString &part) const;

    LoginDialog m_dialog;
    const QDir m_pictures;
    const std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QTimer m_patience;
};

} // namespace BlazeAuth
