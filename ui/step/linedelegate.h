// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cockpit::ui {

/// Shows the text of a step's line, commands in the fixed font. Folded, it has a second row that says where
/// the line runs and what it does to the world: for lists without room for columns of these.
class LineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_isFolded = folded; }
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool m_isFolded = false;
};

} // namespace cockpit::ui
