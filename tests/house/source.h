// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cockpit::house {

/// A file of the checkout, as the rules look at it.
struct Source {
    QString path;      ///< from the top: "models/run/state.h"
    QString text;      ///< as it is
    QStringList lines; ///< of `text`
    QStringList code;  ///< the same lines without comments and without what stands in quotes

    [[nodiscard]] bool isCpp() const;
};

/// What a file includes: the name without its brackets or quotes.
struct Include {
    QString name;
    bool quoted = false;
    int line = 0;
};

[[nodiscard]] Source sourceFrom(const QString& path, const QString& text);
[[nodiscard]] std::vector<Include> includesOf(const Source& source);

/// The files below `folders` of `top` whose name matches one of `names` ("*.cpp"), in order of path.
[[nodiscard]] std::vector<Source> sourcesBelow(const QString& top, const QStringList& folders,
                                               const QStringList& names);

} // namespace cockpit::house
