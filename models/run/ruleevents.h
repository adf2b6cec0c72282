// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outcome.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the rules of flight add to the log: who has a step, who else looked at a line, what was taken
/// back, who leads. A part of models/run/event.h, which alone includes it.
namespace cockpit::run {

/// A step or rung is one person's now.
struct StepClaimed {
    QString step;
    QString reason; ///< of a take-over
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("reason", reason);
    }
};
struct StepReleased {
    QString step;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
    }
};
/// Another person has seen the line as it would run. Good for one attempt, and for nothing else than
/// what the hash covers: block, variables and target.
struct LineApproved {
    QString action;
    QString hash;
    QString target; ///< for people
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("hash", hash);
        f("target", target);
    }
};
/// What a step did was taken back, or there was nothing to take back.
struct StepUndone {
    QString step;
    Outcome outcome = Outcome::Passed; ///< NotTested: nothing to take back, with the reason as note
    QString note;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("outcome", outcome);
        f("note", note);
    }
};
/// Nothing happened in the step for long: whose it is was asked.
struct StepIdle {
    QString step;
    QString owner;
    qint64 idleMs = 0;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("owner", owner);
        f("idleMs", idleMs);
    }
};
struct StepOverran {
    QString step;
    QString limit; ///< "percent", "by" or "at", as in the environment's rules
    qint64 plannedMs = 0;
    qint64 tookMs = 0;
    template <class F>
    void fields(F& f)
    {
        f("step", step);
        f("limit", limit);
        f("plannedMs", plannedMs);
        f("tookMs", tookMs);
    }
};

/// Positions that have not answered the open question were reminded.
struct PollReminded {
    QString gate;
    QStringList positions;
    template <class F>
    void fields(F& f)
    {
        f("gate", gate);
        f("positions", positions);
    }
};
/// What must work before the first GO was tried.
struct ProbeReported {
    QString probe; ///< the id that probesOf() gives it
    Outcome outcome = Outcome::Passed;
    QString evidence;
    template <class F>
    void fields(F& f)
    {
        f("probe", probe);
        f("outcome", outcome);
        f("evidence", evidence);
    }
};

struct TriggerModeSet {
    QString trigger;
    QString mode; ///< plan::word(TriggerMode)
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("trigger", trigger);
        f("mode", mode);
        f("reason", reason);
    }
};

/// The lead is handed over in two steps, so that there is one at every moment.
struct LeadOffered {
    QString to;
    template <class F>
    void fields(F& f)
    {
        f("to", to);
    }
};
struct LeadAccepted {
    template <class F>
    void fields(F&)
    {}
};
/// Somebody wanted what the rules did not let them do.
struct NearMissed {
    QString wanted; ///< in words: "start step 4"
    QString why;    ///< the refusal
    template <class F>
    void fields(F& f)
    {
        f("wanted", wanted);
        f("why", why);
    }
};

struct RampAdvanced {
    int stage = 0; ///< of the plan's ramp, from 0
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("stage", stage);
        f("reason", reason);
    }
};
/// The weight stays where it is.
struct RampHeld {
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
    }
};
struct RampReleased {
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
    }
};
/// The weight goes to 0.
struct RampAborted {
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
    }
};
struct RolloutBegan {
    int phase = 0; ///< of the plan's rollout, from 0
    template <class F>
    void fields(F& f)
    {
        f("phase", phase);
    }
};
struct RolloutChecked {
    int phase = 0;
    Outcome outcome = Outcome::Passed;
    QString note;
    template <class F>
    void fields(F& f)
    {
        f("phase", phase);
        f("outcome", outcome);
        f("note", note);
    }
};

/// After a rollback the target was locked; why it was rolled back is understood now.
struct TargetCleared {
    QString reason;
    template <class F>
    void fields(F& f)
    {
        f("reason", reason);
    }
};

} // namespace cockpit::run
