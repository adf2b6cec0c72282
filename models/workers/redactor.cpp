// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/redactor.h"

#include "models/workers/disguises.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::workers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redactor)
};

bool isLonger(const QByteArray& a, const QByteArray& b)
{
    return a.size() != b.size() ? a.size() > b.size() : a < b;
}

} // namespace

Redactor::Redactor(const QMap<QString, QString>& secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (it.value().size() >= shortest)
            add(disguises(it.value().toUtf8(), shortest));
        else
            m_warnings +=
                Tr::tr("The secret %1 has fewer than %2 characters, too few to mask: it will be "
                       "visible wherever it appears. Choose a longer value.")
                    .arg(it.key())
                    .arg(shortest);
    }
    for (std::vector<QByteArray>& forms : m_forms) {
        std::sort(forms.begin(), forms.end(), isLonger);
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    }
}

void Redactor::add(const QByteArrayList& forms)
{
    for (const QByteArray& form : forms)
        m_forms[static_cast<unsigned char>(form.front())].push_back(form);
}

QByteArray Redactor::feed(const QByteArray& bytes)
{
    m_held += bytes;
    return scan(false);
}

QByteArray Redactor::flush()
{
    const QByteArray rest = scan(true);
    m_covered = 0;
    return rest;
}

QByteArray Redactor::redacted(const QByteArray& bytes)
{
    const QByteArray shown = feed(bytes);
    return shown + flush();
}

QByteArray Redactor::mask()
{
    return QByteArrayLiteral("***");
}

Redactor::Match Redactor::match(qsizetype at) const
{
    Match match;
    const QByteArrayView here = QByteArrayView(m_held).sliced(at);
    for (const QByteArray& form : m_forms[static_cast<unsigned char>(here.front())]) {
        if (here.startsWith(form))
            return {form.size(), match.pending};
        if (here.size() < form.size() && QByteArrayView(form).startsWith(here))
            match.pending = true;
    }
    return match;
}

QByteArray Redactor::scan(bool atEnd)
{
    QByteArray shown;
    qsizetype at = 0;
    for (; at < m_held.size(); ++at) {
        const Match found = match(at);
        if (found.pending && !atEnd)
            break;
        // Secrets that overlap share one mask.
        if (found.length > 0 && m_covered == 0)
            shown += mask();
        m_covered = std::max(m_covered, found.length);
        if (m_covered > 0)
            --m_covered;
        else
            shown += m_held[at];
    }
    m_held.remove(0, at);
    return shown;
}

} // namespace cockpit::workers
