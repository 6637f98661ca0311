// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/export.h"
#include "session/protocol/credentials.h"
#include "session/protocol/outcome.h"
#include "ui/kept/keptmark.h"
#include "ui/kept/secretstore.h"

#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace BlazeAuth {

class AuthSession;
struct SessionConfig;

/// Keeps somebody signed in from one start to the next, as far as they want it: decides when the secret store
/// is read, written and emptied, by what the user and the server do. It shows nothing, and signs nobody in
/// itself: that is done by whoever hears credentialsReady().
///
/// The store is touched only after the user has asked to be kept signed in, now or in an earlier run. Nothing
/// here waits for it. A sign-in is written once the server has accepted it, and removed when the user no
/// longer wants it kept, signs out, or the server makes it useless, also when the session authorizes again by
/// itself; never because something cannot be reached. Secrets are wiped as soon as they have been used.
class BLAZEAUTH_EXPORT KeptSignIn final : public QObject
{
    Q_OBJECT

public:
    /// What is to be seen of it.
    enum class State
    {
        Unavailable, ///< It cannot be had here; problem() says why.
        Off, ///< It is not wanted.
        Testing, ///< It is wanted, and the store is being tried out.
        On, ///< It is wanted.
        Reading, ///< It is wanted, and what is kept is being read, to sign in with it.
    };
    Q_ENUM(State)

    /// What the user is to be told; see sentenceFor().
    enum class Problem
    {
        NotIncluded, ///< The program was built without.
        NoKeychain,
        Locked,
        Refused,
        Silent, ///< The keychain does not answer.
        Unusable, ///< The keychain does not work.
        Waiting, ///< Not yet one: perhaps the keychain is asking for its password.
        NotSaved, ///< A sign-in was accepted, but is not kept.
        NotRemoved, ///< It still lies there; that is tried again at the next start.
    };
    Q_ENUM(Problem)

    /// How long the store may take before the user is told that it is waited for.
    static constexpr std::chrono::milliseconds usualPatience{1'500};

    /// For the server and the application of \a config; \a store may be null: then nothing can be kept.
    KeptSignIn(std::unique_ptr<SecretStore> store, const SessionConfig &config, QObject *parent = nullptr);
    /// With the entry \a name, its mark in \a marks and a patience of one's own.
    KeptSignIn(std::unique_ptr<SecretStore> store, QString name, KeptMarkFile marks,
        std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~KeptSignIn() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }
    /// Whether there is something for signIn() to sign in with, as far as can be told without the store.
    [[nodiscard]] bool isKept() const;
    /// Whether signing in by itself has begun and neither succeeded nor was it refused or stopped: the
    /// outcome was an outage, and whoever tries again wants this.
    [[nodiscard]] bool isDue() const { return m_isDue; }
    /// Whether something is being saved or removed; a program that ends now should wait for settled() first,
    /// for a second or two.
    [[nodiscard]] bool isBusy() const;

    /// Hears from \a session how its attempts end. It must not be deleted before this.
    void follow(const AuthSession &session);

public Q_SLOTS:
    /// At the start, after the first paint: signs in with what is kept, or removes what was to be removed.
    void begin();
    /// Reads what is kept, for credentialsReady(); does nothing unless isKept().
    void signIn();
    /// The user wants to be kept signed in, or no longer.
    void setKeep(bool keep);
    /// The user cancels, or begins to type: nobody is signed in by itself any more in this run. What is kept
    /// stays.
    void stop();
    /// An attempt with \a credentials begins, typed ones or those of credentialsReady().
    void attempted(const BlazeAuth::Credentials &credentials);

    /// \name How it ended
    /// @{
    void onAuthorized();
    void onRejected(const BlazeAuth::Rejection &rejection);
    void onClosed(const BlazeAuth::Closure &closure);
    void onFailed();
    void onSignedOut();
    /// @}

Q_SIGNALS:
    void stateChanged(BlazeAuth::KeptSignIn::State state);
    void problemChanged();
    /// What was kept, to sign in with as if it had been typed, without showing the secrets in it; it is
    /// wiped after the signal.
    void credentialsReady(const BlazeAuth::Credentials &credentials);
    /// isBusy() is over.
    void settled();

private:
    enum class Activity
    {
        None,
        Testing,
        Reading,
        Saving,
        Removing
    };

    /// Whom it matters to when something stays in the store.
    enum class Told
    {
        Nobody,
        User
    };

    void ask(Activity activity, std::unique_ptr<SecretRequest> request,
        void (KeptSignIn::*then)(SecretResult, const QByteArray &));
    void endRequest();
    void onTested(SecretResult result, const QByteArray &);
    void onRead(SecretResult result, const QByteArray &secret);
    void save();
    void onSaved(SecretResult result, const QByteArray &);
    void remove(Told told);
    void onRemoved(SecretResult result, const QByteArray &);
    void giveUp(SecretResult result);
    void giveUpSaving();
    void forget();

    [[nodiscard]] QByteArray printOf(const QByteArray &secret) const;
    void setProblem(std::optional<Problem> problem);
    void refresh();

    const std::unique_ptr<SecretStore> m_store;
    const QString m_name;
    KeptMarkFile m_marks;

    bool m_keep = false; // the user wants it
    bool m_isAbsent = false; // there is no store
    bool m_isDue = false;
    std::unique_ptr<SecretRequest> m_request; // at most one
    Activity m_activity = Activity::None; // what that is for
    QTimer m_patience;

    QByteArray m_attempt; // what the server is being asked about
    QByteArray m_signedInAs; // the print of what it has accepted last
    bool m_wasPutOut = false; // by the server, when the session authorized again by itself
    QByteArray m_toSave; // what it has accepted and is not yet written
    const QByteArray m_salt;
    QByteArray m_print; // of what lies in the store, as far as it was seen in this run
    Told m_removesFor = Told::Nobody;

    std::optional<Problem> m_problem;
    State m_told = State::Off; // by the last stateChanged()
    bool m_wasBusy = false;
};

} // namespace BlazeAuth
