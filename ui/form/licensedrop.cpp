// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/licensedrop.h"

#include "ui/form/licensefield.h"

#include <QtGui/QDropEvent>

namespace BlazeAuth {

LicenseDrop::LicenseDrop(LicenseField &field, QWidget &area)
    : QObject(&area)
    , m_field(field)
{
    area.setAcceptDrops(true);
    area.installEventFilter(this);
}

bool LicenseDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        m_field.setDropOffered(false);
        [[fallthrough]];
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *dragged = static_cast<QDropEvent *>(event);
    if (dragged->source() == &m_field)
        return QObject::eventFilter(watched, event); // within the text
    if (event->type() == QEvent::Drop)
        drop(*dragged);
    else
        offer(*dragged);
    return true;
}

void LicenseDrop::offer(QDropEvent &event)
{
    const bool isWanted = m_field.isVisible() && m_field.canTake(*event.mimeData());
    m_field.setDropOffered(isWanted);
    // Copied, whatever the other program proposes: nothing is to be gone there.
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(isWanted);
}

void LicenseDrop::drop(QDropEvent &event)
{
    offer(event);
    m_field.setDropOffered(false);
    if (!event.isAccepted())
        return;
    m_field.take(*event.mimeData());
    m_field.setFocus(Qt::OtherFocusReason);
}

} // namespace BlazeAuth
