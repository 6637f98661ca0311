// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/wipe.h"

namespace BlazeAuth {
namespace {

template <typename Text> void wipeText(Text &text)
{
    // What is shared stays for the others, and a literal cannot be written to; data() would copy both.
    if (!text.isDetached()) {
        text = Text();
        return;
    }
    // Volatile, or the compiler leaves out writes that nobody reads.
    volatile auto *bytes = static_cast<char *>(static_cast<void *>(text.data()));
    const auto count = text.size() * static_cast<qsizetype>(sizeof(typename Text::value_type));
    for (qsizetype index = 0; index < count; ++index)
        bytes[index] = 0;
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
