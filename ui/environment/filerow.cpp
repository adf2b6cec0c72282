// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/filerow.h"

#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {

FileRow::FileRow(environment::Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_save(makeButton(tr("&Save the file"), {}, this))
{
    auto* file = new QLabel(bench.file(), this);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setWordWrap(true);
    makeQuiet(file);
    auto* open = makeButton(tr("Open the file"),
                            tr("Opens the file as it is saved now in your editor"), this);
    auto* close = makeButton(tr("Close"), tr("Leaves the file as it was saved last"), this);
    connect(open, &QPushButton::clicked, &bench, [&bench] { bench.openFile(); });
    connect(m_save, &QPushButton::clicked, this, &FileRow::saveAsked);
    connect(close, &QPushButton::clicked, this, &FileRow::closeAsked);
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(file);
    layout->addLayout(row);
}

} // namespace cockpit::ui
