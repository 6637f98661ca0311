// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/corefiles.h"

#include <QtCore/qglobal.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace BlazeAuth {

void forbidCoreFiles()
{
#ifdef Q_OS_UNIX
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // The limit does not count where cores go to a program, as to systemd-coredump.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace BlazeAuth
