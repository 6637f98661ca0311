// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/bench/scenarioitem.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QProgressBar;

namespace BlazeAuth {
class ActionButton;
class ContentScroll;
class TextLabel;
} // namespace BlazeAuth

namespace BlazeAuth::Bench {

class ScenarioDetails;
class ScenarioFilter;
class ScenarioModel;
class ScenarioTree;
class SearchField;

/// The list of scenarios: to search, to choose from, to run, and how they went. It runs nothing itself, and
/// tells what is asked for. Results may arrive by the hundred in a second: what is chosen, which groups are
/// open and how far the list is scrolled stay as they are.
class ScenarioView : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioView(QWidget *parent = nullptr);

    /// Replaces all scenarios; none of them has a result then.
    void setItems(const QList<ScenarioItem> &items);
    /// What is not known by \a name is left alone.
    void setResult(const QString &name, const ScenarioResult &result);
    void clearResults();
    /// How much of the run is done; to be seen while one is going on.
    void setProgress(int done, int total);
    /// While a run is going on, it can be cancelled, and no other one can be asked for.
    void setRunning(bool running);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Shows the scenario of that name, even where it is filtered out, and chooses it.
    void choose(const QString &name);
    /// The name of the scenario that is chosen; empty where none is.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] const ScenarioModel &model() const { return *m_model; }

Q_SIGNALS:
    /// Another scenario has been chosen; empty: none.
    void chosenChanged(const QString &name);
    void runRequested(const QString &name);
    void runAllRequested();
    void cancelRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectAll();
    void search(const QString &text);
    void run();
    void refresh();
    void refreshButtons();
    void applyDetailsHeight();
    [[nodiscard]] QModelIndex chosenIndex() const;

    ScenarioModel *m_model;
    ScenarioFilter *m_filter;
    SearchField *m_search;
    QComboBox *m_show;
    ActionButton *m_run;
    ActionButton *m_runAll;
    ActionButton *m_cancel;
    ActionButton *m_save;
    QProgressBar *m_progress;
    TextLabel *m_summary;
    ScenarioTree *m_tree;
    ScenarioDetails *m_details;
    ContentScroll *m_detailsScroll;
    QTimer m_refresh; // what many results change together is set once
    bool m_isRunning = false;
};

} // namespace BlazeAuth::Bench
