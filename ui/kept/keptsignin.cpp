// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keptsignin.h"

#include "session/authsession.h"
#include "session/protocol/wipe.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptrules.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <utility>

namespace BlazeAuth {
namespace {

KeptSignIn::Problem problemOf(SecretResult result)
{
    switch (result) {
    case SecretResult::Locked:
        return KeptSignIn::Problem::Locked;
    case SecretResult::Refused:
        return KeptSignIn::Problem::Refused;
    case SecretResult::Unavailable:
        return KeptSignIn::Problem::NoKeychain;
    case SecretResult::Silent:
        return KeptSignIn::Problem::Silent;
    case SecretResult::Done:
    case SecretResult::Missing:
    case SecretResult::Unusable:
        break;
    }
    return KeptSignIn::Problem::Unusable;
}

} // namespace

KeptSignIn::KeptSignIn(std::unique_ptr<SecretStore> store, const SessionConfig &config, QObject *parent)
    : KeptSignIn(
        std::move(store), keptNameFor(config), KeptMarkFile(keptNameFor(config)), usualPatience, parent)
{
}

KeptSignIn::KeptSignIn(std::unique_ptr<SecretStore> store, QString name, KeptMarkFile marks,
    std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_name(std::move(name))
    , m_marks(std::move(marks))
    , m_salt(QByteArray::number(QRandomGenerator::system()->generate64()))
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { setProblem(Problem::Waiting); });
    m_keep = isKept();
    if (!m_store)
        m_problem = Problem::NotIncluded;
    m_told = state();
}

KeptSignIn::~KeptSignIn()
{
    wipe(m_attempt);
    wipe(m_toSave);
}

KeptSignIn::State KeptSignIn::state() const
{
    if (!m_store || m_isAbsent)
        return State::Unavailable;
    if (!m_keep)
        return State::Off;
    switch (m_activity) {
    case Activity::Testing:
        return State::Testing;
    case Activity::Reading:
        return State::Reading;
    default:
        return State::On;
    }
}

bool KeptSignIn::isKept() const
{
    return m_store && m_marks.mark() == KeptMark::Kept;
}

bool KeptSignIn::isBusy() const
{
    return m_activity == Activity::Saving || m_activity == Activity::Removing || !m_toSave.isEmpty();
}

void KeptSignIn::follow(const AuthSession &session)
{
    connect(&session, &AuthSession::authorized, this, &KeptSignIn::onAuthorized);
    connect(&session, &AuthSession::rejected, this, &KeptSignIn::onRejected);
    connect(&session, &AuthSession::closed, this, &KeptSignIn::onClosed);
    connect(&session, &AuthSession::failed, this, &KeptSignIn::onFailed);
    connect(&session, &AuthSession::signedOut, this, &KeptSignIn::onSignedOut);
}

void KeptSignIn::begin()
{
    if (isKept()) {
        m_isDue = true;
        signIn();
    } else if (m_store && m_marks.mark() == KeptMark::ToBeRemoved) {
        remove(Told::Nobody);
    }
}

void KeptSignIn::signIn()
{
    if (!isKept() || m_activity == Activity::Reading)
        return;
    setProblem(std::nullopt);
    ask(Activity::Reading, m_store->read(m_name), &KeptSignIn::onRead);
}

void KeptSignIn::setKeep(bool keep)
{
    if (!m_store || m_isAbsent || keep == m_keep)
        return;
    setProblem(std::nullopt);
    if (!keep) {
        forget();
        return;
    }
    m_keep = true;
    ask(Activity::Testing, m_store->probe(), &KeptSignIn::onTested);
}

void KeptSignIn::stop()
{
    m_isDue = false;
    wipe(m_attempt);
    if (m_activity != Activity::Reading)
        return;
    endRequest();
    refresh();
}

void KeptSignIn::attempted(const Credentials &credentials)
{
    if (m_activity == Activity::Reading)
        stop();
    wipe(m_attempt);
    m_signedInAs.clear();
    m_wasPutOut = false;
    if (!m_store)
        return;
    m_attempt = keptBytesFrom(credentials);
    if (printOf(m_attempt) != m_print)
        m_isDue = false;
}

void KeptSignIn::onAuthorized()
{
    m_isDue = false;
    auto accepted = std::exchange(m_attempt, {});
    m_signedInAs = accepted.isEmpty() ? QByteArray() : printOf(accepted);
    const bool isThere = isKept() && m_signedInAs == m_print;
    if (accepted.isEmpty() || !m_keep || isThere) {
        wipe(accepted);
        return;
    }
    wipe(m_toSave);
    m_toSave = std::move(accepted);
    if (m_activity == Activity::Testing)
        refresh(); // written after the test
    else
        save();
}

void KeptSignIn::onRejected(const Rejection &rejection)
{
    if (rejection.packet != Packet::Initialize)
        m_isDue = false;
    auto refused = std::exchange(m_attempt, {});
    // Without an attempt it is about who is signed in already.
    m_wasPutOut = refused.isEmpty() && rejection.packet != Packet::Initialize;
    const auto print = refused.isEmpty() ? m_signedInAs : printOf(refused);
    wipe(refused);
    // What somebody else had typed says nothing about what is kept; where that was not read yet, nobody
    // knows.
    const bool isWhatIsKept = !print.isEmpty() && print == m_print;
    if (isKept() && isWhatIsKept && makesUseless(rejection))
        remove(Told::Nobody);
}

