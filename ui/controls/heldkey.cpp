// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/controls/heldkey.h"

#include <QtGui/QKeyEvent>

namespace BlazeAuth {
namespace {

constexpr std::chrono::milliseconds repeatGap{20};

} // namespace

void HeldKey::released(const QKeyEvent &release)
{
    m_release = Release{
        .key = release.key(), .timestamp = release.timestamp(), .arrival = std::chrono::steady_clock::now()};
}

bool HeldKey::isHeld(const QKeyEvent &press) const
{
    if (press.isAutoRepeat())
        return true;
    if (!m_release || m_release->key != press.key())
        return false;
    // Where assistive technology listens, Qt's events on X11 have lost their times; nobody is that quick.
    if (press.timestamp() == 0)
        return std::chrono::steady_clock::now() - m_release->arrival < repeatGap;
    return m_release->timestamp == press.timestamp();
}

} // namespace BlazeAuth
