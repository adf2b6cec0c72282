// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/exceptions.h"

namespace cockpit::house {

using namespace Qt::StringLiterals;

const std::vector<Exception>& longFiles()
{
    static const std::vector<Exception> files{};
    return files;
}

const std::vector<Exception>& waitingFiles()
{
    static const std::vector<Exception> files{
        {u"models/simulator/standin/main.cpp"_s,
         u"a program of its own without an event loop: it sleeps between the lines of its script"_s},
        {u"models/workers/worker/supervisor.cpp"_s,
         u"the worker program has no event loop: it pauses until a full disk takes its last record"_s},
    };
    return files;
}

} // namespace cockpit::house
