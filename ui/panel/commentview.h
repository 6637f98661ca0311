// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/controls/contentscroll.h"

namespace BlazeAuth {

class TextLabel;

/// A comment of any length: a few lines of it, the rest scrolls.
class CommentView : public ContentScroll
{
    Q_OBJECT

public:
    explicit CommentView(QWidget *parent = nullptr);

    void setComment(const QString &comment);
    [[nodiscard]] TextLabel *label() const { return m_label; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    TextLabel *m_label;
    QString m_comment;
};

} // namespace BlazeAuth
