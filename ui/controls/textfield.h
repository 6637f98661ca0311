// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLineEdit>

#include <optional>

namespace BlazeAuth {

/// One line of text in the looks of the theme; can be marked as what a message is about.
class BLAZEAUTH_EXPORT TextField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Content
    {
        Text,
        Key, ///< A license key: letters of one width.
    };

    explicit TextField(Content content = Content::Text, QWidget *parent = nullptr);

    /// Marks the field as wrong, for the reason \a why, until it is edited.
    void mark(const QString &why);
    void clearMark();
    [[nodiscard]] bool isMarked() const { return m_why.has_value(); }
    /// What is said of the field to assistive technology while there is nothing else to say of it.
    void setHint(const QString &hint);
    /// What has just been found out about the field, said to assistive technology after the reason of the
    /// mark; empty for nothing.
    void setNote(const QString &note);
    /// Shows that what is being dragged can be dropped here.
    void setDropOffered(bool offered);
    [[nodiscard]] bool isDropOffered() const { return m_dropOffered; }

    /// Empties the field for good; what clear() empties comes back by Undo.
    void forget();

    /// Keeps \a width free at the end of the line.
    void reserveTrailing(int width);

    /// As Paste does.
    void pasteClipboard() { pasteFrom(QClipboard::Clipboard); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Nothing else here reads the clipboard.
    virtual void pasteFrom(QClipboard::Mode mode);

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();
    void applyTheme();
    void applyFont();
    void applyMargins();
    [[nodiscard]] QFont usualFont() const;

    const Content m_content;
    bool m_dropOffered = false;
    int m_trailing = 0;
    std::optional<QString> m_why; // it is marked
    QString m_hint;
    QString m_note;
};

} // namespace BlazeAuth
