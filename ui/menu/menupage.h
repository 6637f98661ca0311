// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace BlazeAuth {

class ActionButton;
class ContentScroll;
class TextLabel;

/// A page in place of the form that the menu leads to: a title, what the page is about, and Back, which
/// Escape does as well.
class MenuPage : public QWidget
{
    Q_OBJECT

public:
    /// The objects are named after \a stem: `aboutPage`, `aboutTitleLabel`, `aboutBackButton`.
    explicit MenuPage(const QString &stem, QWidget *parent = nullptr);

    /// To be called when the page is shown: the focus goes to its first control, and it begins at its top.
    void begin();

Q_SIGNALS:
    /// The page is to be left.
    void left();

protected:
    /// What all the rest stands on.
    [[nodiscard]] QWidget *ground() const { return m_ground; }
    /// The place between the title and Back.
    [[nodiscard]] QVBoxLayout &rows() const { return *m_rows; }
    [[nodiscard]] ContentScroll &scroll() const { return *m_scroll; }

    void setTitle(const QString &title);
    /// Ends the page; to be called once, after everything else is on it. \a first is what has the focus
    /// first, and can have it.
    void addBack(QWidget &first);
    /// Changes what has the focus first.
    void setFirst(QWidget &first) { m_first = &first; }

    void changeEvent(QEvent *event) override;
    /// Keeps Return from the form, which is not to be seen.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QWidget *m_ground;
    ContentScroll *m_scroll;
    TextLabel *m_title;
    QVBoxLayout *m_rows;
    ActionButton *m_back = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace BlazeAuth
