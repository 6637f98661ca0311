// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QHash>
#include <QtGui/QFont>
#include <QtWidgets/QTabBar>

namespace BlazeAuth {

/// The tabs of the card: words over a line, the current one marked.
class BLAZEAUTH_EXPORT Tabs : public QTabBar
{
    Q_OBJECT

public:
    explicit Tabs(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The width of \a text where it is strong, and the height of a line.
    [[nodiscard]] QSize textSize(const QString &text) const;

    mutable QHash<QString, QSize> m_textSizes;
    mutable QFont m_measuredFont;
    mutable int m_measuredDotsPerInch = 0;
};

} // namespace BlazeAuth
