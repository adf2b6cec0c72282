// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/views.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace cockpit::ui {

namespace {

/// A column is as wide as what so many rows around those that are seen need; thousands take too long.
constexpr int rowsMeasured = 64;

} // namespace

QTreeView* makeList(QAbstractItemModel* model, const QString& name, int stretched, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTextElideMode(Qt::ElideRight);
    view->setFrameShape(QFrame::NoFrame);
    view->setTabKeyNavigation(false);
    QHeaderView* header = view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(view->fontMetrics().averageCharWidth() * 4);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(rowsMeasured);
    if (stretched >= 0)
        header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

QPushButton* makeButton(const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setToolTip(toolTip);
    button->setAutoDefault(false);
    return button;
}

QPushButton* makeCompactButton(const QString& text, QWidget* parent)
{
    QPushButton* button = makeButton(text, {}, parent);
    const QFontMetrics metrics = button->fontMetrics();
    button->setFixedSize(metrics.horizontalAdvance(text) + metrics.averageCharWidth() * 2,
                         metrics.height() + 6);
    return button;
}

void discard(QWidget* widget)
{
    if (!widget)
        return;
    widget->hide();
    widget->deleteLater();
}

void makeQuiet(QWidget* label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

void setTextOf(QLabel* label, const QString& text)
{
    if (label->text() != text)
        label->setText(text);
}

void setTextOf(QPushButton* button, const QString& text)
{
    if (button->text() != text)
        button->setText(text);
}

} // namespace cockpit::ui
