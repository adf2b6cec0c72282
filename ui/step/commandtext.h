// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace cockpit::ui {

/// A command to be read and copied, whole, as high as it needs. It breaks anywhere: a token of 200 letters
/// would otherwise widen what stands around it, and move buttons from under a hand.
class CommandText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommandText(QWidget* parent = nullptr);

    void showCommand(const QString& command);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace cockpit::ui
