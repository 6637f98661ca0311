// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/oracle.h"
#include "tests/fuzz/sessionscript.h"

#include <QtCore/QCoreApplication>

/// \file
/// An AuthSession between a user and a server that do whatever the input says, which is a SessionScript; the
/// SessionOracle watches it.

using namespace BlazeAuth::Tests;

// NOLINTNEXTLINE(readability-non-const-parameter): the signature is libFuzzer's
extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    QCoreApplication::setEventDispatcher(new VirtualTime); // the application deletes it
    static QCoreApplication application(*argumentCount, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto &time = static_cast<VirtualTime &>(*QCoreApplication::eventDispatcher());
    time.start();
    SessionScript script(time);
    script.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return 0;
}
