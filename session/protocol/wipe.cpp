// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/wipe.h"

#include <cstring>

namespace BlazeAuth {
namespace {

template <typename Text> void wipeText(Text &text)
{
    // What is shared stays for the others, and a literal cannot be written to; data() would copy both.
    if (!text.isDetached()) {
        text = Text();
        return;
    }
    // Volatile, or the compiler knows what is called, and leaves out writes that nobody reads.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    overwrite(text.data(), 0, static_cast<std::size_t>(text.size()) * sizeof(typename Text::value_type));
    text.truncate(0);
}

void wipeSecrets(LicenseKey &license)
{
    wipe(license.key);
}

void wipeSecrets(Account &account)
{
    wipe(account.password);
    wipe(account.license);
}

} // namespace

void wipe(QString &text)
{
    wipeText(text);
}

void wipe(QByteArray &bytes)
{
    wipeText(bytes);
}

void wipe(Credentials &credentials)
{
    std::visit([](auto &kind) { wipeSecrets(kind); }, credentials);
}

} // namespace BlazeAuth
