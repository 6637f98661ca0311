// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/catalogue.h"
#include "app/sandbox/closereasons.h"
#include "session/configuration/configuration.h"
#include "session/protocol/request.h"
#include "session/protocol/tables.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>
#include <initializer_list>

/// \file
/// Writes what the fuzzers begin with, made from the tables of the project: a folder for each of them below
/// the one named.

using namespace BlazeAuth;
using namespace Qt::StringLiterals;

namespace {

const QList<QByteArray> numbers{"1", "1.0", "1e0", "10e-1", "-1", "-0", "0", "1.5", "true", "null", "\"1\"",
    "[1]", "{\"status\":1}", "4294967297", "18446744073709551617", "1e400", "1e-400",
    "1.00000000000000000001", "0.99999999999999999999", "9007199254740993", "9007199254740993.5",
    "100000000000000000000000e-23", "01", "1.", "2.0", "999"};

class Corpus
{
public:
    explicit Corpus(QString directory)
        : m_directory(std::move(directory))
    {
    }

    void add(const QString &fuzzer, const QByteArray &input)
    {
        const auto folder = m_directory + u'/' + fuzzer;
        QFile file(folder + u"/%1"_s.arg(++m_count, 5, 10, QChar(u'0')));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(input) != input.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }

private:
    QString m_directory;
    int m_count = 0;
};

/// The recorded conversations: a request, and its response.
QList<QJsonObject> conversations()
{
    QList<QJsonObject> result;
    const QDir folder(QStringLiteral(BLAZEAUTH_CONVERSATIONS));
    for (const auto &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        result.append(QJsonDocument::fromJson(file.readAll()).object());
    }
    return result;
}

QByteArray compact(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

void addResponses(Corpus &corpus)
{
    for (const QByteArray &request : std::initializer_list<QByteArray>{"I", "L", "A", "-"}) {
        const auto add = [&](const QByteArray &message) { corpus.add(u"response"_s, request + message); };
        for (const auto &row : statusTable()) {
            add("2-{\"id\":2,\"status\":" + QByteArray::number(static_cast<int>(row.status))
                + R"(,"levels":["pro"],"comment":"a","time_left":5})");
        }
        for (const auto &number : numbers) {
            add("2-{\"id\":2,\"status\":" + number + ",\"time_left\":" + number + "}");
            add("1-{\"status\":1,\"id\":" + number + ",\"levels\":" + number + "}");
        }
        for (const auto &conversation : conversations()) {
            add(QByteArray::number(conversation["response"_L1]["id"_L1].toInt()) + '-'
                + compact(conversation["response"_L1]));
        }
        add(R"(2+{"id":2,"status":1})");
        for (const QByteArray &members :
            std::initializer_list<QByteArray>{R"("status":103,"status":1)", R"("status":1,"st\u0061tus":103)",
                R"("id":2,"status":1,"levels":{"ABCDEF-123456":"pa\"ss\\w0rd","x":["abcdef-123456",[1e400]]})",
                R"("status":1,"comment":"pa\u0022ss\\w0rd ABCDEF-123456","ip_address":null)",
                R"("status":1,"app_name":"ABCDEF-123456","app_version":"1.0","license_required":true)"})
            add("2-{\"id\":2," + members + "}");
    }
}

void addRequests(Corpus &corpus)
{
    const auto add = [&](const QByteArray &text) { corpus.add(u"sandboxrequest"_s, text); };
    for (const auto &row : Sandbox::catalogue()) {
        switch (row.kind) {
        case Sandbox::InputKind::License:
            add(authorizeRequest(2, LicenseKey{.key = row.input}));
            break;
        case Sandbox::InputKind::Login:
            add(authorizeRequest(2, Account{.login = row.input,
                                        .password = row.password,
                                        .license = u"ABCDEF-123456"_s,
                                        .type = {}}));
            break;
        case Sandbox::InputKind::ClientId:
            add(initializeRequest(1, u"BA0123456789ABCDEFGHI"_s, row.input));
            break;
        case Sandbox::InputKind::ApiKey:
            add(initializeRequest(1, row.input, u"desktop-main"_s));
            break;
        }
    }
    for (const auto &conversation : conversations())
        add(compact(conversation["request"_L1]));
    for (const auto &number : numbers) {
        add("{\"type\":" + number + ",\"id\":1}");
        add("{\"type\":2,\"license\":\"ABCDEF-123456\",\"id\":" + number + "}");
        add(R"({"type":3,"id":1,"login":"user","password":"word","credentials_type":)" + number + "}");
    }
}

