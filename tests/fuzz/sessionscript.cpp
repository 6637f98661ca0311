// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/sessionscript.h"

#include "session/protocol/tables.h"
#include "session/surroundings.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Tests {
namespace {

constexpr qsizetype mostLines = 200;
constexpr std::chrono::milliseconds startOfWall = std::chrono::seconds(1'900'000'000);

/// The number at the start of \a text, held between two; 0 where there is none.
qint64 numberIn(const QByteArray &text, qint64 least, qint64 most)
{
    const auto words = text.trimmed().split(' ');
    return std::clamp(words.constFirst().toLongLong(), least, most);
}

TransportEnd closureFrom(const QByteArray &text)
{
    const auto number = static_cast<int>(numberIn(text, 4000, 4499));
    const auto reason = QString::fromUtf8(text.sliced(std::max<qsizetype>(0, text.indexOf(' '))));
    return Closure{.number = number, .reason = reason, .retryAfter = retryAfterFrom(reason)};
}

TransportEnd failureFrom(const QByteArray &text)
{
    const auto rows = failureTable();
    const auto index = static_cast<std::size_t>(numberIn(text, 0, static_cast<qint64>(rows.size()) - 1));
    return failureBy(rows[index].cause, QString::fromUtf8(text));
}

} // namespace

SessionScript::SessionScript(VirtualTime &time)
    : m_time(time)
{
}

SessionScript::~SessionScript() = default;

void SessionScript::begin(bool reauthorizes)
{
    m_session = makeSession(reauthorizes);
    m_oracle = std::make_unique<SessionOracle>(*m_session);
    listen();
}

std::unique_ptr<AuthSession> SessionScript::makeSession(bool reauthorizes)
{
    SessionConfig config;
    config.server = QUrl(u"ws://127.0.0.1/"_s);
    config.apiKey = u"BA0123456789ABCDEFGHI"_s;
    config.clientId = u"desktop-main"_s;
    config.reauthorize = reauthorizes;
    const Clock clock = [this] {
        return Moment{.wall = startOfWall + m_time.now() + m_wallOffset, .boot = m_time.now()};
    };
    const TransportFactory transports = [this](const SessionConfig &) {
        auto transport = std::make_unique<FakeTransport>(
            FakeTransport::Listener{.made = [this] { m_oracle->onConnectionMade(); },
                .sent =
                    [this](const QByteArray &text) {
                        m_oracle->onSent(text);
                        m_lastId = QByteArray::number(
                            QJsonDocument::fromJson(text).object().value("id"_L1).toInteger());
                    },
                .pinged = [this](const QByteArray &payload) { m_lastPing = payload; },
                .gone = [this] { m_oracle->onConnectionGone(); }});
        m_transport = transport.get();
        return transport;
    };
    return std::make_unique<AuthSession>(config, Surroundings{.clock = clock,
                                                     .randomness = [] { return 0.5; },
                                                     .transports = transports,
                                                     .networkWatch =
                                                         [this] {
                                                             auto watch = std::make_unique<NetworkWatch>();
                                                             m_networkWatch = watch.get();
                                                             return watch;
                                                         }});
}

/// After the oracle, which is to know of everything first.
void SessionScript::listen()
{
    auto *const session = m_session.get();
    auto *const context = m_oracle.get();
    const auto onSignal = [this] { this->onSignal(); };
    QObject::connect(session, &AuthSession::stageChanged, context, onSignal);
    QObject::connect(session, &AuthSession::authorized, context, onSignal);
    QObject::connect(session, &AuthSession::reconnected, context, onSignal);
    QObject::connect(session, &AuthSession::rejected, context, onSignal);
    QObject::connect(session, &AuthSession::closed, context, onSignal);
    QObject::connect(session, &AuthSession::failed, context, onSignal);
    QObject::connect(session, &AuthSession::connectionLost, context, onSignal);
    QObject::connect(session, &AuthSession::expired, context, onSignal);
    QObject::connect(session, &AuthSession::signedOut, context, onSignal);
    QObject::connect(session, &AuthSession::waiting, context, onSignal);
}

void SessionScript::run(const QByteArray &script)
{
    const auto lines = script.split('\n');
    begin(lines.constFirst() == "k");
    for (qsizetype index = 0; index < std::min(lines.size(), mostLines) && m_session; ++index) {
        if (!lines.at(index).isEmpty())
            step(lines.at(index).front(), lines.at(index).sliced(1));
    }
    m_session.reset();
    require(m_transport.isNull(), "a session takes its connection with it");
    require(!m_time.hasTimers(), "a session takes its timers with it");
}

void SessionScript::step(char letter, const QByteArray &text)
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 years = 100'000'000;
    m_oracle->beginStep(letter == 'T');
    switch (letter) {
    case 'C':
        if (m_transport)
            m_transport->connectNow();
        break;
    case 'R':
        receive(text);
        break;
    case 'E':
    case 'F':
        if (m_transport)
            m_transport->endNow(letter == 'E' ? closureFrom(text) : failureFrom(text));
        break;
    case 'T':
        m_time.pass(std::chrono::milliseconds(numberIn(text, 0, hour)));
        break;
    case 'P':
        if (m_transport && m_transport->isConnected())
            Q_EMIT m_transport->pongReceived(text == "$" ? m_lastPing : text);
        break;
    case 'N':
        if (m_networkWatch)
            Q_EMIT m_networkWatch->changed();
        break;
    case 'J':
        m_wallOffset += std::chrono::seconds(numberIn(text, -years, years));
        break;
    case '.':
        m_time.pass({});
        break;
    case '!':
        m_armed = text.isEmpty() ? '\0' : text.front();
        break;
    default:
        act(letter);
        break;
    }
}

