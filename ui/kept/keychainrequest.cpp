// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/kept/keychainrequest.h"

#include "session/protocol/wipe.h"

#include <QtCore/QRandomGenerator>

#include <utility>

namespace BlazeAuth {

KeychainRequest::KeychainRequest(QString service, QString name, const KeychainTimes &times)
    : m_service(std::move(service))
    , m_name(std::move(name))
    , m_times(times)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &KeychainRequest::onSlow);
    m_deadline.start(times.patience);
}

KeychainRequest::~KeychainRequest()
{
    wipe(m_secret);
    wipe(m_wanted);
}

void KeychainRequest::probe()
{
    const auto something = QByteArray::number(QRandomGenerator::global()->generate64());
    runWrite(something, [this](SecretResult written) {
        if (written != SecretResult::Done)
            finish(written);
        else
            runRemove([this](SecretResult removed) { finish(removed); });
    });
}

void KeychainRequest::read()
{
    runRead([this](SecretResult result) { finish(result); });
}

void KeychainRequest::write(const QByteArray &secret)
{
    runWrite(secret, [this](SecretResult result) { finish(result); });
}

void KeychainRequest::remove()
{
    runRemove([this](SecretResult result) { finish(result); });
}

void KeychainRequest::runRead(const Next &next)
{
    run(KeychainAction::Read, new QKeychain::ReadPasswordJob(m_service), next);
}

void KeychainRequest::runWrite(const QByteArray &secret, const Next &next)
{
    m_wanted = secret;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    auto text = QString::fromUtf8(secret);
    job->setTextData(text);
    wipe(text);
    run(KeychainAction::Write, job, [this, next](SecretResult written) {
        if (written != SecretResult::Done) {
            next(written);
            return;
        }
        // QtKeychain takes some errors of KWallet's for success.
        runRead([this, next](SecretResult read) {
            const bool isThere = read == SecretResult::Done && m_secret == m_wanted;
            wipe(m_secret);
            next(isThere ? SecretResult::Done : SecretResult::Unusable);
        });
    });
}

void KeychainRequest::runRemove(const Next &next)
{
    run(KeychainAction::Remove, new QKeychain::DeletePasswordJob(m_service), next);
}

void KeychainRequest::run(KeychainAction action, QKeychain::Job *job, const Next &next)
{
    m_running = action;
    job->setKey(m_name);
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // a file in clear
    connect(job, &QKeychain::Job::finished, this, [this, action, next](QKeychain::Job *ended) {
        if (!m_deadline.isActive())
            return; // too late
        m_running.reset();
        if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            m_secret = read->binaryData();
        judge(action, ended->error(), next);
    });
    job->start();
}

void KeychainRequest::judge(KeychainAction action, QKeychain::Error error, const Next &next)
{
    if (saysItAll(action, error)) {
        next(SecretResult::Done);
        return;
    }
    askService(
        [action, error, next](const SecretServiceState &state) { next(resultOf(action, error, state)); });
}

void KeychainRequest::askService(const std::function<void(const SecretServiceState &)> &next)
{
    auto *question = new SecretServiceQuestion(this);
    connect(question, &SecretServiceQuestion::answered, this,
        [this, question, next](const SecretServiceState &state) {
            question->deleteLater();
            if (m_deadline.isActive())
                next(state);
        });
    question->ask(m_service, m_name, m_times.question);
}

void KeychainRequest::onSlow()
{
    if (m_asksUser) {
        finish(SecretResult::Silent);
        return;
    }
    m_asksUser = true;
    m_deadline.start(m_times.longest);
    askService([this](const SecretServiceState &state) {
        if (m_running && !mayBeAsking(*m_running, state))
            finish(SecretResult::Silent);
    });
}

void KeychainRequest::finish(SecretResult result)
{
    m_deadline.stop();
    auto secret = std::exchange(m_secret, {});
    Q_EMIT answered(result, secret);
    wipe(secret);
}

} // namespace BlazeAuth
