// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cockpit::ui {

/// What a row is painted with: of a selected one everything is read against the highlight.
[[nodiscard]] QPalette paletteOfRow(const QStyleOptionViewItem& option);

/// What a line of a step does to the world, with its shape, and the colour of these words.
struct EffectLook {
    QString text;
    QColor colour;
};
/// Of a row of LinesModel.
[[nodiscard]] EffectLook effectLook(const QModelIndex& index, const QPalette& palette);

/// Shows a column of words with the shape and colour of the row's status in front.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Shows what a command line does to the world: read-only quietly, the irreversible loudly.
class BlastDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Draws the box of a check item so that it is seen in every palette: empty, ticked, or a dash for what
/// the file claims and nobody confirmed.
class TickDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace cockpit::ui
