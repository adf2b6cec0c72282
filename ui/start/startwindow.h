// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace cockpit::ui {

class MessageBar;

/// Before a runbook is open: open a file, take one of the last, or try the sample. Emits wishes only.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget* parent = nullptr);

    /// Full paths, newest first.
    void setRecent(const QStringList& files);
    /// Says why a file could not be opened.
    void showError(const QString& sentence);

Q_SIGNALS:
    void openAsked(const QString& file);
    void sampleAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeActions();
    void chooseFile();

    QListWidget* m_recent;
    MessageBar* m_bar;
};

} // namespace cockpit::ui
