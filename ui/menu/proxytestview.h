// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/menu/proxytest.h"

#include <QtWidgets/QWidget>

namespace BlazeAuth {

class TextLabel;

/// Says how far a test of the proxy has come: a line for each step, and what to do where it came no further.
/// Its end is announced, its steps are not.
class ProxyTestView : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyTestView(QWidget *parent = nullptr);

    void setProgress(const ProxyTestProgress &progress);
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class StepState
    {
        Ahead,
        Running,
        Over,
        Failed
    };
    [[nodiscard]] StepState stateOf(std::size_t step) const;
    [[nodiscard]] QString textOf(std::size_t step) const;
    [[nodiscard]] QString adviceText() const;
    void applyMargins();
    void refresh();

    std::optional<ProxyTestProgress> m_progress;
    std::array<TextLabel *, proxyTestSteps> m_steps{};
    TextLabel *m_advice;
};

} // namespace BlazeAuth
