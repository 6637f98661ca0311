// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sandbox/story.h"

#include <QtCore/QObject>

namespace BlazeAuth::Sandbox {

class SandboxServer;

/// Remembers what a server saw of the first client that asked for anything; others are counted.
class Witness final : public QObject
{
    Q_OBJECT

public:
    explicit Witness(const SandboxServer &server, QObject *parent = nullptr);

    /// In one line: Story::text(), and how many connections there were.
    [[nodiscard]] QString text() const;

private:
    void onAnswered(int client, const QJsonObject &request, const Reply &reply);
    void onEnded(int client, const Ending &ending);

    int m_connections = 0;
    int m_client = 0; // the one whose story is told; 0 before there is one
    Story m_story;
};

} // namespace BlazeAuth::Sandbox
