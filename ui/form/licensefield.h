// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/licensetext.h"
#include "ui/controls/textfield.h"
#include "ui/form/keyfile.h"

#include <optional>

namespace BlazeAuth {

/// A field for a license key. Of what is pasted or dropped it takes the key (cleanedLicense()), and the key
/// out of a text file; what was pasted comes back by Undo. What is typed is left alone.
class LicenseField : public TextField
{
    Q_OBJECT

public:
    explicit LicenseField(QWidget *parent = nullptr);

    /// Whether \a content could hold a key, and the field may be written to.
    [[nodiscard]] bool canTake(const QMimeData &content) const;
    /// Puts the key in \a content in the place of what is there.
    void take(const QMimeData &content);

Q_SIGNALS:
    /// What was pasted or dropped was not the key alone; the field has the key now.
    void cleaned(BlazeAuth::Removals removed);
    /// The key came out of a file.
    void fileRead();
    /// The field is as it was.
    void fileRefused(BlazeAuth::KeyFileProblem problem);

protected:
    void pasteFrom(QClipboard::Mode mode) override;

    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void onTextEdited(const QString &text);
    void takeFile(const QMimeData &content);
    void replaceAll(const QString &text);

    bool m_typing = false; // while a key or an input method is at it
    std::optional<QString> m_pasted; // all of it, also what is too long for the field
};

} // namespace BlazeAuth
