// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

/// Documents of nothing but marks: what a reader makes of each character is as much as it can be.
struct DenseShape {
    QString name;
    QByteArray bytes;
};

/// Each of them has about `size` bytes.
[[nodiscard]] std::vector<DenseShape> denseShapes(qsizetype size);
