// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

class QAbstractItemView;

namespace BlazeAuth::Bench {

/// The looks of the theme for a table or a tree: its colours, and the line around it that tells whether it
/// has the focus. Follows the palette of what the view stands on.
class ItemViewLook : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a view.
    explicit ItemViewLook(QAbstractItemView &view);

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void paintEdge();

    QAbstractItemView &m_view;
};

} // namespace BlazeAuth::Bench
