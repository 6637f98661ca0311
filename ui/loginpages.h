// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QWidget>

namespace BlazeAuth {

/// The pages of the window, one at a time: a home, which is the form or the panel, and those that are visited
/// from there and left again.
class LoginPages : public QStackedLayout
{
    Q_OBJECT

public:
    using QStackedLayout::QStackedLayout;

    /// Takes \a page in, unless it is one of these already.
    void hold(QWidget &page);
    /// Shows \a page; where another one was home, a visit is over with it.
    void setHome(QWidget &page);
    /// Shows \a page until leave().
    void visit(QWidget &page);
    /// Back to where the visit began; the focus too, if it can be there still.
    void leave();
    [[nodiscard]] bool isVisiting() const { return currentWidget() != m_home; }

Q_SIGNALS:
    /// Another page is shown; it stands over its neighbours in the order of reading.
    void shown();
    /// leave() found no place for the focus.
    void focusReleased();

private:
    void show(QWidget &page);

    QPointer<QWidget> m_home;
    QPointer<QWidget> m_focus; // what had it when the visit began
};

} // namespace BlazeAuth
