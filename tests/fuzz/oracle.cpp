// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/oracle.h"

#include <cstdio>
#include <cstdlib>

namespace BlazeAuth::Tests {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", promise);
    std::abort();
}

void requireNone(const QStringList &secrets, const QString &text)
{
    for (const auto &secret : secrets)
        require(!text.contains(secret, Qt::CaseInsensitive), "no secret is shown");
}

} // namespace BlazeAuth::Tests
