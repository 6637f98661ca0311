// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QTreeView>

namespace BlazeAuth::Bench {

class ScenarioFilter;

/// The scenarios below their groups. Groups that somebody has closed stay closed, also when they were gone
/// for a while; while somebody searches all are open.
class ScenarioTree : public QTreeView
{
    Q_OBJECT

public:
    /// \a scenarios outlive the tree.
    explicit ScenarioTree(ScenarioFilter &scenarios, QWidget *parent = nullptr);

    /// To be called after a change of what is searched for.
    void openGroups();
    /// Gives the focus to the tree, and a row of it to the focus.
    void enter();

Q_SIGNALS:
    /// Return, or a double click, on a scenario.
    void picked(const QModelIndex &index);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void remember(const QModelIndex &group, bool isOpen);
    void shareWidth();

    ScenarioFilter &m_scenarios;
    QSet<QString> m_closed; // names of groups, as they are listed
};

} // namespace BlazeAuth::Bench
