// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launcher/startfailure.h"

#include <QtWidgets/QWidget>

#include <variant>

namespace BlazeAuth {

class ActionButton;
class Announcer;
class Card;
class ContentScroll;
class PlainTextView;
class ProgressLine;
class TextLabel;

/// Tells, in place of the login, what becomes of the program: that it is being started, or why not.
///
/// The object names are a contract: launchTitleLabel, launchSentenceLabel, launchProgressBar,
/// launchErrorsView, tryAgainButton, copyReportButton, closeButton.
class LaunchPage : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what users call the program; \a logo is a vendor's, see Logo::setVendorLogo().
    LaunchPage(QString name, const QByteArray &logo, QWidget *parent = nullptr);

    void showStarting();
    void showFailure(const StartFailure &failure);
    /// \a sentence keeps the launcher itself from going on; there is nothing to try again.
    void showProblem(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void tryAgainRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Starting
    {
    };

    void tell(std::variant<Starting, StartFailure, QString> told);
    void retranslate();
    void copyReport();

    const QString m_name;
    std::variant<Starting, StartFailure, QString> m_told;

    Card *m_card;
    QWidget *m_ground; ///< What all the rest stands on.
    ContentScroll *m_scroll;
    TextLabel *m_title;
    TextLabel *m_sentence;
    ProgressLine *m_progress;
    PlainTextView *m_errors;
    ActionButton *m_tryAgain;
    ActionButton *m_copyReport;
    ActionButton *m_close;
    Announcer *m_announcer;
};

} // namespace BlazeAuth
