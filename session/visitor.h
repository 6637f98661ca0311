// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

namespace BlazeAuth {

/// What std::visit() calls, one function for each alternative.
template <typename... Functions> struct Visitor : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions> Visitor(Functions...) -> Visitor<Functions...>;

} // namespace BlazeAuth
