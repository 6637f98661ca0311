// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtWidgets/QWidget>

namespace BlazeAuth {
class ActionButton;
class Announcer;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {

class Timeline;
class TimelineChart;

/// The attempts of a Timeline in a picture, which can be saved as SVG and PNG, in the colours that it is seen
/// in.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    /// \a timeline may be deleted at any time; then its last attempts stay.
    explicit TimelineView(Timeline &timeline, QWidget *parent = nullptr);

    /// What the buttons do once a file is chosen: by its suffix a PNG picture or an SVG one. What comes of it
    /// is shown, in one line.
    void save(const QString &path);

private:
    void refresh(const Timeline &timeline);
    void choose(const QString &name, const QString &filter);

    TimelineChart *const m_chart;
    ActionButton *const m_saveSvg;
    ActionButton *const m_savePng;
    ActionButton *const m_clear;
    TextLabel *const m_note;
    Announcer *const m_announcer;
};

} // namespace BlazeAuth::Bench
