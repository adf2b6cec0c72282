// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolesaver.h"

#include <QLocale>
#include <QSaveFile>

namespace cockpit::ui {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ConsoleSaver::ConsoleSaver(QObject* parent)
    : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ConsoleSaver::turn);
}

ConsoleSaver::~ConsoleSaver() = default;

void ConsoleSaver::save(const items::OutputLog& log, items::OutputExport::Form form,
                        const QString& path)
{
    m_log = &log;
    m_export.reset();
    m_file = std::make_unique<QSaveFile>(path);
    if (m_file->open(QIODevice::WriteOnly))
        m_export = std::make_unique<items::OutputExport>(log, form, *m_file);
    m_turn.start();
}

void ConsoleSaver::turn()
{
    if (!m_export) {
        end(tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()), false);
        return;
    }
    const Result<bool> more = m_export->step();
    if (!more) {
        end(more.error().sentence, false);
    } else if (!*more) {
        const qint64 size = m_file->size();
        if (!m_file->commit())
            end(tr("%1 cannot be written: %2").arg(m_file->fileName(), m_file->errorString()), false);
        else if (m_log->spool().hasGap())
            end(tr("Saved %1 in %2. %3 were not kept and are missing.")
                    .arg(sizeText(size), m_file->fileName(), sizeText(m_log->lostBytes())),
                true);
        else
            end(tr("Saved %1 in %2.").arg(sizeText(size), m_file->fileName()), true);
    }
}

void ConsoleSaver::end(const QString& sentence, bool well)
{
    m_turn.stop();
    m_export.reset();
    m_file.reset();
    Q_EMIT done(sentence, well);
}

} // namespace cockpit::ui
