// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/logindialog.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

/// \file
/// Opens a window and ends as soon as it has been painted: `bare` is the least that Qt can do for two fields
/// and a button, `login` is the login window. start.py times them against each other.

namespace {

/// Ends the program once its window has been painted.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

std::unique_ptr<QDialog> bareDialog()
{
    auto dialog = std::make_unique<QDialog>();
    auto *layout = new QVBoxLayout(dialog.get());
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QPushButton(u"Sign in"_s));
    return dialog;
}

std::unique_ptr<QDialog> loginDialog()
{
    BlazeAuth::SessionConfig config;
    config.server = QUrl(u"ws://127.0.0.1:9/"_s);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"bench"_s;
    return std::make_unique<BlazeAuth::LoginDialog>(config);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    FirstPaint firstPaint;
    const auto dialog = QCoreApplication::arguments().contains(u"login"_s) ? loginDialog() : bareDialog();
    dialog->installEventFilter(&firstPaint);
    dialog->show();
    return QApplication::exec();
}
