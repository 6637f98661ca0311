// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/launcher/launcherconfig.h"

#include "app/launcher/trustedfile.h"
#include "session/clientid.h"
#include "session/configuration/pinlist.h"
#include "session/configuration/plainini.h"
#include "session/protocol/displaytext.h"
#include "ui/look/vendorlogo.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qint64 largestConfig = qint64{64} * 1024;
constexpr qint64 largestLogo = qint64{64} * 1024; // what may be drawn is smaller still
constexpr qint64 largestCaFile = qint64{8} * 1024 * 1024;
constexpr qsizetype shownPath = 200;
constexpr qsizetype longestName = 100;

const QStringList &everyKey()
{
    static const QStringList keys{u"server"_s, u"api-key"_s, u"client-id"_s, u"pins"_s, u"ca-file"_s,
        u"name"_s, u"logo"_s, u"accent"_s, u"support_link"_s, u"on_session_end"_s, u"connection_grace"_s,
        u"warning"_s, u"kill_after"_s};
    return keys;
}

using Problem = std::optional<QString>;

/// Takes the values of one file, key by key; each function says what is wrong, in a line that begins with the
/// key.
class Reading
{
public:
    Reading(PlainIni values, const QDir &folder)
        : m_values(std::move(values))
        , m_folder(folder)
    {
    }

    Problem readInto(LauncherConfig &config) const
    {
        if (auto problem = readSession(config.session))
            return problem;
        if (auto problem = readBranding(config.branding))
            return problem;
        return readEnd(config.end);
    }

private:
    [[nodiscard]] std::optional<QString> given(const QString &key) const
    {
        const auto value = m_values.constFind(key);
        return value == m_values.cend() ? std::nullopt : std::optional(*value);
    }

    Problem readSession(SessionConfig &session) const
    {
        if (const auto server = given(u"server"_s))
            session.server = QUrl(*server, QUrl::StrictMode);
        session.apiKey = trimmed(given(u"api-key"_s).value_or(QString()));
        session.clientId = trimmed(given(u"client-id"_s).value_or(clientIdFor(session.apiKey)));
        if (const auto pins = given(u"pins"_s)) {
            const auto parsed = parsePins(*pins);
            if (const auto *problem = std::get_if<QString>(&parsed))
                return u"pins: "_s + *problem;
            session.pins = std::get<QList<QByteArray>>(parsed);
        }
        if (const auto problem = problemIn(session))
            return problem->detail;
        return readAuthorities(session.authorities);
    }

    Problem readAuthorities(QList<QSslCertificate> &authorities) const
    {
        QByteArray pem;
        if (auto problem = readFile(u"ca-file"_s, largestCaFile, pem); problem || pem.isNull())
            return problem;
        authorities = QSslCertificate::fromData(pem, QSsl::Pem);
        authorities.removeIf([](const QSslCertificate &certificate) { return certificate.isNull(); });
        if (authorities.isEmpty())
            return u"ca-file: holds no certificate; name a PEM file with at least one certificate"_s;
        return std::nullopt;
    }

    Problem readBranding(Branding &branding) const
    {
        branding.name = given(u"name"_s).value_or(QString());
        if (branding.name != displayText(branding.name, longestName))
            return u"name: must have at most %1 characters that can be seen; shorten it"_s.arg(longestName);
        if (auto problem = readFile(u"logo"_s, largestLogo, branding.logo))
            return problem;
        if (!branding.logo.isNull()) {
            const auto logo = readVendorLogo(branding.logo);
            if (const auto *problem = std::get_if<LogoProblem>(&logo))
                return u"logo: not fit to be shown, for %1; draw it anew as a plain SVG"_s.arg(
                    displayText(problem->why, shownPath));
        }
        if (const auto accent = given(u"accent"_s)) {
            static const QRegularExpression shape(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
            if (!shape.match(*accent).hasMatch())
                return u"accent: not a colour; write # and six hexadecimal digits, such as #3366cc"_s;
            branding.accent = QColor::fromString(*accent);
        }
        if (const auto link = given(u"support_link"_s)) {
            branding.supportLink = QUrl(*link, QUrl::StrictMode);
            const auto scheme = branding.supportLink.scheme();
            if (!branding.supportLink.isValid() || (scheme != "https"_L1 && scheme != "mailto"_L1))
                return u"support_link: not a link; write one that begins with https:// or mailto:"_s;
        }
        return std::nullopt;
    }

    Problem readEnd(EndRules &end) const
    {
        if (const auto value = given(u"on_session_end"_s)) {
            if (*value == "ignore"_L1)
                end.onSessionEnd = OnSessionEnd::Ignore;
            else if (*value == "warn"_L1)
                end.onSessionEnd = OnSessionEnd::Warn;
            else if (*value == "terminate"_L1)
                end.onSessionEnd = OnSessionEnd::Terminate;
            else
                return u"on_session_end: unknown; write ignore, warn or terminate"_s;
        }
        if (auto problem = readSeconds(u"connection_grace"_s, end.connectionGrace))
            return problem;
        if (auto problem = readSeconds(u"warning"_s, end.warning))
            return problem;
        return readSeconds(u"kill_after"_s, end.killAfter);
    }

    Problem readSeconds(const QString &key, std::chrono::seconds &seconds) const
    {
        const auto value = given(key);
        if (!value)
            return std::nullopt;
        static const QRegularExpression shape(u"\\A[0-9]{1,5}\\z"_s);
        const int number = shape.match(*value).hasMatch() ? value->toInt() : -1;
        if (number < 0 || number > mostSeconds)
            return u"%1: not a number of seconds; write one from 0 to %2"_s.arg(key).arg(mostSeconds);
        seconds = std::chrono::seconds(number);
        return std::nullopt;
    }

    /// \a content stays null where the key is not given.
    Problem readFile(const QString &key, qint64 largest, QByteArray &content) const
    {
        const auto name = given(key);
        if (!name)
            return std::nullopt;
        auto read = readTrustedFile(name->isEmpty() ? QString() : m_folder.filePath(*name), largest);
        if (const auto *problem = std::get_if<FileProblem>(&read))
            return u"%1: %2 %3"_s.arg(
                key, name->isEmpty() ? u"the empty name"_s : displayText(*name, shownPath), problem->text);
        content = std::get<QByteArray>(std::move(read));
        if (content.isNull())
            content = QByteArray(""); // an empty file is not the same as none
        return std::nullopt;
    }

    static constexpr int mostSeconds = 86'400;

    const PlainIni m_values;
    const QDir m_folder;
};

} // namespace

std::variant<LauncherConfig, ConfigProblem> readLauncherConfig(const QString &path)
{
    const auto shown = path.isEmpty() ? u"the empty name"_s : displayText(path, shownPath);
    const auto content = readTrustedFile(path, largestConfig);
    if (const auto *problem = std::get_if<FileProblem>(&content))
        return ConfigProblem{shown + u' ' + problem->text};
    auto values = plainIniFrom(std::get<QByteArray>(content), everyKey());
    if (const auto *problem = std::get_if<QString>(&values))
        return ConfigProblem{shown + u": "_s + *problem};

    LauncherConfig config;
    const Reading reading(std::get<PlainIni>(std::move(values)), QDir(QFileInfo(path).absolutePath()));
    if (const auto problem = reading.readInto(config))
        return ConfigProblem{shown + u": "_s + *problem};
    return config;
}

} // namespace BlazeAuth
