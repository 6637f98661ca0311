// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtWebSockets/QWebSocket>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

/// \file
/// The floor that the login window is held against: a dialog of the widgets that its first screen has, as Qt
/// makes them, and which do nothing.
///     blazeauth-baredialog                     only that
///     blazeauth-baredialog URL CERTIFICATES    that, and after the first paint a connection to a wss://
///     server
///                                              that certificates in the file vouch for; it is held open

namespace {

QLabel *label(const QString &text)
{
    auto *made = new QLabel(text);
    made->setWordWrap(true);
    return made;
}

QWidget *licensePage()
{
    auto *page = new QWidget;
    auto *layout = new QFormLayout(page);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(u"License &key"_s, new QLineEdit);
    layout->addRow(label(u"Paste the key you were given, or drop a text file with it here."_s));
    return page;
}

QWidget *accountPage()
{
    auto *page = new QWidget;
    auto *layout = new QFormLayout(page);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    layout->addRow(u"&E-mail or login"_s, new QLineEdit);
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    layout->addRow(u"&Password"_s, password);
    layout->addRow(new QPushButton(u"I also have a license &key"_s));
    return page;
}

class BareDialog final : public QDialog
{
public:
    BareDialog(QUrl server, QString certificates)
        : m_server(std::move(server))
        , m_certificates(std::move(certificates))
    {
        setWindowTitle(u"Sign in"_s);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(label(u"Sign in"_s));
        layout->addWidget(label(u"With a license key or an account"_s));
        auto *tabs = new QTabWidget;
        tabs->addTab(licensePage(), u"&License key"_s);
        tabs->addTab(accountPage(), u"&Account"_s);
        layout->addWidget(tabs);
        layout->addWidget(new QCheckBox(u"Keep &me signed in"_s));
        layout->addWidget(label(u"Kept in the keychain of this computer."_s));
        layout->addWidget(new QPushButton(u"Sign &in"_s));
        layout->addStretch();
        auto *footer = new QHBoxLayout;
        footer->addWidget(label(u"Connecting…"_s), 1);
        auto *menu = new QToolButton;
        menu->setText(u"≡"_s);
        footer->addWidget(menu);
        layout->addLayout(footer);
        resize(sameSize);
        tabs->widget(0)->findChild<QLineEdit *>()->setFocus(); // where a user begins, as in the login window
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QDialog::paintEvent(event);
        if (!std::exchange(m_painted, true) && m_server.isValid())
            QMetaObject::invokeMethod(this, &BareDialog::connectToServer, Qt::QueuedConnection);
    }

private:
    static constexpr QSize sameSize{476, 793}; // that of the login window with the fonts of the bench

    void connectToServer()
    {
        m_socket = std::make_unique<QWebSocket>();
        auto configuration = m_socket->sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(m_certificates));
        m_socket->setSslConfiguration(configuration);
        m_socket->open(m_server);
    }

    const QUrl m_server;
    const QString m_certificates;
    bool m_painted = false;
    std::unique_ptr<QWebSocket> m_socket;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    BareDialog dialog(QUrl(arguments.value(1)), arguments.value(2));
    dialog.show();
    return QApplication::exec();
}
