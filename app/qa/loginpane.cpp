// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/loginpane.h"

#include "app/qa/benchstore.h"
#include "session/authsession.h"
#include "session/visitor.h"
#include "ui/loginmemory.h"
#include "ui/loginwidget.h"

#include <QtCore/QFile>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

constexpr int licenseTab = 0;
constexpr int accountTab = 1;

} // namespace

LoginPane::LoginPane(QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
}

void LoginPane::open(std::unique_ptr<AuthSession> session)
{
    delete m_login;
    LoginMemory memory;
    memory.secrets = std::make_unique<BenchStore>();
    // Where there is no room for a folder, a file that cannot be stands in place of the user's own.
    memory.keptMarks = m_marks.isValid() ? m_marks.filePath(u"kept.ini"_s) : u"/dev/null/kept.ini"_s;
    QFile::remove(memory.keptMarks);
    m_login = new LoginWidget(std::move(session), Branding(), std::move(memory), this);
    layout()->addWidget(m_login);
    m_login->begin();
}

// The object names are the contract of the window.
void LoginPane::signIn(const Credentials &credentials)
{
    auto *tabs = m_login->findChild<QTabBar *>(u"tabs"_s);
    std::visit(Visitor{[&](const LicenseKey &license) {
                           tabs->setCurrentIndex(licenseTab);
                           type(u"licenseKeyEdit"_s, license.key);
                       },
                   [&](const Account &account) {
                       tabs->setCurrentIndex(accountTab);
                       type(u"eMailOrLoginEdit"_s, account.login);
                       type(u"passwordEdit"_s, account.password);
                   }},
        credentials);
    m_login->findChild<QAbstractButton *>(u"signInButton"_s)->click();
}

void LoginPane::type(const QString &field, const QString &text)
{
    auto *edit = m_login->findChild<QLineEdit *>(field);
    edit->clear();
    edit->insert(text);
}

} // namespace BlazeAuth::Qa
