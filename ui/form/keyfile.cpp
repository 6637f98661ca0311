// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/form/keyfile.h"

#include "session/protocol/licensetext.h"
#include "session/protocol/wipe.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QStringConverter>
#include <QtCore/QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

bool isLinkToPage(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "mailto"_L1;
}

QString decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    return decoder.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

/// Holds a control character that no text has.
bool isBinary(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const auto code = character.unicode();
        return code < u' ' && (code < u'\t' || code > u'\r');
    });
}

KeyFileContent keyInBytes(const QByteArray &bytes)
{
    auto text = decoded(bytes);
    if (isBinary(text))
        return KeyFileProblem::NotText;
    const auto found = cleanedLicense(text);
    wipe(text);
    switch (found.reading) {
    case LicenseText::Reading::OneKey:
        return found.key;
    case LicenseText::Reading::SeveralKeys:
        return KeyFileProblem::SeveralKeys;
    case LicenseText::Reading::Unclear:
        break;
    }
    return KeyFileProblem::NoKey;
}

} // namespace

bool holdsFiles(const QMimeData &data)
{
    const auto urls = data.urls();
    return !urls.isEmpty() && std::ranges::none_of(urls, isLinkToPage);
}

KeyFileContent keyInFiles(const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() > 1)
        return KeyFileProblem::SeveralFiles;
    return urls.isEmpty() ? KeyFileProblem::Unreadable : keyInFile(urls.first().toLocalFile());
}

KeyFileContent keyInFile(const QString &path)
{
    // Looked at before it is opened: to open a pipe may take for ever.
    if (!QFileInfo(path).isFile())
        return KeyFileProblem::Unreadable;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return KeyFileProblem::Unreadable;
    auto bytes = file.read(longestLicenseText + 1);
    if (file.error() != QFileDevice::NoError)
        return KeyFileProblem::Unreadable;
    auto content =
        bytes.size() > longestLicenseText ? KeyFileContent(KeyFileProblem::TooLarge) : keyInBytes(bytes);
    wipe(bytes);
    return content;
}

} // namespace BlazeAuth
