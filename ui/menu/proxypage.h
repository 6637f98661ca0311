// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/menupage.h"
#include "ui/menu/proxypreference.h"

#include <QtCore/QTimer>

namespace BlazeAuth {

class ChoiceButton;
class ManualProxyForm;
class ProxyTestView;
struct ProxyTestProgress;

/// Asks which proxy leads to the server. It decides nothing and keeps nothing.
class ProxyPage : public MenuPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    /// Shows \a preference, and no test.
    void setPreference(const ProxyPreference &preference);
    /// The configuration names the proxy, or that there is none: nothing can be chosen, and the page says
    /// why.
    void setFixed(const QNetworkProxy &proxy);
    void setTestProgress(const ProxyTestProgress &progress);

Q_SIGNALS:
    void saved(const BlazeAuth::ProxyPreference &preference);
    /// Not while the last one is running.
    void testRequested(const BlazeAuth::ProxyPreference &preference);
    void testCanceled();

protected:
    void changeEvent(QEvent *event) override;
    /// Escape ends a test first, Return saves.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::optional<ProxyPreference> preference();
    void setRunning(bool running);
    void test();
    void cancelTest();
    void forgetTest();
    void save();
    void retranslate();

    TextLabel *m_note;
    ChoiceButton *m_system;
    ChoiceButton *m_none;
    ChoiceButton *m_manual;
    ManualProxyForm *m_form;
    ActionButton *m_test;
    ActionButton *m_cancel;
    ProxyTestView *m_view;
    ActionButton *m_save;
    std::optional<QNetworkProxy> m_fixed;
    bool m_running = false;
    QTimer m_laidOut; // over as soon as the layouts know the end of a test
};

} // namespace BlazeAuth

Q_DECLARE_METATYPE(BlazeAuth::ProxyPreference)
