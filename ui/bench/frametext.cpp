// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/frametext.h"

#include "session/protocol/displaytext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {
namespace {

constexpr qsizetype longestFrameCell = 300;
constexpr qsizetype longestFrameDetails = 200'000;

QString directionOf(Frame::Kind kind)
{
    switch (kind) {
    case Frame::Kind::Sent:
        return u"to server"_s;
    case Frame::Kind::Received:
        return u"from server"_s;
    default:
        return nameOf(kind);
    }
}

/// Those of the first \a columns that hold anything.
QStringList cellsOf(const Frame &frame, int columns)
{
    QStringList cells;
    for (int column = 0; column < columns; ++column) {
        const QString cell = cellOf(frame, static_cast<FrameColumn>(column));
        if (!cell.isEmpty())
            cells += cell;
    }
    return cells;
}

} // namespace

QString titleOf(FrameColumn column)
{
    switch (column) {
    case FrameColumn::Time:
        return u"Time"_s;
    case FrameColumn::Direction:
        return u"Direction"_s;
    case FrameColumn::Type:
        return u"Type"_s;
    case FrameColumn::Id:
        return u"Id"_s;
    case FrameColumn::Status:
        return u"Status"_s;
    case FrameColumn::Size:
        return u"Size"_s;
    case FrameColumn::Latency:
        return u"Latency"_s;
    case FrameColumn::Text:
        return u"Text"_s;
    }
    Q_UNREACHABLE();
}

QString cellOf(const Frame &frame, FrameColumn column)
{
    switch (column) {
    case FrameColumn::Time:
        return QString::number(static_cast<double>(frame.time.count()) / 1000, 'f', 3) + u" s"_s;
    case FrameColumn::Direction:
        return directionOf(frame.kind);
    case FrameColumn::Type:
        return displayText(frame.type, longestFrameCell);
    case FrameColumn::Id:
        return frame.id ? QString::number(*frame.id) : QString();
    case FrameColumn::Status:
        return statusTextOf(frame);
    case FrameColumn::Size:
        return frame.size > 0 ? QString::number(frame.size) + u" B"_s : QString();
    case FrameColumn::Latency:
        return frame.latency ? QString::number(frame.latency->count()) + u" ms"_s : QString();
    case FrameColumn::Text:
        return displayText(frame.text, longestFrameCell);
    }
    Q_UNREACHABLE();
}

QString detailsOf(const Frame &frame)
{
    const QJsonDocument document = QJsonDocument::fromJson(frame.text.toUtf8());
    const QString text = document.isNull()
                             ? frame.text
                             : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
    return displayText(text, longestFrameDetails, true);
}

QString oneLineOf(const Frame &frame)
{
    return cellsOf(frame, frameColumns).join(u", "_s);
}

QString textOf(const Frame &frame)
{
    const QString line = cellsOf(frame, static_cast<int>(FrameColumn::Text)).join(u", "_s);
    return frame.text.isEmpty() ? line : line + u'\n' + detailsOf(frame);
}

} // namespace BlazeAuth::Bench
