// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runsmodel.h"
#include "ui/common/taborder.h"

#include <QWidget>

namespace cockpit::ui {

class MessageBar;
class RecentFiles;
class RunsList;
class StartHead;

/// Before a runbook is open: open a file, take one of the last or one of the last runs, or try the sample. Emits wishes only.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget* parent = nullptr);

    /// Full paths, newest first.
    void setRecent(const QStringList& files);
    /// Oldest first.
    void setRuns(const std::vector<items::RecordedRun>& runs);
    /// As --language takes them; an empty choice is the system's.
    void setLanguages(const QStringList& codes, const QString& chosen);
    /// Says why a file could not be opened.
    void showError(const QString& sentence);

Q_SIGNALS:
    void openAsked(const QString& file);
    void sampleAsked();
    void resumeAsked(const QString& run);
    void replayAsked(const QString& run);
    void languageAsked(const QString& code);

protected:
    bool focusNextPrevChild(bool next) override { return moveFocus(*this, next); }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeActions();
    void chooseFile();

    StartHead* m_head;
    RecentFiles* m_recent;
    RunsList* m_runs;
    MessageBar* m_bar;
};

} // namespace cockpit::ui
