// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/sandbox/dataset.h"

#include "app/sandbox/datasetreader.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Sandbox {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

void readDevice(DatasetReader &reader, QString &clientId)
{
    if (!reader.anything(u"client_id"_s).isUndefined())
        clientId = reader.text(u"client_id"_s, 4, 64);
}

Entitlements readEntitlements(DatasetReader &reader)
{
    return {
        reader.anything(u"levels"_s), reader.textOrNull(u"comment"_s), reader.textOrNull(u"ip_address"_s)};
}

License readLicense(DatasetReader &reader)
{
    License license;
    license.key = reader.text(u"license"_s, 6, 64);
    license.entitlements = readEntitlements(reader);
    readDevice(reader, license.clientId);
    license.activated = reader.flag(u"activated"_s);
    license.paused = reader.flag(u"paused"_s);
    license.blacklisted = reader.flag(u"blacklisted"_s);
    const auto timeLeft = reader.seconds(u"time_left"_s);
    const auto duration = reader.seconds(u"duration"_s);
    if (timeLeft)
        license.coverage = Coverage(*timeLeft);
    if (license.activated && duration)
        reader.refuse(u"duration"_s, u"is of a license still to be activated; give time_left instead"_s);
    if (!license.activated && timeLeft)
        reader.refuse(u"time_left"_s, u"is of an activated license; give duration, or \"activated\": true"_s);
    if (!license.activated && duration.value_or(std::chrono::seconds::zero()) <= std::chrono::seconds::zero())
        reader.refuse(u"duration"_s, u"must be the seconds that the activation gives, 1 or more"_s);
    license.duration = duration.value_or(std::chrono::seconds::zero());
    return license;
}

UserAccount readAccount(DatasetReader &reader)
{
    UserAccount account;
    account.login = reader.text(u"login"_s, 4, 320);
    account.password = reader.text(u"password"_s, 4, 64);
    const qint64 type = reader.wholeNumber(u"credentials_type"_s).value_or(1);
    if (type != 0 && type != 1)
        reader.refuse(u"credentials_type"_s, u"must be 0 (a plain login) or 1 (an e-mail address)"_s);
    account.type = type == 0 ? CredentialsType::Login : CredentialsType::Email;
    account.entitlements = readEntitlements(reader);
    readDevice(reader, account.clientId);
    account.licenseRequired = reader.flag(u"license_required"_s);
    account.blacklisted = reader.flag(u"blacklisted"_s);
    if (const auto timeLeft = reader.seconds(u"time_left"_s))
        account.coverage = Coverage(*timeLeft);
    return account;
}

Application readApplication(DatasetReader &reader)
{
    Application application;
    application.name = reader.text(u"name"_s);
    application.version = reader.text(u"version"_s);
    application.apiKey = reader.text(u"api_key"_s, 21, 21);
    application.paused = reader.flag(u"paused"_s);
    if (const auto quota = reader.wholeNumber(u"sessions_quota"_s)) {
        if (*quota < 0 || *quota > 1'000'000)
            reader.refuse(u"sessions_quota"_s, u"must be 0 to 1000000"_s);
        else
            application.sessionsQuota = static_cast<int>(*quota);
    }
    application.blacklistedClientIds = reader.texts(u"blacklisted_client_ids"_s);
    QSet<QString> keys;
    reader.objects(u"licenses"_s, [&](DatasetReader &of) {
        application.licenses.append(readLicense(of));
        if (keys.contains(application.licenses.last().key))
            of.refuse(u"license"_s, u"is there already; keep one of the two"_s);
        keys.insert(application.licenses.last().key);
    });
    QSet<QString> logins;
    reader.objects(u"accounts"_s, [&](DatasetReader &of) {
        application.accounts.append(readAccount(of));
        if (logins.contains(application.accounts.last().login))
            of.refuse(u"login"_s, u"is there already; keep one of the two"_s);
        logins.insert(application.accounts.last().login);
    });
    return application;
}

QString placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(json).first(std::min(offset, json.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    return u"line %1, column %2"_s.arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

} // namespace

std::variant<Dataset, DataProblem> datasetFrom(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return DataProblem{u"%1: %2: %3; correct the JSON there"_s.arg(
            name, placeOf(json, error.offset), error.errorString())};
    }
    if (!document.isObject())
        return DataProblem{u"%1: must be an object in braces with the member applications"_s.arg(name)};

    Dataset dataset;
    std::optional<QString> problem;
    QSet<QString> keys;
    DatasetReader reader(document.object(), QString(), problem);
    reader.objects(u"applications"_s, [&](DatasetReader &of) {
        dataset.applications.append(readApplication(of));
        if (keys.contains(dataset.applications.last().apiKey))
            of.refuse(u"api_key"_s, u"is there already; keep one of the two"_s);
        keys.insert(dataset.applications.last().apiKey);
    });
    if (dataset.applications.isEmpty())
        reader.refuse(u"applications"_s, u"is missing or empty; describe at least one application"_s);
    reader.refuseOthers();
    if (problem)
        return DataProblem{name + u": "_s + *problem};
    return dataset;
}

std::variant<Dataset, DataProblem> datasetFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DataProblem{u"%1: %2; name a readable JSON file"_s.arg(path, file.errorString())};
    const QByteArray json = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return DataProblem{u"%1: %2; name a readable JSON file"_s.arg(path, file.errorString())};
    if (json.size() > largestFile)
        return DataProblem{u"%1: is over 16 MiB; name a smaller JSON file"_s.arg(path)};
    return datasetFrom(json, path);
}

Dataset shippedDataset()
{
    const auto read = datasetFromFile(u":/blazeauth/sandbox/sandbox.json"_s);
    // Read by a test; if it were wrong, no sandbox of this build could start.
    return std::get<Dataset>(read);
}

} // namespace BlazeAuth::Sandbox
