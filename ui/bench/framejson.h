// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/frame.h"

#include <QtCore/QJsonObject>

#include <variant>

/// \file
/// One line of a recording.

namespace BlazeAuth::Bench {

/// \a frame as recording.h describes it.
[[nodiscard]] QJsonObject jsonOf(const Frame &frame);
/// The frame that \a json describes; otherwise what is wrong with it, for a sentence.
[[nodiscard]] std::variant<Frame, QString> frameFromJson(const QJsonObject &json);

} // namespace BlazeAuth::Bench
