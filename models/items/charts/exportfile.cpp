// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/exportfile.h"

#include "models/items/charts/tr.h"

#include <QSaveFile>

namespace cockpit::charts {

Result<void> writeExport(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Tr::tr("%1 could not be written: %2. The run goes on; choose another place.")
                           .arg(path, file.errorString()));
    return {};
}

} // namespace cockpit::charts