void SessionScript::act(char letter)
{
    const auto key = QString::fromUtf16(secretKey);
    const auto password = QString::fromUtf16(secretPassword);
    switch (letter) {
    case 'o':
        m_session->open();
        break;
    case 'w':
        m_session->wake();
        break;
    case 'l':
        authorize(LicenseKey{.key = key}, {key});
        break;
    case 'a':
        authorize(Account{.login = u"user@example.com"_s, .password = password, .license = key, .type = {}},
            {key, password});
        break;
    case 'b':
        m_session->authorize(LicenseKey{.key = u"short"_s});
        break;
    case 'c':
        giveUp([this] { m_session->cancel(); });
        break;
    case 's':
        giveUp([this] { m_session->signOut(); });
        break;
    case 'x':
        giveUp([this] { m_session->close(); });
        break;
    case 'd':
        m_session.reset();
        break;
    default:
        break;
    }
}

void SessionScript::authorize(const Credentials &credentials, const QStringList &secrets)
{
    // What comes at the wrong time is no attempt.
    if (!m_session->isAuthorizing() && m_session->stage() != Stage::Authorized
        && m_session->stage() != Stage::Waiting)
        m_oracle->onAttemptBegun(secrets);
    m_session->authorize(credentials);
}

/// Does \a what may give up an attempt.
void SessionScript::giveUp(const std::function<void()> &what)
{
    const bool wasAuthorizing = m_session->isAuthorizing();
    what();
    if (wasAuthorizing && m_session && !m_session->isAuthorizing())
        m_oracle->onGivenUp();
}

void SessionScript::receive(QByteArray text)
{
    if (!m_transport || !m_transport->isConnected())
        return;
    text.replace('$', m_lastId);
    m_oracle->beginReceive(text);
    Q_EMIT m_transport->received(text);
    m_oracle->endReceive();
}

void SessionScript::onSignal()
{
    if (m_armed == 0)
        return;
    m_oracle->disturb();
    act(std::exchange(m_armed, '\0'));
}

} // namespace BlazeAuth::Tests
