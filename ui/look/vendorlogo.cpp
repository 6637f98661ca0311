// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/look/vendorlogo.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BlazeAuth {
namespace {

constexpr qsizetype longestSvg = 32 * 1024;
constexpr int mostElements = 1000;
constexpr int deepest = 32;
constexpr int mostUses = 16; // each may draw all that the ones before it draw, twice
constexpr double mostStretched = 4.0;

bool isKnown(QStringView element)
{
    constexpr std::array known{"svg"_L1, "g"_L1, "defs"_L1, "title"_L1, "desc"_L1, "style"_L1, "use"_L1,
        "path"_L1, "rect"_L1, "circle"_L1, "ellipse"_L1, "line"_L1, "polyline"_L1, "polygon"_L1,
        "linearGradient"_L1, "radialGradient"_L1, "stop"_L1, "solidColor"_L1};
    return std::ranges::any_of(known, [element](QLatin1StringView name) { return element == name; });
}

/// Whether \a text, of an attribute or a style sheet, leads out of the drawing or may be drawn for ever. A
/// backslash could spell either in another way.
bool isBadStyle(QStringView text)
{
    static const QRegularExpression bad(
        uR"(\\|@import|dasharray|url\s*\(\s*['"]?(?!#|['"\s]))"_s, QRegularExpression::CaseInsensitiveOption);
    return bad.match(text).hasMatch();
}

bool isBadAttribute(const QXmlStreamAttribute &attribute)
{
    if (attribute.name() == "href"_L1)
        return !attribute.value().startsWith(u'#');
    return attribute.name() == "stroke-dasharray"_L1 || isBadStyle(attribute.value());
}

/// Reads a document element by element, as far as it is good.
class Inspection
{
public:
    explicit Inspection(const QByteArray &svg)
        : m_reader(svg)
    {
    }

    /// Empty: nothing.
    QString findProblem()
    {
        QString problem;
        while (problem.isEmpty() && !m_reader.atEnd())
            problem = problemIn(m_reader.readNext());
        if (problem.isEmpty() && m_reader.hasError())
            return u"it is no XML: "_s + m_reader.errorString();
        return problem;
    }

private:
    QString problemIn(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return u"it has a document type"_s;
        case QXmlStreamReader::ProcessingInstruction:
            return u"it has a processing instruction"_s;
        case QXmlStreamReader::Characters:
            return isBadStyle(m_reader.text()) ? u"its style sheet leads out of it"_s : QString();
        case QXmlStreamReader::EndElement:
            --m_depth;
            return {};
        case QXmlStreamReader::StartElement:
            return problemInElement();
        default:
            return {};
        }
    }

    QString problemInElement()
    {
        const auto name = m_reader.name();
        if (m_elements == 0 && name != "svg"_L1)
            return u"it is no SVG"_s;
        if (!isKnown(name))
            return u"it holds <%1>"_s.arg(name.left(20));
        m_uses += name == "use"_L1 ? 1 : 0;
        if (++m_elements > mostElements || ++m_depth > deepest || m_uses > mostUses)
            return u"it is too intricate"_s;
        for (const auto &attribute : m_reader.attributes()) {
            if (isBadAttribute(attribute))
                return u"it holds %1=\"%2\""_s.arg(attribute.name().left(20), attribute.value().left(20));
        }
        return {};
    }

    QXmlStreamReader m_reader;
    int m_elements = 0;
    int m_depth = 0;
    int m_uses = 0;
};

} // namespace

std::variant<VendorLogo, LogoProblem> readVendorLogo(const QByteArray &svg)
{
    if (svg.size() > longestSvg)
        return LogoProblem{u"it is longer than %1 bytes"_s.arg(longestSvg)};
    if (const auto problem = Inspection(svg).findProblem(); !problem.isEmpty())
        return LogoProblem{problem};
    const auto size = QSvgRenderer(svg).viewBoxF().size();
    if (size.isEmpty())
        return LogoProblem{u"it has no size"_s};
    const auto stretch = size.width() / size.height();
    if (stretch > mostStretched || stretch < 1 / mostStretched)
        return LogoProblem{u"it is not about as wide as high"_s};
    return VendorLogo{svg, size};
}

} // namespace BlazeAuth
