// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/framefilter.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <deque>

namespace BlazeAuth::Bench {

class FrameLog;

/// The frames of a log that pass a filter, one a row, the newest last. While it is live it takes up what
/// happens to the log, many frames at a time and at most 20 times a second; otherwise it costs nothing.
class FrameModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Not live at first. \a log must outlive it.
    explicit FrameModel(const FrameLog &log, QObject *parent = nullptr);

    /// Whether it keeps up with the log; it takes up at once what it has missed.
    void setLive(bool live);
    void setFilter(const FrameFilter &filter);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The one in \a row; null where there is none, or the log has dropped it just now.
    [[nodiscard]] const Frame *frameAt(int row) const;

Q_SIGNALS:
    /// All that has happened to the log is in.
    void updated();

private:
    void schedule();
    void update();
    void removeDropped();
    void append();

    const FrameLog &m_log;
    FrameFilter m_filter;
    std::deque<qint64> m_rows; // numbers of frames, see FrameLog::first()
    qint64 m_end = 0; // the number of the first frame that has not been looked at
    QTimer m_batch;
};

} // namespace BlazeAuth::Bench
