// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QString>

namespace BlazeAuth::Sandbox {

/// docs/testing.md: every input of the catalogue, what the sandbox does about it and how that has to end, as
/// a Markdown page. Inputs that do the same share a line.
[[nodiscard]] QString inputsDocument();

} // namespace BlazeAuth::Sandbox
