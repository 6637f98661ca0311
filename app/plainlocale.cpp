// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/plainlocale.h"

#include <QtCore/QByteArray>

#include <clocale>
#include <langinfo.h>

namespace BlazeAuth {

void avoidPlainLocale()
{
    std::setlocale(LC_CTYPE, "");
    if (qstrcmp(nl_langinfo(CODESET), "ANSI_X3.4-1968") == 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace BlazeAuth
