// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/configuration/configuration.h"
#include "session/configuration/proxyaddress.h"
#include "tests/fuzz/oracle.h"

#include <QtCore/QFile>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

/// \file
/// settingsFromFile(), and what configurationFrom() and parseProxyAddress() make of it: every value is one
/// that stands in the file, no configuration is unsafe, no message shows a key. An input is a settings file.

using namespace BlazeAuth;
using namespace BlazeAuth::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t apiKey[] = u"BA0123456789ABCDEFGHI";

/// A file in memory. Each has a name of its own: QSettings knows files again by name, size and time.
class MemoryFile
{
public:
    MemoryFile(const std::uint8_t *data, std::size_t size)
    {
        static quint64 count = 0;
        m_path = u"/dev/shm/blazeauth-fuzz-%1-%2.ini"_s.arg(getpid()).arg(++count);
        auto *const file = std::fopen(QFile::encodeName(m_path).constData(), "wb");
        require(file != nullptr && std::fwrite(data, 1, size, file) == size && std::fclose(file) == 0,
            "the fuzzer can write its file");
    }
    ~MemoryFile() { unlink(QFile::encodeName(m_path).constData()); }
    Q_DISABLE_COPY_MOVE(MemoryFile)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

/// Without what nobody sees in a value, and what a reader of INI files may leave out.
QString condensed(QString value)
{
    value.removeIf([](QChar character) {
        return character.isSpace() || character == u'"' || character == QChar(QChar::ByteOrderMark);
    });
    return value;
}

/// What a person reads as the value of \a key in \a text.
QString valueIn(QString text, const QString &key)
{
    for (const auto &line : text.replace(u'\r', u'\n').split(u'\n')) {
        const auto equals = line.indexOf(u'=');
        if (equals >= 0 && line.first(equals).trimmed() == key)
            return line.sliced(equals + 1);
    }
    return {};
}

void requireMessage(const Failure &failure)
{
    require(failure.kind() == FailureKind::Config, "what is wrong with a setting is a failed config");
    require(!failure.detail.isEmpty() && !failure.detail.contains(u'\n') && !failure.detail.contains(u'\r'),
        "a problem is told in one line");
    require(!failure.detail.contains(QString::fromUtf16(apiKey)), "a problem is told without the key");
}

void requireSafe(const SessionConfig &config)
{
    require(!problemIn(config), "a configuration has no problem");
    const auto scheme = config.server.scheme();
    require(
        scheme == "wss"_L1 || scheme == "https"_L1 || (scheme == "ws"_L1 && isLoopback(config.server.host())),
        "a configuration is safe");
    if (const auto *const proxy = std::get_if<QNetworkProxy>(&config.proxy)) {
        require(
            proxy->type() == QNetworkProxy::NoProxy || (!proxy->hostName().isEmpty() && proxy->port() > 0),
            "a proxy has host and port");
        require(proxy->user().isEmpty() && proxy->password().isEmpty(), "a proxy of a file has no password");
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argumentCount*/, char *** /*arguments*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const MemoryFile file(data, size);
    const auto read = settingsFromFile(file.path());
    if (const auto *const failure = std::get_if<Failure>(&read)) {
        require(failure->cause == FailureCause::SettingsUnusable, "a bad file is unusable settings");
        requireMessage(*failure);
        return 0;
    }
    auto settings = std::get<Settings>(read);
    auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    for (auto setting = settings.cbegin(); setting != settings.cend(); ++setting) {
        require(condensed(*setting) == condensed(valueIn(text, nameOf(setting.key()))),
            "a value is the one that stands in the file");
    }

    // What a certificate file or this machine holds is no part of the input.
    settings.remove(Setting::CaFile);
    if (!settings.contains(Setting::ClientId))
        settings.insert(Setting::ClientId, u"desktop-main"_s);
    const auto configuration = configurationFrom({}, {}, settings);
    if (const auto *const failure = std::get_if<Failure>(&configuration))
        requireMessage(*failure);
    else
        requireSafe(std::get<SessionConfig>(configuration));
    return 0;
}