void KeptSignIn::onClosed(const Closure &closure)
{
    wipe(m_attempt);
    if (isKept() && makesUseless(closure))
        remove(Told::Nobody);
}

void KeptSignIn::onFailed()
{
    wipe(m_attempt);
}

void KeptSignIn::onSignedOut()
{
    m_isDue = false;
    wipe(m_attempt);
    // What the server does not let in now it may let in at the next start.
    if (!m_store || std::exchange(m_wasPutOut, false))
        return;
    setProblem(std::nullopt);
    forget();
}

void KeptSignIn::onTested(SecretResult result, const QByteArray &)
{
    if (result != SecretResult::Done)
        giveUp(result);
    else if (!m_toSave.isEmpty())
        save();
}

void KeptSignIn::onRead(SecretResult result, const QByteArray &secret)
{
    if (result != SecretResult::Done && result != SecretResult::Missing) {
        m_isDue = false;
        setProblem(problemOf(result));
        return;
    }
    auto credentials = result == SecretResult::Done ? credentialsFrom(secret) : std::nullopt;
    if (!credentials) {
        m_isDue = false;
        m_keep = false;
        remove(Told::Nobody); // also where it is missing: that takes the mark away
        return;
    }
    m_print = printOf(secret);
    refresh();
    Q_EMIT credentialsReady(*credentials);
    wipe(*credentials);
}

void KeptSignIn::save()
{
    // First the mark: a program that ends in between then finds the entry again.
    if (!m_marks.setMark(KeptMark::Kept)) {
        giveUpSaving();
        return;
    }
    ask(Activity::Saving, m_store->write(m_name, m_toSave), &KeptSignIn::onSaved);
}

void KeptSignIn::onSaved(SecretResult result, const QByteArray &)
{
    if (result != SecretResult::Done) {
        giveUpSaving();
        return;
    }
    m_print = printOf(m_toSave);
    wipe(m_toSave);
}

void KeptSignIn::giveUp(SecretResult result)
{
    m_keep = false;
    m_isAbsent = result == SecretResult::Unavailable;
    wipe(m_toSave);
    setProblem(problemOf(result));
}

void KeptSignIn::giveUpSaving()
{
    m_keep = false;
    wipe(m_toSave);
    setProblem(Problem::NotSaved);
    // Whatever lies there now, an older sign-in perhaps, is not the one that was wanted.
    remove(Told::Nobody);
}

void KeptSignIn::forget()
{
    m_keep = false;
    wipe(m_toSave);
    endRequest();
    if (m_marks.mark() != KeptMark::None)
        remove(Told::User);
    else
        refresh();
}

void KeptSignIn::remove(Told told)
{
    m_print.clear();
    m_isDue = false;
    // First the mark: where this does not come to its end, the next start goes on with it.
    m_removesFor = told;
    static_cast<void>(m_marks.setMark(KeptMark::ToBeRemoved));
    ask(Activity::Removing, m_store->remove(m_name), &KeptSignIn::onRemoved);
}

void KeptSignIn::onRemoved(SecretResult result, const QByteArray &)
{
    const bool isGone = result == SecretResult::Done || result == SecretResult::Missing;
    const bool isSettled = isGone && m_marks.setMark(KeptMark::None);
    if (!isSettled && m_removesFor == Told::User)
        setProblem(Problem::NotRemoved);
}

void KeptSignIn::ask(Activity activity, std::unique_ptr<SecretRequest> request,
    void (KeptSignIn::*then)(SecretResult, const QByteArray &))
{
    endRequest();
    m_request = std::move(request);
    m_activity = activity;
    connect(m_request.get(), &SecretRequest::answered, this,
        [this, then](SecretResult result, const QByteArray &secret) {
            endRequest();
            (this->*then)(result, secret);
            refresh();
        });
    if (activity == Activity::Testing || activity == Activity::Reading)
        m_patience.start();
    refresh();
}

void KeptSignIn::endRequest()
{
    m_patience.stop();
    if (m_problem == Problem::Waiting)
        setProblem(std::nullopt);
    m_activity = Activity::None;
    // Not at once: this may be called by its signal, with the secret still in use.
    if (m_request) {
        m_request->disconnect(this);
        m_request.release()->deleteLater();
    }
}

QByteArray KeptSignIn::printOf(const QByteArray &secret) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(secret);
    return hash.result();
}

void KeptSignIn::setProblem(std::optional<Problem> problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void KeptSignIn::refresh()
{
    if (const auto now = state(); std::exchange(m_told, now) != now)
        Q_EMIT stateChanged(now);
    if (const bool busy = isBusy(); std::exchange(m_wasBusy, busy) && !busy)
        Q_EMIT settled();
}

} // namespace BlazeAuth
