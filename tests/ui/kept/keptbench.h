// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/ui/kept/fakestore.h"
#include "ui/kept/keptentry.h"
#include "ui/kept/keptsignin.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = KeptSignIn::State;
using Problem = KeptSignIn::Problem;

inline const Credentials license = LicenseKey{.key = u"ABCDEF-123456"_s};
inline const Credentials otherLicense = LicenseKey{.key = u"UVWXYZ-123456"_s};
inline const Credentials account =
    Account{.login = u"user@example.com"_s, .password = u"strong-password"_s, .license = {}, .type = {}};

/// One run of a program after the other, with the settings of the one before, and a store that does as told.
class KeptBench
{
public:
    KeptBench() { restart(); }

    /// Ends the run, and begins the next.
    void restart(std::chrono::milliseconds patience = 1h)
    {
        auto made = std::make_unique<FakeStore>();
        m_kept.reset();
        m_store = made.get();
        m_kept = std::make_unique<KeptSignIn>(
            std::move(made), u"name"_s, KeptMarkFile(u"name"_s, path()), patience);
        m_ready.clear();
        QObject::connect(m_kept.get(), &KeptSignIn::credentialsReady, m_kept.get(),
            [this](const Credentials &credentials) { m_ready += keptBytesFrom(credentials); });
    }
    /// The same, with \a credentials kept and signed in by itself as far as to the server.
    void restartWith(const Credentials &credentials)
    {
        setMark(KeptMark::Kept);
        restart();
        kept().begin();
        store().answer(SecretResult::Done, keptBytesFrom(credentials));
        kept().attempted(credentials);
        static_cast<void>(takeCalls());
    }

    [[nodiscard]] KeptSignIn &kept() { return *m_kept; }
    [[nodiscard]] FakeStore &store() { return *m_store; }
    [[nodiscard]] QByteArrayList takeCalls() { return m_store->takeCalls(); }
    /// What there was to sign in with, since the last question.
    [[nodiscard]] QByteArrayList takeReady() { return std::exchange(m_ready, {}); }
    [[nodiscard]] KeptMark mark() const { return KeptMarkFile(u"name"_s, path()).mark(); }
    void setMark(KeptMark mark) const { QVERIFY(KeptMarkFile(u"name"_s, path()).setMark(mark)); }
    [[nodiscard]] QString path() const { return m_home.filePath(u"kept.ini"_s); }

    /// The box is ticked, and the store works.
    void tick()
    {
        m_kept->setKeep(true);
        m_store->answer(SecretResult::Done);
        static_cast<void>(takeCalls());
    }
    void reject(Packet packet, Status status)
    {
        m_kept->onRejected({.packet = packet, .number = static_cast<double>(status), .entitlement = {}});
    }
    void close(CloseCode code)
    {
        m_kept->onClosed({.number = static_cast<int>(code), .reason = {}, .retryAfter = {}});
    }

private:
    QTemporaryDir m_home;
    FakeStore *m_store = nullptr;
    std::unique_ptr<KeptSignIn> m_kept;
    QByteArrayList m_ready;
};

} // namespace BlazeAuth::Tests
