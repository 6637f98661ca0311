// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <optional>

namespace BlazeAuth::Bench {

/// A close in the middle of a conversation.
struct CloseAfter
{
    int frames = 1; ///< After so many of the server's frames.
    int code = 1011; ///< 1000 to 4999.

    [[nodiscard]] bool operator==(const CloseAfter &) const = default;
};

/// What is done to a conversation on its way. Without anything: it passes as it is.
struct FaultSettings
{
    std::chrono::milliseconds latency{}; ///< Of every frame; 0 to 5 s.
    std::chrono::milliseconds jitter{}; ///< On top of it, by chance; 0 to 2 s.
    std::optional<qint64> bytesPerSecond = std::nullopt; ///< At least 1; none: unlimited.
    std::optional<int> dropAfterFrames = std::nullopt; ///< At least 1; none: never.
    std::optional<CloseAfter> close = std::nullopt; ///< None: never.
    std::optional<int> corruptEvery =
        std::nullopt; ///< 3: the third answer, the sixth, and so on; none: never.
    std::chrono::milliseconds answerDelay{}; ///< Of answers only; 0 to 30 s.

    [[nodiscard]] bool operator==(const FaultSettings &) const = default;
};

} // namespace BlazeAuth::Bench
