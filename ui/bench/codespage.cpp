// SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
// SPDX-License-Identifier: MIT

#include "ui/bench/codespage.h"

#include "ui/bench/codestable.h"
#include "ui/bench/searchfield.h"
#include "ui/controls/tabs.h"
#include "ui/look/theme.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BlazeAuth::Bench {

CodesPage::CodesPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(*this))
    , m_tabs(new Tabs(this))
    , m_stack(new QStackedWidget(this))
    , m_tables{new CodesTable(CodesKind::Statuses, statusLines()),
          new CodesTable(CodesKind::Others, closeLines()), new CodesTable(CodesKind::Others, failureLines())}
{
    setObjectName(u"codesPage"_s);
    m_search->setObjectName(u"codesSearchEdit"_s);
    m_search->setAccessibleName(u"Search codes"_s);
    m_tabs->setObjectName(u"codesTabs"_s);
    m_tabs->setAccessibleName(u"Codes"_s);
    const QStringList names{u"statusTable"_s, u"closeCodeTable"_s, u"failureTable"_s};
    const QStringList titles{u"Statuses"_s, u"Close codes"_s, u"Failures"_s};
    for (qsizetype index = 0; index < m_tables.size(); ++index) {
        m_tables.at(index)->setObjectName(names.at(index));
        m_tables.at(index)->setAccessibleName(titles.at(index));
        m_stack->addWidget(m_tables.at(index));
        m_tabs->addTab(titles.at(index));
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Size::small);
    layout->addWidget(m_search);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, this, &CodesPage::search);
    connect(m_search, &SearchField::left, this, [this] { m_tables.at(m_tabs->currentIndex())->enter(); });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    search({});
}

void CodesPage::search(const QString &text)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        auto *table = m_tables.at(index);
        table->search(text);
        m_tabs->setTabText(index, u"%1 (%2)"_s.arg(table->accessibleName()).arg(table->found()));
    }
}

} // namespace BlazeAuth::Bench
