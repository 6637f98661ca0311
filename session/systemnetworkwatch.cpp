// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "session/networkwatch.h"

#include <QtNetwork/QNetworkInformation>

namespace BlazeAuth {

NetworkWatchFactory systemNetworkWatch()
{
    return [] {
        auto watch = std::make_unique<NetworkWatch>();
        // One for the whole process, Qt's; it may be in use already, by the embedding program.
        const bool isLoaded =
            QNetworkInformation::instance() != nullptr
            || QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
        if (isLoaded) {
            const auto *information = QNetworkInformation::instance();
            QObject::connect(
                information, &QNetworkInformation::reachabilityChanged, watch.get(), &NetworkWatch::changed);
            QObject::connect(information, &QNetworkInformation::transportMediumChanged, watch.get(),
                &NetworkWatch::changed);
        }
        return watch;
    };
}

} // namespace BlazeAuth
