// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputexport.h"

#include "models/items/tr.h"

#include <QIODevice>

namespace cockpit::items {

OutputExport::OutputExport(const OutputLog& log, Form form, QIODevice& device)
    : m_log(log)
    , m_form(form)
    , m_device(device)
    , m_end(log.spool().end())
{}

Result<bool> OutputExport::step(qint64 bytes)
{
    const OutputSpool& spool = m_log.spool();
    for (const qint64 until = m_at + bytes; m_at < until && m_at < m_end;) {
        const QByteArray block =
            spool.read(m_at, std::min<qint64>(OutputSpool::segmentSize, m_end - m_at));
        const qint64 after = m_at + block.size();
        if (block.isEmpty() || (spool.hasGap() && after == spool.gapBegin())) {
            take(block);
            m_at = m_log.afterLost().address;
            m_within = false;
            m_owesLineEnd = false;
            if (m_form == Form::Text)
                m_out += '\n' + m_log.lostText().toUtf8() + '\n';
        } else {
            const qsizetype whole = block.lastIndexOf('\n') + 1;
            const qsizetype size = whole > 0 && after < m_end ? whole : block.size();
            take(QByteArrayView(block).first(size));
            m_at += size;
        }
    }
    if (m_at >= m_end && std::exchange(m_owesLineEnd, false))
        m_out += '\n';
    if (m_device.write(m_out) != m_out.size())
        return failure(Tr::tr("The output could not be saved: %1").arg(m_device.errorString()));
    m_out.resize(0);
    return m_at < m_end;
}

void OutputExport::take(QByteArrayView records)
{
    for (qsizetype at = 0; at < records.size();) {
        const qsizetype found = records.indexOf('\n', at);
        const qsizetype end = found < 0 ? records.size() : found;
        const QByteArrayView record = records.sliced(at, end - at);
        if (m_within)
            takePart(record);
        else if (record.size() >= OutputLog::headerSize)
            takeRecord(record);
        m_within = found < 0;
        m_owesLineEnd = !m_within && isShown();
        at = end + 1;
    }
}

bool OutputExport::isShown() const
{
    return m_form == Form::Text || m_kind == OutputKind::Out || m_kind == OutputKind::Err;
}

void OutputExport::takeRecord(QByteArrayView record)
{
    if (m_owesLineEnd && (m_form == Form::Text || !OutputLog::breaksLine(record)))
        m_out += '\n';
    m_kind = OutputLog::kindOf(record);
    takePart(OutputLog::printedIn(record));
}

void OutputExport::takePart(QByteArrayView bytes)
{
    if (m_form == Form::Text)
        m_out += styledText(bytes).text.toUtf8();
    else if (isShown())
        m_out += bytes;
}

} // namespace cockpit::items
