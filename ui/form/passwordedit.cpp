// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/passwordedit.h"

#include "ui/controls/caption.h"
#include "ui/controls/revealbutton.h"
#include "ui/controls/textfield.h"
#include "ui/look/theme.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth {

PasswordEdit::PasswordEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(TextField::Content::Text, this))
    , m_reveal(new RevealButton(this))
    , m_caption(newCaption(*m_field))
{
    m_field->setObjectName(u"passwordEdit"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(
        Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_field->reserveTrailing(Size::target + Size::tiny);
    m_reveal->setObjectName(u"showPasswordButton"_s);
    connect(m_reveal, &QAbstractButton::toggled, m_field,
        [this](bool shown) { m_field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });

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
    m_reveal->raise();
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

void PasswordEdit::retranslate()
{
    //: Button at the end of the password field; on: the password can be read
    m_reveal->setAccessibleName(tr("Show password"));
}

} // namespace BlazeAuth