void addSettings(Corpus &corpus)
{
    const auto add = [&](const QByteArray &text) { corpus.add(u"settings"_s, text); };
    const QByteArray key = "api-key=BA0123456789ABCDEFGHI\n";
    for (const auto setting : everySetting) {
        const auto name = nameOf(setting).toUtf8();
        for (const QByteArray &value : std::initializer_list<QByteArray>{"", "x", "a, b", "\"a b\"", "none"})
            add(key + name + '=' + value + '\n');
    }
    for (const QByteArray &server :
        std::initializer_list<QByteArray>{"wss://a.example/ws", "ws://127.0.0.1:8080/", "ws://[::1]/",
            "ws://a.example", "https://a.example/v1?x=y", "wss://user@a.example#x"})
        add(key + "server=" + server + '\n');
    for (const QByteArray &proxy : std::initializer_list<QByteArray>{
             "http://a.example:3128", "socks5://[::1]:1080", "http://u:p@a.example:1"})
        add(key + "proxy=" + proxy + '\n');
    add("\xef\xbb\xbf; comment\r\n# comment\r\n[General]\r\n  client-id = a,b \r\n" + key);
    add("[section]\nserver=a\n");
    add("api-key=@Variant(\\0)\nclient-id=\\x41;\n");
}

void addHttp(Corpus &corpus)
{
    const auto add = [&](const QByteArray &text) { corpus.add(u"http"_s, '\x80' + text); };
    const QByteArray endpoint = R"({"endpoint":"wss://node.example/ws"})";
    const auto length = "Content-Length: " + QByteArray::number(endpoint.size()) + "\r\n";
    add("HTTP/1.1 200 OK\r\n" + length + "\r\n" + endpoint);
    add("HTTP/1.0 200 OK\r\n\r\n" + endpoint);
    add("HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n" + length + "\r\n" + endpoint);
    add("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(endpoint.size(), 16)
        + ";x=y\r\n" + endpoint + "\r\n0\r\nTrailer: x\r\n\r\n");
    add("HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\n" + length + length + "\r\n" + endpoint);
    add("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 37\r\nContent-Length: 0\r\n\r\n");
    add("HTTP/1.1 503 x\r\nRetry-After: Fri, 17 Mar 2030 17:46:41 GMT\r\n\r\n");
    add("HTTP/1.1 204 No Content\r\n\r\n");
    add("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n");
    for (const QByteArray &body :
        std::initializer_list<QByteArray>{R"({"error_code":100})", R"({"error_code":101})",
            R"({"error_code":102})", R"({"error_code":1e400})", R"({"endpoint":"ws://a.example/"})",
            R"({"endpoint":"ws://[::1]:1/"})", R"({"endpoint":null})", "[]"})
        add("HTTP/1.1 200 OK\r\n\r\n" + body);
}

/// Somebody is \a authorized, loses the connection, and is about to be authorized again by the session
/// itself.
void addReturns(Corpus &corpus, const QByteArray &authorized)
{
    const auto add = [&](const QByteArray &script) { corpus.add(u"session"_s, script); };
    const QByteArray yes = "R{\"id\":$,\"status\":1}\n";
    const auto lost = "k\n" + authorized + "E4000\n";
    const auto returning = lost + "T600\nC\n" + yes;
    for (const auto &row : statusTable()) {
        const auto status = QByteArray::number(static_cast<int>(row.status));
        add(returning + "R{\"id\":$,\"status\":" + status + ",\"comment\":\"ABCDEF-123456\"}\n.\nC\n" + yes
            + yes);
    }
    for (const auto &row : closeTable())
        add(returning + 'E' + QByteArray::number(static_cast<int>(row.code)) + " 37 seconds left\nT40000\nC\n"
            + yes + yes);
    for (const QByteArray &act : std::initializer_list<QByteArray>{
             "c\n", "s\n", "x\n", "d\n", "o\n", "w\n", "l\n", "a\n", "b\n", "T90000\n"}) {
        add(returning + act + yes + ".\nC\n" + yes);
        add(lost + act + "T600\nC\n" + yes + yes);
        add(returning + '!' + act + "R{\"id\":$,\"status\":103}\n.\nC\n" + yes);
    }
}

void addScripts(Corpus &corpus)
{
    const auto add = [&](const QByteArray &script) { corpus.add(u"session"_s, script); };
    const QByteArray ready = "o\n.\nC\nR{\"id\":$,\"status\":1,\"app_name\":\"Demo\"}\n";
    for (const QByteArray &user : std::initializer_list<QByteArray>{"l\n", "a\n"}) {
        const auto authorizing = ready + user;
        const auto authorized = authorizing + "R{\"id\":$,\"status\":1,\"time_left\":90}\n";
        for (const auto &row : statusTable()) {
            const auto answer =
                "R{\"id\":$,\"status\":" + QByteArray::number(static_cast<int>(row.status)) + "}\n";
            add("o\n.\nC\n" + answer + user + ".\n");
            add(authorizing + answer + ".\n" + user + ".\nC\n" + answer);
        }
        for (const auto &row : closeTable()) {
            const auto code = static_cast<int>(row.code);
            const auto close = 'E' + QByteArray::number(code) + ' ' + Sandbox::documentedReason(code).toUtf8()
                               + ", 37 seconds left\n";
            for (const auto &before : {QByteArray("o\n.\n"), ready, authorizing, authorized})
                add(before + close + "T40000\nC\n" + user + ".\n");
        }
        for (std::size_t index = 0; index < failureTable().size(); ++index) {
            for (const auto &before : {QByteArray("o\n.\n"), ready, authorizing, authorized})
                add(before + 'F' + QByteArray::number(qsizetype(index)) + " ABCDEF-123456\nT70000\nC\n"
                    + user);
        }
        for (const auto &number : numbers)
            add(authorizing + "R{\"id\":$,\"status\":" + number + "}\nR{\"id\":$,\"status\":1}\n");
        for (const auto &conversation : conversations())
            add(authorizing + 'R' + compact(conversation["response"_L1]) + '\n');
        for (const QByteArray &act : std::initializer_list<QByteArray>{
                 "c\n", "s\n", "x\n", "d\n", "o\n", "w\n", "l\n", "a\n", "b\n"}) {
            add(authorizing + act + "R{\"id\":$,\"status\":1}\n.\nC\nR{\"id\":$,\"status\":1}\n");
            add(authorized + act + ".\nC\n");
            add(authorizing + '!' + act + "R{\"id\":$,\"status\":1}\n.\nC\nR{\"id\":$,\"status\":1}\n");
            add(user + ".\n!" + act + "C\nR{\"id\":$,\"status\":4}\n!" + act + "T3600000\n");
        }
        addReturns(corpus, authorized);
        add(authorized + "J-3600\nT91000\n.\nC\n");
        add(authorized + "J86400\nT30000\n.\nC\n");
        for (const auto &before : {ready, authorized}) {
            add(before + "T30000\nP$\nT40000\nP0\nT20000\nT1000\nC\n");
            add(before + "N\nP$\nN\nT10000\nT10000\nN\n.\nC\n" + user);
            add(before + "T120000\nP$\nT120000\nw\n.\nC\n" + user);
        }
        add(user + "T10000\n" + user + ".\nC\nT10000\n");
    }
}

/// A frame of a client, with a mask of zeros.
QByteArray frame(char first, const QByteArray &payload)
{
    return first + QByteArray(1, static_cast<char>(0x80 | static_cast<int>(payload.size())))
           + QByteArray(4, '\0') + payload;
}

void addFrames(Corpus &corpus)
{
    const auto add = [&](const QByteArray &bytes) { corpus.add(u"sandboxframes"_s, '\x03' + bytes); };
    const QByteArray text = frame('\x81', R"({"id":1})");
    const QByteArray ping = frame('\x89', "p");
    add(text + text);
    add(frame('\x01', "a") + ping + frame('\x00', "b") + frame('\x80', "c"));
    add(frame('\x82', "\xff") + frame('\x8a', ""));
    add(frame('\x81', "\xff"));
    add(frame('\x88', "\x03\xe8 done"));
    add(frame('\x88', ""));
    add(frame('\x88', "\x03"));
    add(QByteArray("\x81\xfe\x01\x00mask", 8) + QByteArray(256, 'x'));
    add(QByteArray("\x81\xff\x00\x00\x00\x00\x00\x00\x04\x00mask", 14) + QByteArray(1024, 'x'));
    add(QByteArray("\x81\xff\x80\x00\x00\x00\x00\x00\x00\x00mask", 14));
    add("\x81\x02{}");
    add("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    Corpus corpus(QFile::decodeName(argv[1]));
    addResponses(corpus);
    addRequests(corpus);
    addSettings(corpus);
    addHttp(corpus);
    addScripts(corpus);
    addFrames(corpus);
    return 0;
}
