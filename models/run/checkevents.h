// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outcome.h"

#include <QString>

/// What people tick, confirm and remark; part of models/run/event.h.
namespace cockpit::run {

struct ItemTicked { ///< a checklist item outside the steps
    QString item;
    bool done = true;
    QString note;
    /// Of what is not done: somebody looked and it is not so, or could not look. Passed: the tick was taken back.
    Outcome outcome = Outcome::Passed;
    qint64 untilMs = 0; ///< UTC since the epoch: then the sign-off has expired; 0: it holds for good
    template <class F>
    void fields(F& f)
    {
        f("item", item);
        f("done", done);
        f("note", note);
        f.later("outcome", outcome);
        f.later("untilMs", untilMs);
    }
};

struct StatementConfirmed { ///< a criterion that only a person can tell
    QString gate;
    int criterion = 0;
    Outcome outcome = Outcome::Passed;
    QString note;
    template <class F>
    void fields(F& f)
    {
        f("gate", gate);
        f("criterion", criterion);
        f("outcome", outcome);
        f("note", note);
    }
};

struct Remarked {
    QString text;
    QString item = {}; ///< the checklist item that it is about; empty: the run
    template <class F>
    void fields(F& f)
    {
        f("text", text);
        f.later("item", item);
    }
};

/// A person says whether a line of the runbook was read as it was meant. Kept beside the run: the file
/// is never changed.
struct GuessConfirmed {
    int line = 0;
    QString rule; ///< the reader's rule that guessed
    QString written;
    bool accepted = true; ///< false: it was meant otherwise
    template <class F>
    void fields(F& f)
    {
        f("line", line);
        f("rule", rule);
        f("written", written);
        f("accepted", accepted);
    }
};

} // namespace cockpit::run
