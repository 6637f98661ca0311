// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

/// \file
/// The tables of the session as lines for people to read: the page of the bench and docs/codes.md.

namespace BlazeAuth::Bench {

/// What is known of one status, close code or failure.
struct CodeLine
{
    QString code; ///< The number; of a failure, its kind.
    QString name; ///< The constant.
    QString answers; ///< Of a status: which packets the pages say it answers.
    QString meaning; ///< What the user is told: title and explanation.
    QString advice; ///< What the user is told to do.
    QString remedy; ///< What the window offers, see Remedy.
    QString policy; ///< What the session does by itself.
};

/// Every status of the page Status codes, and what stands for all others.
[[nodiscard]] QList<CodeLine> statusLines();
/// Every close code of the page Close codes, and what stands for all others.
[[nodiscard]] QList<CodeLine> closeLines();
/// Every way to fail without a word of the server.
[[nodiscard]] QList<CodeLine> failureLines();

/// All three as a Markdown page.
[[nodiscard]] QString codesDocument();

} // namespace BlazeAuth::Bench
