// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/redactor.h"

#include <QCoreApplication>

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redactor)
};

QByteArray bytesOf(const std::string& text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

Redactor::Redactor(const QMap<QString, QString>& secrets)
{
    std::vector<std::string> values;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const std::string value = it.value().toStdString();
        if (Masker::canMask(value))
            values.push_back(value);
        else
            m_warnings +=
                Tr::tr("The secret %1 has fewer than %2 characters, too few to mask: it will be "
                       "visible wherever it appears. Choose a longer value.")
                    .arg(it.key())
                    .arg(shortest);
    }
    m_masker = Masker(values);
}

QByteArray Redactor::feed(const QByteArray& bytes)
{
    std::string shown;
    m_masker.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())}, shown);
    return bytesOf(shown);
}

QByteArray Redactor::flush()
{
    std::string shown;
    m_masker.flush(shown);
    return bytesOf(shown);
}

QByteArray Redactor::redacted(const QByteArray& bytes)
{
    const QByteArray shown = feed(bytes);
    return shown + flush();
}

QByteArray Redactor::mask()
{
    return QByteArray(Masker::mask.data(), Masker::mask.size());
}

} // namespace cockpit::workers
