// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/views.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

namespace cockpit::ui {

namespace {

/// A column is as wide as what so many rows around those that are seen need; thousands take too long.
constexpr int rowsMeasured = 64;

/// A column that is given a width keeps room for its heading, in whichever language that is.
void keepHeadings(QHeaderView* header)
{
    QObject::connect(header, &QHeaderView::sectionResized, header, [header](int column, int, int now) {
        const bool isGiven = header->sectionResizeMode(column) == QHeaderView::Interactive;
        if (!isGiven || now == 0 || header->isHidden())
            return;
        if (const int least = header->sectionSizeHint(column); now < least)
            header->resizeSection(column, least);
    });
}

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
    const int least = view->fontMetrics().averageCharWidth() * 4;
    // What takes the room that is left keeps enough of it for its heading.
    header->setMinimumSectionSize(
        std::max(least, stretched < 0 ? 0 : header->sectionSizeHint(stretched)));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(rowsMeasured);
    keepHeadings(header);
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

QScrollArea* makeScroll(QWidget* page, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
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

void setTextOf(QTabWidget* tabs, int tab, const QString& text)
{
    if (tabs->tabText(tab) != text)
        tabs->setTabText(tab, text);
}

} // namespace cockpit::ui
