// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPlainTextEdit;

namespace cockpit::ui {

/// The whole runbook as it was opened, line by line.
class DocumentPanel final : public Panel
{
    Q_OBJECT

public:
    explicit DocumentPanel(Desk& desk, QWidget* parent = nullptr);
    /// The text never changes: it is filled in when it is first to be seen.
    void refresh() override;
    /// Shows a line of the document, 1-based.
    void showLine(int line);

private:
    QPlainTextEdit* m_text;
    bool m_filled = false;
};

} // namespace cockpit::ui
