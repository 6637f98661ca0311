// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/offsettext.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace BlazeAuth::Bench {

QString offsetText(std::chrono::seconds offset)
{
    if (offset == 0s)
        return u"No offset"_s;
    struct Unit
    {
        std::chrono::seconds length;
        QString name;
    };
    const Unit units[]{{24h, u"d"_s}, {1h, u"h"_s}, {1min, u"min"_s}, {1s, u"s"_s}};
    QStringList parts;
    auto left = std::chrono::abs(offset);
    for (const auto &[length, name] : units) {
        if (const auto count = left / length; count > 0)
            parts += u"%1 %2"_s.arg(count).arg(name);
        left %= length;
    }
    const auto side = offset > 0s ? u" ahead"_s : u" behind"_s;
    return parts.join(u' ') + side;
}

} // namespace BlazeAuth::Bench
