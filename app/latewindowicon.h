// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

class QApplication;

namespace BlazeAuth {

/// The icon of the windows of a program, from the moment one of them has been painted: a desktop wants it in
/// many sizes, which takes longer to draw than the window.
class LateWindowIcon final : public QObject
{
    Q_OBJECT

public:
    /// For the windows of \a application, which have to be seen after this.
    explicit LateWindowIcon(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set();
};

} // namespace BlazeAuth
