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

const QStringList& thickFolders()
{
    static const QStringList folders{u"charts"_s,   u"checklists"_s, u"common"_s,  u"environment"_s,
                                     u"gates"_s,    u"help"_s,       u"palette"_s, u"ramp"_s,
                                     u"rollback"_s, u"start"_s};
    return folders;
}

} // namespace cockpit::house
