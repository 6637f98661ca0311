// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QFileDialog>

namespace BlazeAuth::Bench {

/// What a file is wanted for.
enum class FileQuestion
{
    ToRead,
    ToWrite,
    FolderToWrite
};

/// Asks for a file, or a folder, over \a window and without holding anything up: connect to
/// QFileDialog::fileSelected() and open() it. It deletes itself. \a name is the usual name of the file, and
/// \a filter what to choose from, as in QFileDialog.
[[nodiscard]] QFileDialog *askForFile(QWidget *window, FileQuestion question, const QString &title,
    const QString &name = {}, const QString &filter = {});

} // namespace BlazeAuth::Bench
