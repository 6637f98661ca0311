// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/theme.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <optional>

namespace BlazeAuth {
class ActionButton;
class TextField;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {

/// Where one says which real server the conversation is to pass on to. It connects nothing itself.
class UpstreamForm : public QWidget
{
    Q_OBJECT

public:
    explicit UpstreamForm(QWidget *parent = nullptr);

    /// How it stands with that server, in words; may hold text of a server. Empty: nothing to say.
    void setState(const QString &text, std::optional<Tone> tone);
    /// There is something to disconnect from, whoever wanted that; tells nobody.
    void showOpen();
    /// There is no real server any more, whoever wanted that; tells nobody.
    void showClosed();
    /// No server, and no address of one; tells closed() where there was one.
    void reset();

Q_SIGNALS:
    /// An address beginning with ws or wss, with a host and without a login.
    void requested(const QUrl &url);
    void closed();

private:
    void request();
    void close();
    void setOpen(bool open);

    TextField *m_address;
    ActionButton *m_connect;
    ActionButton *m_disconnect;
    TextLabel *m_state;
    bool m_isOpen = false; // requested() was told, and not closed()
};

/// What somebody has typed as the address of a server; none where it cannot be one.
[[nodiscard]] std::optional<QUrl> upstreamFrom(const QString &typed);

} // namespace BlazeAuth::Bench
