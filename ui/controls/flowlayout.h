// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"

#include <QtCore/QList>
#include <QtWidgets/QLayout>

namespace BlazeAuth {

/// Sets widgets like words: side by side as long as there is room, then in the next line.
class BLAZEAUTH_EXPORT FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    /// None: what is around it may have the room that is left.
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace BlazeAuth
