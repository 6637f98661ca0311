// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ActionButton;
class Announcer;
class ProgressLine;
class TextLabel;

/// What is going on during an attempt, in words over a thin bar, and the button that gives it up. The words
/// come only when it takes a while, so that a quick answer does not flicker; then they are announced, and so
/// are others that follow. The button is there at once.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget *parent = nullptr);

    /// Shows the view; \a words say what is going on now.
    void begin(const QString &words);
    void end();

    [[nodiscard]] ActionButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();

    ProgressLine *m_line;
    TextLabel *m_text;
    ActionButton *m_cancel;
    Announcer *m_announcer;
    QTimer m_patience;
    QString m_words;
};

} // namespace BlazeAuth
