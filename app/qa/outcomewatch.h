// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/observed.h"

#include <QtCore/QObject>

namespace BlazeAuth {
class AuthSession;
}

namespace BlazeAuth::Qa {

/// Sees how the attempts of a session end.
class OutcomeWatch final : public QObject
{
    Q_OBJECT

public:
    /// Of \a session, which may be deleted at any time.
    explicit OutcomeWatch(const AuthSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    /// An attempt has ended like this; after an authorization once more, when that ends.
    void observed(const BlazeAuth::Qa::Observed &observed);
};

} // namespace BlazeAuth::Qa
