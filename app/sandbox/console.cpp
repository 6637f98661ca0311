// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

void write(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

void tell(const QString &line)
{
    write(stderr, u"blazeauth-sandbox: %1\n"_s.arg(line));
}

} // namespace BlazeAuth::Sandbox
