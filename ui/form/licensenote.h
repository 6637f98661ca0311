// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/protocol/licensetext.h"
#include "ui/form/fieldnote.h"
#include "ui/form/keyfile.h"

#include <variant>

namespace BlazeAuth {

class LicenseField;

/// Says below a LicenseField what became of what was pasted there, until it is edited further, and near the
/// longest that a key may be how long it is.
class LicenseNote : public FieldNote
{
    Q_OBJECT

public:
    explicit LicenseNote(LicenseField &field, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct FileRead
    {
    };
    using News = std::variant<std::monostate, Removals, FileRead, KeyFileProblem>;

    [[nodiscard]] QString wordsOf(const News &news) const;
    [[nodiscard]] QString wordsOf(Removals removed) const;
    [[nodiscard]] static QString wordsOf(KeyFileProblem problem);
    void tell(const News &news);
    void showNews(const News &news);
    void count();
    void retranslate();

    LicenseField &m_field;
    News m_news;
    QString m_about; // what was in the field when it was told
};

} // namespace BlazeAuth
