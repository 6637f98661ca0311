// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/faultsettings.h"
#include "ui/bench/numberslider.h"
#include "ui/look/theme.h"

#include <QtCore/QUrl>

class QGridLayout;
class QSpinBox;

namespace BlazeAuth::Bench {

class UpstreamForm;

/// What is to go wrong on the way between the window and the server, and which server that is. It does
/// nothing of it itself, and tells what is asked for.
class FaultsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FaultsPanel(QWidget *parent = nullptr);

    [[nodiscard]] FaultSettings settings() const;
    /// Tells nobody. What is beyond the range of a control becomes its nearest.
    void setSettings(const FaultSettings &settings);
    /// How it stands with what the window talks to in the sandbox's place, in words; may hold text of a
    /// server. Empty: nothing to say.
    void setUpstreamState(const QString &text, std::optional<Tone> tone);
    /// The conversation ends somewhere else, whoever wanted that; tells nobody.
    void showElsewhere();
    /// The conversation ends at the sandbox again, whoever wanted that; tells nobody.
    void showSandbox();
    /// No faults and no real server; tells what that changes.
    void reset();

Q_SIGNALS:
    void settingsChanged(const BlazeAuth::Bench::FaultSettings &settings);
    /// The conversation is to pass on to the server at \a url, which begins with ws or wss.
    void upstreamRequested(const QUrl &url);
    /// It is to end at the sandbox again.
    void upstreamClosed();

private:
    [[nodiscard]] NumberSlider *addRow(
        QGridLayout &rows, const NumberSlider::Shape &shape, const QString &stem);
    void changed();

    QWidget *m_ground;
    UpstreamForm *m_upstream;
    NumberSlider *m_latency;
    NumberSlider *m_jitter;
    NumberSlider *m_bandwidth;
    NumberSlider *m_answerDelay;
    NumberSlider *m_drop;
    NumberSlider *m_close;
    QSpinBox *m_closeCode;
    NumberSlider *m_corrupt;
};

} // namespace BlazeAuth::Bench
