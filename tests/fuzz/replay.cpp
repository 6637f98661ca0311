// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/oracle.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <cstdio>

/// \file
/// Runs a fuzzer's function over every file in the folders named, without libFuzzer: as a test, and with any
/// compiler. Folders that do not exist hold nothing; no input at all is an error.

int main(int argc, char **argv)
{
    LLVMFuzzerInitialize(&argc, &argv);
    int count = 0;
    for (int argument = 1; argument < argc; ++argument) {
        QDirIterator files(QFile::decodeName(argv[argument]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            const auto input = file.readAll();
            // Known before it breaks.
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout);
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                static_cast<std::size_t>(input.size()));
            ++count;
        }
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
