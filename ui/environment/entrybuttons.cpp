// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entrybuttons.h"

#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cockpit::ui {

EntryButtons::EntryButtons(QWidget* parent)
    : QWidget(parent)
    , m_test(makeButton({}, {}, this))
    , m_add(makeButton(tr("Add it"), tr("Writes it into the draft of the file"), this))
    , m_remove(makeButton(tr("Take it out"), tr("Takes it out of the draft of the file"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_test);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_remove);
    connect(m_add, &QPushButton::clicked, this, &EntryButtons::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &EntryButtons::removeAsked);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT stopAsked();
        else
            Q_EMIT testAsked();
    });
}

void EntryButtons::present(const environment::Entry& entry, bool isNew)
{
    m_add->setVisible(isNew);
    m_remove->setVisible(!isNew && entry.isInFile && entry.part != environment::Part::Release);
}

void EntryButtons::setTest(const QString& name, bool testable, bool busy)
{
    m_busy = busy;
    m_test->setVisible(testable || busy);
    setTextOf(m_test, busy ? tr("Stop the test") : tr("Test %1").arg(name));
    m_test->setToolTip(busy ? tr("Nothing is waited for any more")
                            : tr("Tries it as a run would, and changes nothing"));
}

} // namespace cockpit::ui
