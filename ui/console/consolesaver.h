// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputexport.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSaveFile;

namespace cockpit::ui {

/// Saves a log in a file, a little in every turn of the event loop; all of it or nothing.
class ConsoleSaver final : public QObject
{
    Q_OBJECT

public:
    explicit ConsoleSaver(QObject* parent);
    ~ConsoleSaver() override;

    /// The log outlives the saving. One that is under way is given up.
    void save(const items::OutputLog& log, items::OutputExport::Form form, const QString& path);

Q_SIGNALS:
    /// Once for each save(): what became of it, in a sentence.
    void done(const QString& sentence, bool well);

private:
    void turn();
    void end(const QString& sentence, bool well);

    QTimer m_turn;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<items::OutputExport> m_export;
    const items::OutputLog* m_log = nullptr;
};

} // namespace cockpit::ui
