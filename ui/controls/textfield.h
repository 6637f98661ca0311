// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QLineEdit>

namespace BlazeAuth {

/// One line of text in the looks of the theme; can be marked as what a message is about.
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Content
    {
        Text,
        Key, ///< A license key: letters of one width, and what is pasted loses what cannot belong to a key.
    };

    explicit TextField(Content content = Content::Text, QWidget *parent = nullptr);

    /// Marks the field as wrong, for the reason \a why, until it is edited.
    void mark(const QString &why);
    void clearMark();
    /// What is said of the field to assistive technology while it is not marked.
    void setHint(const QString &hint);
    [[nodiscard]] bool isMarked() const { return m_marked; }

    /// Empties the field for good; what clear() empties comes back by Undo.
    void forget();

    /// Keeps \a width free at the end of the line.
    void reserveTrailing(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void onTextEdited(const QString &text);
    void applyTheme();
    void applyMargins();

    const Content m_content;
    bool m_marked = false;
    int m_trailing = 0;
    bool m_typing = false; // while a key or an input method is at it
    QString m_hint;
};

} // namespace BlazeAuth
