// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "app/qa/workbench.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace BlazeAuth {
class ActionButton;
class Announcer;
class Tabs;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {
class FaultsPanel;
enum class FileQuestion;
class ScenarioView;
class TimePanel;
} // namespace BlazeAuth::Bench

namespace BlazeAuth::Qa {

/// The window of the bench: the login window at the left, and at the right what a tester does with it.
class BenchWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchWindow(const Options &options);
    ~BenchWindow() override;

    /// Opens the sandbox; why that cannot be.
    [[nodiscard]] std::optional<QString> start() { return m_bench.start(); }
    [[nodiscard]] Workbench &workbench() { return m_bench; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPage(const QString &title, QWidget *page);
    void layOut();
    void setMargins();
    void connectScenarios();
    void connectFaults();
    void connectTime();
    void connectActions();
    void ask(Bench::FileQuestion question, const QString &title, const QString &filter,
        void (Workbench::*then)(const QString &path));
    void reset();
    void say(const QString &text, std::optional<Tone> tone);

    LoginPane *m_pane;
    Workbench m_bench;
    Tabs *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_around = nullptr; // the card of the pages
    Bench::ScenarioView *m_scenarios;
    Bench::FaultsPanel *m_faults;
    Bench::TimePanel *m_time;
    TextLabel *m_note;
    Announcer *m_announcer;
    ActionButton *m_record;
    ActionButton *m_replay;
    QComboBox *m_pace;
    ActionButton *m_copy;
    ActionButton *m_reset;
};

} // namespace BlazeAuth::Qa
