// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/session/faults.h"

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

using Opcode = PeerConnection::Opcode;

// Before the WebSocket is there.

QString tooSlow()
{
    return u"failed ConnectTimeout, reconnecting"_s;
}

QString dropped()
{
    return u"failed ConnectionDropped, reconnecting"_s;
}

QString noBalancer()
{
    return u"failed BalancerUnusable, reconnecting"_s;
}

QString noTls()
{
    return u"failed TlsNotSpoken"_s;
}

/// Bytes without a line's end: an HTTP head may still come of them, TLS may not.
QStringList noise()
{
    return {noBalancer(), noTls(), tooSlow()};
}

/// The same, but fewer than TLS needs to know.
QStringList littleNoise()
{
    return {noBalancer(), tooSlow(), tooSlow()};
}

// From Initialize on: initializing, ready, authorizing, authorized.

/// The connection breaks, and comes back by itself.
QStringList broken(const QString &cause)
{
    const auto failed = u"failed %1, reconnecting"_s.arg(cause);
    const auto lost = u"connectionLost %1, reconnecting"_s.arg(cause);
    return {failed, lost, failed, lost};
}

/// The server cannot be talked to, and is not asked again until the user says so.
QStringList hopeless(const QString &cause)
{
    const auto failed = u"failed "_s + cause;
    return {failed, failed, failed, u"connectionLost "_s + cause};
}

/// The same. But over TLS, QWebSocket reads on while it refuses a frame, and may find the next part of the
/// message without a beginning; then that is the last thing it says.
QStringList blurred(const QString &cause)
{
    const auto first = hopeless(cause);
    const auto second = hopeless(u"UnexpectedClose"_s);
    QStringList result;
    for (qsizetype index = 0; index < first.size(); ++index)
        result += first.at(index) + alternative + second.at(index);
    return result;
}

/// The server says why it closes, and that is told at any time.
QStringList closed(const QString &told)
{
    return {told, told, told, told};
}

/// The server hangs up without saying why.
QStringList hungUp()
{
    return {u"failed NormalClosure"_s, u"connectionLost NormalClosure"_s, u"failed NormalClosure"_s,
        u"connectionLost NormalClosure, reconnecting"_s};
}

/// Nothing comes any more.
QStringList silent()
{
    return {u"failed InitializeTimeout, reconnecting"_s, u"connectionLost ConnectionSilent, reconnecting"_s,
        u"failed AuthorizeTimeout, reconnecting"_s, u"connectionLost ConnectionSilent, reconnecting"_s};
}

/// Nothing happens: the answer that follows is the answer.
QStringList harmless()
{
    return {u"initialized, authorizing, authorized"_s, QString(), u"authorized"_s, QString()};
}

/// Nobody gets in, and what follows changes nothing.
QStringList refused()
{
    return {u"rejected 200"_s, QString(), u"rejected 200"_s, QString()};
}

ScriptedPeer::Script closes(int code, const QByteArray &reason = {})
{
    return [=](PeerConnection &connection) { connection.closeFrame(code, reason); };
}

ScriptedPeer::Script says(const QByteArrayList &texts)
{
    return [=](PeerConnection &connection) {
        for (const auto &text : texts)
            connection.text(text);
    };
}

ScriptedPeer::Script writes(const QByteArray &bytes)
{
    return [=](PeerConnection &connection) { connection.write(bytes); };
}

QList<Fault> ends()
{
    const QStringList early{dropped(), dropped(), dropped()};
    return {
        {"FIN", [](PeerConnection &connection) { connection.drop(); },
            early + broken(u"ConnectionDropped"_s)},
        {"RST", [](PeerConnection &connection) { connection.reset(); },
            early + broken(u"ConnectionDropped"_s)},
        {"silence", [](PeerConnection &) {}, QStringList{tooSlow(), tooSlow(), tooSlow()} + silent()},
    };
}

QList<Fault> closes()
{
    return {
        {"close 1000", closes(1000), littleNoise() + hungUp()},
        {"close without a code", [](PeerConnection &connection) { connection.frame(Opcode::Close, {}); },
            littleNoise() + hungUp()},
        {"close 1001", closes(1001), littleNoise() + broken(u"ConnectionClosed"_s)},
        {"close 1012", closes(1012, "restart"), noise() + broken(u"ConnectionClosed"_s)},
        {"close 4000", closes(4000, "internal error"), noise() + closed(u"closed 4000, reconnecting"_s)},
        {"close 4100", closes(4100, "disconnected"), noise() + closed(u"closed 4100"_s)},
        {"close 4201", closes(4201, "rate limited"), noise() + closed(u"closed 4201, waiting 60"_s)},
        {"close 4201, seconds", closes(4201, "5 seconds left"),
            noise() + closed(u"closed 4201, waiting 5"_s)},
        {"close 4202", closes(4202, "too late"), noise() + closed(u"closed 4202, reconnecting at once"_s)},
        {"close 4499", closes(4499, "what is this"), noise() + closed(u"closed 4499"_s)},
    };
}

