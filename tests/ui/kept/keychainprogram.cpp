// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

// Does with the keychain what it reads on standard input, a line each - probe, read NAME, write NAME SECRET,
// remove NAME, and cancel for all that has not ended - and prints how that ended. For tests.

#include "tests/ui/kept/commandlines.h"
#include "ui/kept/keychainstore.h"

#include <QtWidgets/QApplication>

#include <map>

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

const char *nameOf(SecretResult result)
{
    switch (result) {
    case SecretResult::Done:
        return "Done";
    case SecretResult::Missing:
        return "Missing";
    case SecretResult::Locked:
        return "Locked";
    case SecretResult::Refused:
        return "Refused";
    case SecretResult::Unavailable:
        return "Unavailable";
    case SecretResult::Silent:
        return "Silent";
    case SecretResult::Unusable:
        break;
    }
    return "Unusable";
}

class KeychainProgram : public QObject
{
public:
    explicit KeychainProgram(const KeychainTimes &times)
        : m_store(u"blazeauth-qt test"_s, times)
    {
        connect(&m_lines, &CommandLines::entered, this, &KeychainProgram::obey);
        connect(&m_lines, &CommandLines::ended, this, [this] {
            print("worst " + QByteArray::number(m_heartbeat.worst()));
            QCoreApplication::quit();
        });
    }

private:
    void obey(const QByteArrayList &words)
    {
        const auto &command = words.first();
        const auto name = QString::fromUtf8(words.value(1));
        if (command == "probe")
            await(command, m_store.probe());
        else if (command == "read")
            await(command, m_store.read(name));
        else if (command == "write")
            await(command, m_store.write(name, words.value(2)));
        else if (command == "remove")
            await(command, m_store.remove(name));
        else if (command == "cancel")
            m_requests.clear();
    }

    void await(const QByteArray &command, std::unique_ptr<SecretRequest> request)
    {
        const auto *key = request.get();
        connect(request.get(), &SecretRequest::answered, this,
            [this, command, key](SecretResult result, const QByteArray &secret) {
                print(command + ' ' + nameOf(result) + (secret.isEmpty() ? "" : ' ' + secret));
                m_requests.erase(key);
            });
        m_requests.emplace(key, std::move(request));
    }

    CommandLines m_lines;
    Heartbeat m_heartbeat;
    KeychainStore m_store;
    std::map<const SecretRequest *, std::unique_ptr<SecretRequest>> m_requests;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto milliseconds = [](const QString &text) { return std::chrono::milliseconds(text.toInt()); };
    const auto arguments = QCoreApplication::arguments();
    const KeychainProgram program({.patience = milliseconds(arguments.value(1)),
        .question = milliseconds(arguments.value(2)),
        .longest = milliseconds(arguments.value(3))});
    return QApplication::exec();
}
