// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/condition.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

enum class Dimension { Count, Share, Time, Data, Rate, DataRate };

struct Unit {
    QStringView name;
    Dimension dimension;
    double factor; ///< into the dimension's base: count, ratio, second, byte, per second, byte per second
};

constexpr double minute = 60;
constexpr double hour = 3600;

/// Words are compared without case.
constexpr std::array wordUnits{
    Unit{u"", Dimension::Count, 1},
    Unit{u"none", Dimension::Count, 1},
    Unit{u"count", Dimension::Count, 1},
    Unit{u"%", Dimension::Share, 0.01},
    Unit{u"percent", Dimension::Share, 0.01},
    Unit{u"ratio", Dimension::Share, 1},
    Unit{u"fraction", Dimension::Share, 1},
    Unit{u"us", Dimension::Time, 1e-6},
    Unit{u"\u00B5s", Dimension::Time, 1e-6},
    Unit{u"\u03BCs", Dimension::Time, 1e-6},
    Unit{u"microsecond", Dimension::Time, 1e-6},
    Unit{u"ms", Dimension::Time, 1e-3},
    Unit{u"millisecond", Dimension::Time, 1e-3},
    Unit{u"s", Dimension::Time, 1},
    Unit{u"sec", Dimension::Time, 1},
    Unit{u"second", Dimension::Time, 1},
    Unit{u"min", Dimension::Time, minute},
    Unit{u"minute", Dimension::Time, minute},
    Unit{u"h", Dimension::Time, hour},
    Unit{u"hour", Dimension::Time, hour},
    Unit{u"d", Dimension::Time, 24 * hour},
    Unit{u"day", Dimension::Time, 24 * hour},
    Unit{u"req/s", Dimension::Rate, 1},
    Unit{u"requests/s", Dimension::Rate, 1},
    Unit{u"rps", Dimension::Rate, 1},
    Unit{u"qps", Dimension::Rate, 1},
    Unit{u"/s", Dimension::Rate, 1},
    Unit{u"count/second", Dimension::Rate, 1},
    Unit{u"req/min", Dimension::Rate, 1 / minute},
    Unit{u"requests/min", Dimension::Rate, 1 / minute},
    Unit{u"rpm", Dimension::Rate, 1 / minute},
    Unit{u"/min", Dimension::Rate, 1 / minute},
    Unit{u"byte", Dimension::Data, 1},
    Unit{u"kilobyte", Dimension::Data, 1e3},
    Unit{u"megabyte", Dimension::Data, 1e6},
    Unit{u"gigabyte", Dimension::Data, 1e9},
    Unit{u"bytes/second", Dimension::DataRate, 1},
};

/// Symbols in which case carries meaning: "Mb" is not "MB".
constexpr std::array symbolUnits{
    Unit{u"B", Dimension::Data, 1},
    Unit{u"kB", Dimension::Data, 1e3},
    Unit{u"KB", Dimension::Data, 1e3},
    Unit{u"MB", Dimension::Data, 1e6},
    Unit{u"GB", Dimension::Data, 1e9},
    Unit{u"TB", Dimension::Data, 1e12},
    Unit{u"KiB", Dimension::Data, 1024.0},
    Unit{u"MiB", Dimension::Data, 1048576.0},
    Unit{u"GiB", Dimension::Data, 1073741824.0},
    Unit{u"B/s", Dimension::DataRate, 1},
    Unit{u"kB/s", Dimension::DataRate, 1e3},
    Unit{u"MB/s", Dimension::DataRate, 1e6},
};

template <class Table>
const Unit* findIn(const Table& table, QStringView name, Qt::CaseSensitivity sensitivity)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Unit& unit) {
        return unit.name.compare(name, sensitivity) == 0;
    });
    return found == table.end() ? nullptr : &*found;
}

const Unit* find(QStringView name)
{
    const QStringView text = name.trimmed();
    if (const Unit* unit = findIn(symbolUnits, text, Qt::CaseSensitive))
        return unit;
    if (const Unit* unit = findIn(wordUnits, text, Qt::CaseInsensitive))
        return unit;
    const bool plural = text.size() > 3 && text.endsWith(u's', Qt::CaseInsensitive);
    return plural ? findIn(wordUnits, text.chopped(1), Qt::CaseInsensitive) : nullptr;
}

/// value * from / to, by a whole number where there is one: 0.3 as a ratio is 30 %, not 29.999…, or a
/// limit of "at least 30 %" would be missed.
double scaled(double value, double from, double to)
{
    const double up = std::round(from / to);
    const double down = std::round(to / from);
    constexpr double tolerance = 1e-9;
    if (up >= 1 && std::abs(from / to - up) < tolerance * up)
        return value * up;
    if (down >= 1 && std::abs(to / from - down) < tolerance * down)
        return value / down;
    return value * (from / to);
}

} // namespace

std::optional<double> convertUnit(double value, const QString& from, const QString& to)
{
    if (from.trimmed() == to.trimmed())
        return value;
    const Unit* source = find(from);
    const Unit* target = find(to);
    if (!source || !target || source->dimension != target->dimension)
        return std::nullopt;
    return scaled(value, source->factor, target->factor);
}

} // namespace cockpit::telemetry
