// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/filequestion.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

QFileDialog *askForFile(
    QWidget *window, FileQuestion question, const QString &title, const QString &name, const QString &filter)
{
    auto *dialog = new QFileDialog(window, title, {}, filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (question) {
    case FileQuestion::ToRead:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileQuestion::ToWrite:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(name.section(u'.', -1));
        dialog->selectFile(name);
        break;
    case FileQuestion::FolderToWrite:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    return dialog;
}

} // namespace BlazeAuth::Bench
