// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/passwordedit.h"

#include "ui/controls/caption.h"
#include "ui/controls/revealbutton.h"
#include "ui/controls/textfield.h"
#include "ui/controls/textlabel.h"
#include "ui/form/fieldnote.h"

#include <QtGui/QFocusEvent>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(TextField::Content::Text, this))
    , m_reveal(new RevealButton(this))
    , m_caption(newCaption(*m_field))
    , m_note(new FieldNote(this))
    , m_unwatched(systemClock())
{
    m_field->setObjectName(u"passwordEdit"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->reserveTrailing(Size::target + Size::tiny);
    m_reveal->setObjectName(u"showPasswordButton"_s);
    connect(m_reveal, &QAbstractButton::toggled, this, &PasswordEdit::onToggled);
    connect(&m_unwatched, &Alarm::rang, this, &PasswordEdit::conceal);
    m_field->installEventFilter(this);
    m_note->textLabel()->setObjectName(u"capsLockLabel"_s);

    // Both in one cell: the button lies on the end of the field, on whichever side the end is.
    auto *place = new QGridLayout;
    place->addWidget(m_field, 0, 0);
    auto *end = new QHBoxLayout;
    end->setContentsMargins(0, 0, Size::tiny, 0);
    end->addStretch();
    end->addWidget(m_reveal);
    place->addLayout(end, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::tiny);
    layout->addWidget(m_caption);
    layout->addLayout(place);
    layout->addWidget(m_note);
    m_reveal->raise();
    m_note->raise(); // read in the order in which they stand
    retranslate();
}

void PasswordEdit::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

QWidget *PasswordEdit::revealButton() const
{
    return m_reveal;
}

QWidget *PasswordEdit::capsLockLabel() const
{
    return m_note->textLabel();
}

QString PasswordEdit::text() const
{
    return m_field->text();
}

void PasswordEdit::clear()
{
    m_field->forget();
    conceal();
}

void PasswordEdit::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
}

void PasswordEdit::conceal()
{
    m_reveal->setChecked(false);
}

void PasswordEdit::setConcealAfter(std::chrono::milliseconds duration)
{
    m_concealAfter = duration;
}

void PasswordEdit::setCapsLock(const CapsLock &capsLock)
{
    m_capsLock = capsLock;
}

bool PasswordEdit::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        lookAtCapsLock(); // the warning is heard with the name of the field
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (lookAtCapsLock())
            m_note->announce();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            warn(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool PasswordEdit::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && m_reveal->isChecked())
        m_unwatched.set(m_concealAfter);
    if (event->type() == QEvent::WindowActivate) {
        m_unwatched.stop();
        if (m_field->hasFocus())
            lookAtCapsLock();
    }
    return QWidget::event(event);
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasswordEdit::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    conceal();
}

void PasswordEdit::onToggled(bool shown)
{
    m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_unwatched.stop();
    if (shown && !isActiveWindow())
        m_unwatched.set(m_concealAfter);
}

bool PasswordEdit::lookAtCapsLock()
{
    return warn(m_capsLock().value_or(false));
}

bool PasswordEdit::warn(bool isOn)
{
    //: Below the password field while it is typed in
    const auto words = isOn ? tr("Caps Lock is on") : QString();
    if (words == m_note->note())
        return false;
    m_note->setNote(words, Tone::Warning);
    m_field->setNote(words);
    return isOn;
}

void PasswordEdit::retranslate()
{
    //: Button at the end of the password field; on: the password can be read
    m_reveal->setAccessibleName(tr("Show password"));
    m_note->reserve({tr("Caps Lock is on")});
    warn(!m_note->note().isEmpty());
}

} // namespace BlazeAuth
