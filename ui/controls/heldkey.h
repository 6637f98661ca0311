// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <optional>

class QKeyEvent;

namespace BlazeAuth {

/// Tells a key that is held from one that is pressed again, also where Qt does not: X11 repeats a key by a
/// release and a press at the same time, and Qt takes them for a repeat only if they also arrive together.
class HeldKey
{
public:
    /// To be told of every release.
    void released(const QKeyEvent &release);
    /// Whether \a press is a repeat.
    [[nodiscard]] bool isHeld(const QKeyEvent &press) const;

private:
    struct Release
    {
        int key = 0;
        quint64 timestamp = 0; ///< Of the event, in milliseconds; 0 when unknown.
        std::chrono::steady_clock::time_point arrival;
    };

    std::optional<Release> m_release; // the last one
};

} // namespace BlazeAuth
