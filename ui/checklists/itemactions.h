// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checklists/signing.h"

#include <QUrl>
#include <QWidget>

class QToolButton;

namespace cockpit::ui {

/// What a person can say of the chosen item of a checklist, a button each, two beside each other: the panel
/// is used in a narrow window.
class ItemActions final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemActions(Desk& desk, QWidget* parent = nullptr);

    /// `evidence`: what the item's note points at; invalid: nothing.
    void present(const Signing::Item& item, const QUrl& evidence);
    [[nodiscard]] QToolButton* tickButton() const { return m_tick; }
    [[nodiscard]] QToolButton* evidenceButton() const { return m_evidence; }
    [[nodiscard]] QToolButton* signButton() const { return m_sign; }
    [[nodiscard]] QToolButton* failButton() const { return m_fail; }
    [[nodiscard]] QToolButton* notTestedButton() const { return m_notTested; }
    [[nodiscard]] QToolButton* commentButton() const { return m_comment; }

private:
    using Ask = void (*)(Desk&, QWidget*, const Signing::Item&);
    void layOut();
    void connectTo(QToolButton* button, Ask ask);
    void offer();
    void showEvidence();

    Desk& m_desk;
    Signing::Item m_item;
    QUrl m_url;
    QToolButton* m_sign;
    QToolButton* m_tick;
    QToolButton* m_fail;
    QToolButton* m_notTested;
    QToolButton* m_comment;
    QToolButton* m_evidence;
};

} // namespace cockpit::ui