QList<Fault> badFrames()
{
    return {
        {"garbage text", says({"this is no JSON"}), noise() + hopeless(u"MessageMalformed"_s)},
        {"not UTF-8",
            says({R"({"id":1,"status":1,"a":")"
                  "\xff\"}"}),
            noise() + hopeless(u"MessageNotUtf8"_s)},
        {"binary",
            [](PeerConnection &connection) { connection.frame(Opcode::Binary, R"({"id":1,"status":1})"); },
            noise() + hopeless(u"MessageBinary"_s)},
        {"70 KB frame", says({QByteArray(70'000, ' ')}), noise() + hopeless(u"MessageTooLarge"_s)},
        {"announced 1 GB", writes(QByteArray::fromHex("817f0000000040000000")),
            noise() + hopeless(u"MessageTooLarge"_s)},
        {"fragments without end",
            [](PeerConnection &connection) {
                connection.frame(Opcode::Text, "{", false);
                for (int count = 0; count < 100; ++count)
                    connection.frame(Opcode::Continuation, QByteArray(1000, ' '), false);
            },
            noise() + blurred(u"MessageTooLarge"_s)},
        // QWebSocket decodes each fragment for itself, so an honest server that cuts there is told the same.
        {"UTF-8 split over fragments",
            [](PeerConnection &connection) {
                connection.frame(Opcode::Text, "{\"a\":\"\xc3", false);
                connection.frame(Opcode::Continuation, "\xa9\"}");
            },
            noise() + blurred(u"MessageNotUtf8"_s)},
        {"RSV bits", writes(QByteArray::fromHex("c1027b7d7b7d")), noise() + hopeless(u"UnexpectedClose"_s)},
        {"unknown opcode", writes(QByteArray::fromHex("83027b7d7b7d")),
            noise() + hopeless(u"UnexpectedClose"_s)},
        {"a frame's first part, then silence", writes(QByteArray::fromHex("817e00ff7b7b7b7b")),
            noise() + silent()},
        {"two parts of a frame, then silence",
            [](PeerConnection &connection) {
                connection.write(QByteArray::fromHex("817e00ff7b7b7b7b"));
                // QWebSocket's own timer is stopped by the second part, which comes later.
                QMetaObject::invokeMethod(
                    &connection, [&connection] { connection.write("{{{{"); }, Qt::QueuedConnection);
            },
            noise() + silent()},
    };
}

QList<Fault> goodFrames()
{
    const QByteArray event(R"({"event_type":102,"content":{"version":"2"}})");
    return {
        // The mask is 1, 2, 3, 4; the text is "{}".
        {"masked frame", writes(QByteArray::fromHex("8182010203047a7f")), noise() + harmless()},
        {"unsolicited pong",
            [](PeerConnection &connection) { connection.frame(Opcode::Pong, "never asked"); },
            noise() + harmless()},
        {"pings",
            [](PeerConnection &connection) {
                for (int count = 0; count < 100; ++count)
                    connection.frame(Opcode::Ping, QByteArray(125, 'p'));
            },
            noise() + harmless()},
        {"unknown pushes", says(QByteArrayList(100, event)), noise() + harmless()},
        {"answer with a foreign id", says({R"({"id":99,"status":1})", R"({"id":-1,"status":1})"}),
            noise() + harmless()},
        {"answer with an id that is no number",
            says({R"({"id":"1","status":1})", R"({"id":1.5,"status":1})"}), noise() + harmless()},
        {"status 1 to nothing", says({R"({"status":1})", R"({"id":null,"status":1})"}), noise() + harmless()},
        {"second answer",
            [](PeerConnection &connection) {
                connection.answer({{"status"_L1, 1}});
                connection.answer({{"status"_L1, 103}});
            },
            noise() + harmless()},
        {"refusal, then status 1",
            [](PeerConnection &connection) {
                connection.answer({{"status"_L1, 200}});
                connection.answer({{"status"_L1, 1}});
            },
            noise() + refused()},
    };
}

} // namespace

QList<Fault> faults()
{
    return ends() + closes() + badFrames() + goodFrames();
}

} // namespace BlazeAuth::Tests
