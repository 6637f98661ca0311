// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include <QtCore/QByteArray>
#include <QtCore/QDataStream>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSaveFile>
#include <QtCore/QTextStream>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>
#include <utility>

// Takes the English texts out of a catalogue that lrelease has made:
//   blazeauth_trimcatalogue FROM.qm TO.qm
// Each of them is in the catalogue of each language, two fifths of it, only for QTranslator to tell apart
// texts of the same hash. It takes what is not there for a match, so they stay where two texts of a context
// share one. The context always stays: the catalogues are installed beside those of any program, whose own
// `Cancel` is not ours to translate. `lrelease -compress` is meant to do this, and leaves the texts in, in
// Qt 6.4 at least.

using namespace Qt::StringLiterals;

namespace {

/// Of the format that QTranslator reads.
constexpr qsizetype magicSize = 16;
enum class Section : quint8
{
    Hashes = 0x42,
    Messages = 0x69
};
enum class Tag : quint8
{
    End = 1,
    Translation = 3,
    SourceText = 6,
    Context = 7,
    Comment = 8
};

using Texts = QList<std::pair<Tag, QByteArray>>;

struct Message
{
    quint32 hash = 0;
    Texts texts;

    std::pair<quint32, QByteArray> key() const
    {
        const auto context =
            std::ranges::find(texts, Tag::Context, [](const auto &text) { return text.first; });
        return {hash, context == texts.end() ? QByteArray() : context->second};
    }
};

std::optional<Texts> textsAt(const QByteArray &messages, quint32 offset)
{
    QDataStream stream(messages.sliced(std::min<qsizetype>(offset, messages.size())));
    Texts texts;
    for (;;) {
        Tag tag{};
        stream >> tag;
        if (stream.status() != QDataStream::Ok)
            return {};
        if (tag == Tag::End)
            return texts;
        QByteArray text;
        stream >> text;
        texts.append({tag, text});
    }
}

/// In the order of their hashes, as QTranslator looks for them.
std::optional<QList<Message>> messagesFrom(const QByteArray &hashes, const QByteArray &messages)
{
    QList<Message> all;
    QDataStream stream(hashes);
    while (!stream.atEnd()) {
        Message message;
        quint32 offset = 0;
        stream >> message.hash >> offset;
        auto texts = textsAt(messages, offset);
        if (!texts || stream.status() != QDataStream::Ok)
            return {};
        message.texts = *std::move(texts);
        all.append(message);
    }
    return all;
}

void trim(QList<Message> &messages)
{
    QHash<std::pair<quint32, QByteArray>, int> counts;
    for (const auto &message : std::as_const(messages))
        ++counts[message.key()];
    for (auto &message : messages) {
        if (counts.value(message.key()) == 1)
            message.texts.removeIf(
                [](const auto &text) { return text.first == Tag::SourceText || text.first == Tag::Comment; });
    }
}

/// The hashes with where each message begins, and the messages.
std::pair<QByteArray, QByteArray> written(const QList<Message> &all)
{
    QByteArray hashes;
    QByteArray messages;
    QDataStream hashStream(&hashes, QIODevice::WriteOnly);
    QDataStream messageStream(&messages, QIODevice::WriteOnly);
    for (const auto &message : all) {
        hashStream << message.hash << static_cast<quint32>(messages.size());
        for (const auto &[tag, text] : message.texts)
            messageStream << tag << text;
        messageStream << Tag::End;
    }
    return {hashes, messages};
}

/// Nothing where it is no catalogue.
std::optional<QByteArray> trimmed(const QByteArray &catalogue)
{
    QList<std::pair<Section, QByteArray>> sections;
    QDataStream stream(catalogue);
    stream.skipRawData(magicSize);
    while (!stream.atEnd()) {
        Section section{};
        QByteArray content;
        stream >> section >> content;
        sections.append({section, content});
    }
    const auto find = [&sections](Section wanted) {
        return std::ranges::find(sections, wanted, [](const auto &section) { return section.first; });
    };
    const auto hashes = find(Section::Hashes);
    const auto messages = find(Section::Messages);
    if (stream.status() != QDataStream::Ok || hashes == sections.end() || messages == sections.end())
        return {};
    auto all = messagesFrom(hashes->second, messages->second);
    if (!all)
        return {};
    trim(*all);
    std::tie(hashes->second, messages->second) = written(*all);

    auto result = catalogue.first(magicSize);
    QDataStream target(&result, QIODevice::Append);
    for (const auto &[section, content] : std::as_const(sections))
        target << section << content;
    return result;
}

int complain(const QString &problem)
{
    QTextStream(stderr) << u"blazeauth_trimcatalogue: "_s << problem << u'\n';
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return complain(u"call it with FROM.qm TO.qm"_s);
    QFile source(QFile::decodeName(argv[1]));
    if (!source.open(QIODevice::ReadOnly))
        return complain(u"%1 cannot be read"_s.arg(source.fileName()));
    const auto catalogue = trimmed(source.readAll());
    if (!catalogue)
        return complain(u"%1 is no catalogue of lrelease's"_s.arg(source.fileName()));
    QSaveFile target(QFile::decodeName(argv[2]));
    if (!target.open(QIODevice::WriteOnly) || target.write(*catalogue) != catalogue->size()
        || !target.commit())
        return complain(u"%1 cannot be written"_s.arg(target.fileName()));
    return EXIT_SUCCESS;
}
