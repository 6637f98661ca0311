// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/kept/keptsignin.h"

#include <QtWidgets/QWidget>

class QSpacerItem;

namespace BlazeAuth {

class Announcer;
class CheckBox;
class KeepReason;

/// The box `Keep me signed in`, and below it one sentence: what that means, or why it cannot be. The room for
/// the longest of these sentences is kept free.
class KeepBox : public QWidget
{
    Q_OBJECT

public:
    explicit KeepBox(QWidget *parent = nullptr);

    /// Shows how \a kept stands, from now on, and tells it what the user wants. It must outlive this, or be
    /// deleted with it.
    void follow(KeptSignIn &kept);

    [[nodiscard]] CheckBox *checkBox() const { return m_box; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyIndent();
    void retranslate();
    void refresh();

    CheckBox *m_box;
    KeepReason *m_reason;
    QSpacerItem *m_indent; // of the layout
    Announcer *m_announcer;
    KeptSignIn::State m_state = KeptSignIn::State::Unavailable;
    std::optional<KeptSignIn::Problem> m_problem = KeptSignIn::Problem::NotIncluded;
};

} // namespace BlazeAuth
