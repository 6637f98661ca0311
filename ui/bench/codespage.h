// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QStackedWidget;

namespace BlazeAuth {
class Tabs;
}

namespace BlazeAuth::Bench {

class CodesTable;
class SearchField;

/// Everything that can end an attempt: statuses, close codes and failures, to search in and to copy from. How
/// much was found stands on the tab of each table.
class CodesPage : public QWidget
{
    Q_OBJECT

public:
    explicit CodesPage(QWidget *parent = nullptr);

private:
    void search(const QString &text);

    SearchField *m_search;
    Tabs *m_tabs;
    QStackedWidget *m_stack;
    QList<CodesTable *> m_tables; // in the order of the tabs
};

} // namespace BlazeAuth::Bench
