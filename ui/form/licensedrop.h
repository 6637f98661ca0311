// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

class QDropEvent;
class QWidget;

namespace BlazeAuth {

class LicenseField;

/// Lets a license key be dropped anywhere on an area while its field is to be seen there.
class LicenseDrop : public QObject
{
    Q_OBJECT

public:
    /// The \a area owns it, and holds \a field.
    LicenseDrop(LicenseField &field, QWidget &area);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(QDropEvent &event);
    void drop(QDropEvent &event);

    LicenseField &m_field;
};

} // namespace BlazeAuth
