// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/framemodel.h"

#include "ui/bench/framelog.h"
#include "ui/bench/frametext.h"

#include <algorithm>

namespace BlazeAuth::Bench {
namespace {

constexpr std::chrono::milliseconds betweenBatches{50};

} // namespace

FrameModel::FrameModel(const FrameLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(betweenBatches);
    connect(&m_batch, &QTimer::timeout, this, &FrameModel::update);
}

void FrameModel::setLive(bool live)
{
    disconnect(&m_log, &FrameLog::changed, this, &FrameModel::schedule);
    m_batch.stop();
    if (!live)
        return;
    connect(&m_log, &FrameLog::changed, this, &FrameModel::schedule);
    update();
}

void FrameModel::setFilter(const FrameFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    for (qsizetype index = 0; index < m_log.size(); ++index) {
        if (m_filter.accepts(m_log.at(index)))
            m_rows.push_back(m_log.first() + index);
    }
    m_end = m_log.first() + m_log.size();
    endResetModel();
    Q_EMIT updated();
}

void FrameModel::schedule()
{
    if (!m_batch.isActive())
        m_batch.start();
}

void FrameModel::update()
{
    removeDropped();
    append();
    Q_EMIT updated();
}

void FrameModel::removeDropped()
{
    const auto kept = std::ranges::lower_bound(m_rows, m_log.first());
    const auto count = static_cast<int>(std::distance(m_rows.begin(), kept));
    if (count == 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), kept);
    endRemoveRows();
}

void FrameModel::append()
{
    const qint64 end = m_log.first() + m_log.size();
    std::deque<qint64> accepted;
    for (qint64 number = std::max(m_end, m_log.first()); number < end; ++number) {
        if (m_filter.accepts(m_log.at(number - m_log.first())))
            accepted.push_back(number);
    }
    m_end = end;
    if (accepted.empty())
        return;
    const int count = rowCount();
    beginInsertRows({}, count, count + static_cast<int>(accepted.size()) - 1);
    m_rows.insert(m_rows.end(), accepted.begin(), accepted.end());
    endInsertRows();
}

int FrameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FrameModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : frameColumns;
}

const Frame *FrameModel::frameAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const qint64 index = m_rows.at(static_cast<size_t>(row)) - m_log.first();
    return index >= 0 && index < m_log.size() ? &m_log.at(index) : nullptr;
}

QVariant FrameModel::data(const QModelIndex &index, int role) const
{
    const Frame *const frame = frameAt(index.row());
    if (role != Qt::DisplayRole || frame == nullptr)
        return {};
    return cellOf(*frame, static_cast<FrameColumn>(index.column()));
}

QVariant FrameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    if (!isTitle || section < 0 || section >= frameColumns)
        return {};
    return titleOf(static_cast<FrameColumn>(section));
}

} // namespace BlazeAuth::Bench
