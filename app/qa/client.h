// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/observed.h"
#include "session/protocol/credentials.h"
#include "session/sessionconfig.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace BlazeAuth::Qa {

/// Whoever signs in at the sandbox while a scenario is played to it: the session of this project, or any
/// other client that is to be looked at.
class Client : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Signs in once, where and as what \a config says, and waits for answers no longer than its deadlines
    /// say. Called once.
    virtual void start(const SessionConfig &config, const Credentials &credentials) = 0;

Q_SIGNALS:
    /// The attempt has ended like this; after an authorization once more, when that ends.
    void observed(const BlazeAuth::Qa::Observed &observed);
};

/// Makes a client for each scenario.
using ClientFactory = std::function<std::unique_ptr<Client>()>;

} // namespace BlazeAuth::Qa
