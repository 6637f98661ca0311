// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/proxypreference.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class ChoiceButton;
class TextField;
class TextLabel;

/// Where a proxy is typed in. What is wrong with it is told when its field is left, below the fields.
class ManualProxyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ManualProxyForm(QWidget *parent = nullptr);

    void setProxy(const ManualProxy &proxy);
    /// What is typed, if it is a proxy; otherwise the focus goes to what is wrong, which is marked.
    [[nodiscard]] std::optional<ManualProxy> proxy();
    void clearMarks();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] ProxyKind kind() const;
    void takeWholeAddress();
    void checkHost();
    void checkPort();
    void tell(std::optional<ProxyProblem> problem);
    void retranslate();

    ChoiceButton *m_http;
    ChoiceButton *m_socks;
    TextLabel *m_hostCaption;
    TextField *m_host;
    TextLabel *m_portCaption;
    TextField *m_port;
    TextLabel *m_problem;
    std::optional<ProxyProblem> m_told;
};

} // namespace BlazeAuth
