// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/strictjson.h"

#include "session/protocol/exactnumbers.h"

#include <QtCore/QJsonDocument>

#include <string_view>

namespace BlazeAuth {
namespace {

/// What QJsonDocument does not tell of a text that it reads.
struct Outline
{
    bool hasWrongString = false;
    qsizetype names = 0; ///< Of members of the outermost object, counted as often as they are written.
};

Outline outlineOf(const QByteArray &json)
{
    constexpr std::string_view escapes = "\"\\/bfnrtu";
    constexpr char firstPrintable = 0x20;
    Outline outline;
    bool isInString = false;
    qsizetype depth = 0;
    for (qsizetype position = 0; position < json.size(); ++position) {
        const char character = json.at(position);
        if (character == '"') {
            isInString = !isInString;
        } else if (isInString && character == '\\') {
            ++position;
            if (position == json.size() || escapes.find(json.at(position)) == std::string_view::npos)
                outline.hasWrongString = true;
        } else if (isInString) {
            // Bytes beyond ASCII may be negative.
            if (character >= 0 && character < firstPrintable)
                outline.hasWrongString = true;
        } else if (character == '{' || character == '[') {
            ++depth;
        } else if (character == '}' || character == ']') {
            --depth;
        } else if (character == ':' && depth == 1) {
            ++outline.names;
        }
    }
    return outline;
}

} // namespace

std::optional<StrictObject> strictObjectFrom(const QByteArray &text)
{
    const auto outline = outlineOf(text);
    if (outline.hasWrongString || text.startsWith("\xef\xbb\xbf"))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(withExactNumbers(text));
    if (!document.isObject())
        return std::nullopt;
    const auto members = document.object();
    return StrictObject{.members = members, .repeatsName = members.size() != outline.names};
}

} // namespace BlazeAuth
