// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/sandboxserver.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <cstdlib>

/// \file
/// The sandbox for as many clients as the bench has. Prints its port and serves until it is killed.

int main(int argc, char *argv[])
{
    using namespace BlazeAuth::Sandbox;
    const QCoreApplication application(argc, argv);
    Limits limits;
    limits.connections = 10'000;
    Dataset dataset = shippedDataset();
    dataset.applications.first().sessionsQuota.reset();
    SandboxServer server(dataset, BlazeAuth::systemClock(), limits);
    if (!server.listen())
        return EXIT_FAILURE;
    std::printf("%d\n", server.url().port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
