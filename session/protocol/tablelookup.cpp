// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/protocol/tables.h"

#include <QtCore/QMetaEnum>

#include <algorithm>

namespace BlazeAuth {

const StatusRow &rowOf(Status status)
{
    const auto row = std::ranges::find(statusTable(), status, &StatusRow::status);
    return row == statusTable().end() ? statusTable().front() : *row;
}

const CloseRow &rowOf(CloseCode code)
{
    const auto row = std::ranges::find(closeTable(), code, &CloseRow::code);
    return row == closeTable().end() ? closeTable().front() : *row;
}

const FailureRow &rowOf(FailureCause cause)
{
    return *std::ranges::find(failureTable(), cause, &FailureRow::cause);
}

Status statusFrom(double number)
{
    const auto row = std::ranges::find_if(statusTable(), [number](const StatusRow &candidate) {
        return static_cast<double>(candidate.status) == number && candidate.status != Status::Unknown;
    });
    return row == statusTable().end() ? Status::Unknown : row->status;
}

CloseCode closeCodeFrom(int number)
{
    const auto row = std::ranges::find_if(closeTable(), [number](const CloseRow &candidate) {
        return static_cast<int>(candidate.code) == number && candidate.code != CloseCode::Unknown;
    });
    return row == closeTable().end() ? CloseCode::Unknown : row->code;
}

QString constantOf(Status status)
{
    return QString::fromLatin1(QMetaEnum::fromType<Status>().valueToKey(static_cast<int>(status)));
}

} // namespace BlazeAuth
