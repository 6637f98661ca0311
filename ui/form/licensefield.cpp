// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/licensefield.h"

#include "ui/form/licensedrop.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QGuiApplication>
#include <QtGui/QInputMethodEvent>
#include <QtGui/QKeyEvent>

namespace BlazeAuth {

LicenseField::LicenseField(QWidget *parent)
    : TextField(Content::Key, parent)
{
    connect(this, &QLineEdit::textEdited, this, &LicenseField::onTextEdited);
    new LicenseDrop(*this, *this);
}

bool LicenseField::canTake(const QMimeData &content) const
{
    return !isReadOnly() && (content.hasUrls() || content.hasText());
}

void LicenseField::take(const QMimeData &content)
{
    if (holdsFiles(content)) {
        takeFile(content);
        return;
    }
    m_pasted = content.text();
    replaceAll(*m_pasted);
    m_pasted.reset();
}

void LicenseField::pasteFrom(QClipboard::Mode mode)
{
    const auto *content = QGuiApplication::clipboard()->mimeData(mode);
    if (content == nullptr || !canTake(*content))
        return;
    if (holdsFiles(*content)) {
        takeFile(*content);
        return;
    }
    m_pasted = content->text();
    TextField::pasteFrom(mode);
    m_pasted.reset();
}

void LicenseField::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback typing(m_typing, !event->matches(QKeySequence::Paste));
    TextField::keyPressEvent(event);
}

void LicenseField::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback typing(m_typing, event->commitString().size() <= 1);
    TextField::inputMethodEvent(event);
}

void LicenseField::onTextEdited(const QString &text)
{
    // Typing is left alone, spaces included, and so is what undo brings back.
    if (m_typing || isRedoAvailable())
        return;
    const bool wasCutOff = m_pasted && text.size() == maxLength();
    const auto [key, removed, reading] = cleanedLicense(wasCutOff ? *m_pasted : text);
    if (!removed || key == text)
        return;
    const QScopedValueRollback again(m_typing, true);
    replaceAll(key);
    Q_EMIT cleaned(removed);
}

void LicenseField::takeFile(const QMimeData &content)
{
    const auto found = keyInFiles(content);
    if (const auto *problem = std::get_if<KeyFileProblem>(&found)) {
        Q_EMIT fileRefused(*problem);
        return;
    }
    const QScopedValueRollback again(m_typing, true);
    replaceAll(std::get<QString>(found));
    Q_EMIT fileRead();
}

void LicenseField::replaceAll(const QString &text)
{
    selectAll(); // and insert, instead of setText, so that it can be undone
    insert(text);
}

} // namespace BlazeAuth
