// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QVBoxLayout;

namespace cockpit::ui {

class Desk;
class FileBanner;
class MessageBar;
class NoticeBar;
class Strip;

/// What is always visible: the strip, and below it what needs a person.
class TopBar final : public QToolBar
{
    Q_OBJECT

public:
    TopBar(Desk& desk, QWidget* parent);

    [[nodiscard]] Strip* strip() const { return m_strip; }
    [[nodiscard]] NoticeBar* notices() const { return m_notices; }
    /// Says that the runbook's file changed on disk, with the difference to the text that is flown; an
    /// empty sentence: it is as before.
    void showFileChange(const QString& sentence, const QString& difference);
    /// Below the strip, where there are controls. Takes the widget.
    void addBelowStrip(QWidget* controls);
    void setControlsShown(bool shown);

private:
    void connectMessages(Desk& desk);

    QVBoxLayout* m_rows;
    QWidget* m_below; // what a wall does not show: it is there to be pressed
    Strip* m_strip;
    NoticeBar* m_notices;
    MessageBar* m_messages;
    FileBanner* m_file;
};

} // namespace cockpit::ui
