// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QtGlobal>

/// \def BLAZEAUTH_EXPORT
/// What programs may use of a shared library, and what the library of the widgets uses of that of the
/// session; everything else stays inside. In static libraries it is nothing, so that a plugin that links them
/// does not show them to the program that loads it.
#ifdef BLAZEAUTH_STATIC
#define BLAZEAUTH_EXPORT
#else
#define BLAZEAUTH_EXPORT Q_DECL_EXPORT
#endif
