// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArray>

namespace BlazeAuth {

/// The JSON text \a json with its numbers written so that they survive being read as doubles by Qt.
///
/// A number that is not whole, but so close to one that a double could not tell, stays one that is not whole:
/// `1.00000000000000000001` never becomes 1. A number too large for any double, at which Qt would refuse the
/// whole text, becomes the largest that there is; one that is not whole stays so. A number that JSON does not
/// allow and Qt would, such as `1.`, makes the text invalid. All else, valid or not, stays as it is.
[[nodiscard]] QByteArray withExactNumbers(const QByteArray &json);

} // namespace BlazeAuth
