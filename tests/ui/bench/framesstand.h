// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/framelog.h"
#include "ui/bench/framemodel.h"
#include "ui/bench/framesview.h"
#include "ui/bench/frametable.h"
#include "ui/bench/frametext.h"
#include "ui/controls/card.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace BlazeAuth::Tests {

using namespace Qt::StringLiterals;

inline Bench::Frame frameOf(Bench::Frame::Kind kind, const QString &type, const QString &text)
{
    Bench::Frame frame;
    frame.kind = kind;
    frame.type = type;
    frame.text = text;
    return frame;
}

inline Bench::Frame numbered(int number)
{
    return frameOf(Bench::Frame::Kind::Received, u"event"_s, uR"({"number":%1})"_s.arg(number));
}

/// A log with its view in a window.
class Stand
{
public:
    Stand()
        : m_view(m_log, &m_card)
    {
        auto *const layout = new QVBoxLayout(&m_card);
        layout->addWidget(&m_view);
        m_card.resize(900, 600);
    }

    void show() { m_card.show(); }
    void hide() { m_card.hide(); }
    void add(int count)
    {
        for (int number = 0; number < count; ++number)
            m_log.add(numbered(m_added++));
    }
    [[nodiscard]] Bench::FrameLog &log() { return m_log; }
    [[nodiscard]] QWidget &window() { return m_card; }
    [[nodiscard]] Bench::FrameTable &table() { return child<Bench::FrameTable>("frameTable"); }
    [[nodiscard]] Bench::FrameModel &model() { return *m_view.findChild<Bench::FrameModel *>(); }
    [[nodiscard]] QScrollBar &bar() { return *table().verticalScrollBar(); }
    [[nodiscard]] QString details() { return child<QPlainTextEdit>("frameDetailsView").toPlainText(); }
    [[nodiscard]] QString count()
    {
        return child<QLabel>("frameCountLabel").text().remove(QChar(0x2066)).remove(QChar(0x2069));
    }
    template <typename Child> [[nodiscard]] Child &child(const char *name)
    {
        return *m_view.findChild<Child *>(QString::fromLatin1(name));
    }
    /// The text of the row at the top of what is in sight.
    [[nodiscard]] QString topText() { return textAt(bar().value()); }
    [[nodiscard]] QString textAt(int row)
    {
        return model().index(row, static_cast<int>(Bench::FrameColumn::Text)).data().toString();
    }
    [[nodiscard]] bool isAtEnd() { return bar().value() == bar().maximum(); }

private:
    Bench::FrameLog m_log{systemClock()};
    Card m_card;
    Bench::FramesView m_view;
    int m_added = 0;
};

} // namespace BlazeAuth::Tests
