// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "app/qa/report.h"

#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Qa {
namespace {

/// \a text without what XML 1.0 cannot hold in whatever form.
QString xmlText(QString text)
{
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar character = text.at(index);
        const bool isPair =
            character.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate();
        const bool isLineOrTab = character == u'\n' || character == u'\t' || character == u'\r';
        if (isPair)
            ++index;
        else if ((character < u' ' && !isLineOrTab) || character.isSurrogate()
                 || character.unicode() >= 0xFFFE)
            text[index] = QChar::ReplacementCharacter;
    }
    return text;
}

QString secondsText(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1'000, 'f', 3);
}

void writeCounts(QXmlStreamWriter &xml, const RunCounts &counts, std::chrono::milliseconds time)
{
    xml.writeAttribute(u"tests"_s, QString::number(counts.total));
    xml.writeAttribute(u"failures"_s, QString::number(counts.failed));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(counts.notRun()));
    xml.writeAttribute(u"time"_s, secondsText(time));
}

void writeCase(QXmlStreamWriter &xml, const RecordLine &line)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, Sandbox::nameOf(line.scenario.group));
    xml.writeAttribute(u"name"_s, xmlText(line.scenario.name));
    xml.writeAttribute(
        u"time"_s, secondsText(line.result ? line.result->duration : std::chrono::milliseconds::zero()));
    if (!line.result) {
        xml.writeStartElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, u"not run"_s);
        xml.writeEndElement();
    } else if (!line.result->verdict.passed) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, u"outcome"_s);
        xml.writeAttribute(u"message"_s, xmlText(line.result->verdict.reason));
        xml.writeCharacters(
            xmlText(u"The sandbox: %1\nExpected: %2\nObserved: %3\n"_s.arg(line.scenario.row.meaning,
                Sandbox::expectedText(line.scenario.row), observedText(line.result->observed))));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, Sandbox::ScenarioGroup group, const QList<RecordLine> &lines,
    const RunRecord &record)
{
    RunCounts counts{.total = lines.size()};
    std::chrono::milliseconds time{};
    for (const RecordLine &line : lines) {
        if (!line.result)
            continue;
        ++(line.result->verdict.passed ? counts.passed : counts.failed);
        time += line.result->duration;
    }
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, Sandbox::nameOf(group));
    writeCounts(xml, counts, time);
    xml.writeAttribute(u"timestamp"_s, record.started.toString(Qt::ISODate));
    xml.writeStartElement(u"properties"_s);
    for (const RunProperty &property : record.properties) {
        xml.writeStartElement(u"property"_s);
        xml.writeAttribute(u"name"_s, xmlText(property.name));
        xml.writeAttribute(u"value"_s, xmlText(property.value));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    for (const RecordLine &line : lines)
        writeCase(xml, line);
    xml.writeEndElement();
}

} // namespace

QByteArray junitReport(const RunRecord &record)
{
    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"blazeauth-qa"_s);
    writeCounts(xml, countsOf(record), record.duration);
    const QList<RunGroup> groups = groupsOf(record);
    for (const RunGroup &group : groups)
        writeSuite(xml, group.group, group.lines, record);
    xml.writeEndElement();
    xml.writeEndDocument();
    return document;
}

} // namespace BlazeAuth::Qa
