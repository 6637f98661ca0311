// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/licensenote.h"

#include "session/protocol/credentials.h"
#include "session/visitor.h"
#include "ui/form/licensefield.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>

namespace BlazeAuth {

LicenseNote::LicenseNote(LicenseField &field, QWidget *parent)
    : FieldNote(parent)
    , m_field(field)
{
    connect(&field, &QLineEdit::textChanged, this, [this] {
        if (m_field.text() != m_about)
            showNews({});
        count();
    });
    connect(&field, &LicenseField::cleaned, this, &LicenseNote::tell);
    connect(&field, &LicenseField::fileRead, this, [this] { tell(FileRead{}); });
    connect(&field, &LicenseField::fileRefused, this, &LicenseNote::tell);
    retranslate();
}

void LicenseNote::changeEvent(QEvent *event)
{
    FieldNote::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LicenseNote::tell(const News &news)
{
    showNews(news);
    announce();
}

void LicenseNote::showNews(const News &news)
{
    m_news = news;
    m_about = m_field.text();
    const bool isRefusal = std::holds_alternative<KeyFileProblem>(news);
    const auto words = wordsOf(news);
    setNote(words, isRefusal ? std::optional(Tone::Error) : std::nullopt);
    m_field.setNote(words);
}

void LicenseNote::count()
{
    constexpr qsizetype warned = 8; // before the end
    const auto length = codePoints(trimmed(m_field.text()));
    if (length <= licenseLimits.most - warned) {
        setCounter({});
        return;
    }
    //: Below the license field, where the key is nearly too long; %1 characters of at most %2
    setCounter(tr("%1 of %2").arg(locale().toString(length), locale().toString(licenseLimits.most)),
        length > licenseLimits.most ? std::optional(Tone::Error) : std::nullopt);
}

void LicenseNote::retranslate()
{
    using Problem = KeyFileProblem;
    constexpr Removal kinds[] = {Removal::Spaces, Removal::LineBreaks, Removal::Invisible, Removal::Quotes};
    QStringList notes{wordsOf(Removals(Removal::Words)), wordsOf(FileRead{})};
    for (const auto first : kinds) {
        for (const auto second : kinds)
            notes += wordsOf(first | second);
    }
    notes += wordsOf(Removal::Spaces | Removal::Invisible | Removal::Quotes);
    for (const auto problem : {Problem::SeveralFiles, Problem::Unreadable, Problem::TooLarge,
             Problem::NotText, Problem::NoKey, Problem::SeveralKeys})
        notes += wordsOf(problem);
    reserve(notes);
    showNews(m_news);
    count();
}

QString LicenseNote::wordsOf(const News &news) const
{
    return std::visit(Visitor{[](std::monostate) { return QString(); },
                          [this](Removals removed) { return wordsOf(removed); },
                          //: Below the license field, after a text file was dropped or pasted there
                          [](FileRead) { return tr("The key was read from the file."); },
                          [](KeyFileProblem problem) { return wordsOf(problem); }},
        news);
}

QString LicenseNote::wordsOf(Removals removed) const
{
    if (removed.testFlag(Removal::Words))
        //: Below the license field, after a key was pasted together with words
        return tr("Removed the words around the key.");
    constexpr qsizetype most = 2; // in a line
    QStringList things;
    if (removed.testFlag(Removal::Spaces))
        //: In a list of what was removed from a license key
        things += tr("spaces");
    if (removed.testFlag(Removal::LineBreaks))
        //: In a list of what was removed from a license key
        things += tr("line breaks");
    if (removed.testFlag(Removal::Invisible))
        //: In a list of what was removed from a license key: such as zero-width spaces
        things += tr("invisible characters");
    if (removed.testFlag(Removal::Quotes))
        //: In a list of what was removed from a license key
        things += tr("quotation marks");
    if (things.size() > most)
        //: Below the license field, after a key was pasted with quotation marks, spaces and the like
        return tr("Removed what is not part of the key.");
    //: Below the license field, after a key was pasted; %1 is a list, such as: spaces, line breaks
    return tr("Removed: %1.").arg(locale().createSeparatedList(things));
}

QString LicenseNote::wordsOf(KeyFileProblem problem)
{
    switch (problem) {
    case KeyFileProblem::SeveralFiles:
        //: Below the license field, after several files were dropped there
        return tr("Only one file can be read at a time.");
    case KeyFileProblem::Unreadable:
        //: Below the license field, after a file was dropped there
        return tr("This file cannot be read.");
    case KeyFileProblem::TooLarge:
        //: Below the license field, after a file was dropped there
        return tr("This file is too large to be a license.");
    case KeyFileProblem::NotText:
        //: Below the license field, after a file was dropped there
        return tr("This file is not a text file.");
    case KeyFileProblem::SeveralKeys:
        //: Below the license field, after a file was dropped there
        return tr("This file holds more than one license key.");
    case KeyFileProblem::NoKey:
        break;
    }
    //: Below the license field, after a file was dropped there
    return tr("There is no license key in this file.");
}

} // namespace BlazeAuth
