// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/loginpages.h"

namespace BlazeAuth {

void LoginPages::hold(QWidget &page)
{
    if (indexOf(&page) < 0)
        addWidget(&page);
}

void LoginPages::setHome(QWidget &page)
{
    if (m_home == &page)
        return;
    m_home = &page;
    m_focus.clear();
    // What had the focus on it long ago would get it for a moment, and be read out.
    if (auto *before = page.focusWidget())
        before->clearFocus();
    show(page);
}

void LoginPages::visit(QWidget &page)
{
    if (!isVisiting())
        m_focus = m_home ? m_home->window()->focusWidget() : nullptr;
    show(page);
}

void LoginPages::leave()
{
    if (!m_home || !isVisiting())
        return;
    show(*m_home);
    if (m_focus && m_focus->isVisible() && m_focus->isEnabled())
        m_focus->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusReleased();
}

void LoginPages::show(QWidget &page)
{
    hold(page);
    setCurrentWidget(&page);
    Q_EMIT shown();
}

} // namespace BlazeAuth
