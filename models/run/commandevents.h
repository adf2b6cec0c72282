// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/outcome.h"

#include <QStringList>

/// What happens to the commands of a run; part of models/run/event.h.
namespace cockpit::run {

/// Written and durable before a worker is started: the promise that it is never started twice.
struct CommandIntended {
    QString action;
    int attempt = 1;
    QString key;
    QString hash;
    QString target;          ///< where it runs, for people
    QString approvedBy = {}; ///< the second person, where one is needed
    QString host = {};       ///< one of the line's hosts; empty: it runs at one place
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("key", key);
        f("hash", hash);
        f("target", target);
        f.later("approvedBy", approvedBy);
        f.later("host", host);
    }
};
struct CommandStarted {
    QString action;
    int attempt = 1;
    qint64 pid = 0;
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("pid", pid);
        f.later("host", host);
    }
};
struct CommandFinished {
    QString action;
    int attempt = 1;
    Outcome outcome = Outcome::Failed;
    int exitCode = -1; ///< -1: ended by a signal or never started
    QString sentence;  ///< what happened, for people
    qint64 outputBytes = 0;
    QString outputSha256;
    bool stopped = false; ///< ended because a person asked
    /// Why it failed, in one word: not-found, refused, authentication, timeout, silence, lost-link,
    /// signal, non-zero, expectation, identity or disk-full. Empty: it did not fail.
    QString reason = {};
    QStringList checks = {}; ///< what was expected of the output, and what was found: a line each
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("outcome", outcome);
        f("exitCode", exitCode);
        f("sentence", sentence);
        f("outputBytes", outputBytes);
        f("outputSha256", outputSha256);
        f("stopped", stopped);
        f.later("reason", reason);
        f.later("checks", checks);
        f.later("host", host);
    }
};
/// Intent recorded, outcome not. Only a person resolves it.
struct CommandUnknown {
    QString action;
    int attempt = 1;
    QString reason;
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("reason", reason);
        f.later("host", host);
    }
};
struct CommandStopAsked {
    QString action;
    int attempt = 1;
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f.later("host", host);
    }
};

/// A value that the runbook computes in several places: computed once a run, the same for every line.
struct ValueComputed {
    QString variable; ///< plan::Capture::variable
    QString value;
    template <class F>
    void fields(F& f)
    {
        f("variable", variable);
        f("value", value);
    }
};

/// A person wants to know what became of a command of which nobody knows.
struct CommandProbeAsked {
    QString action;
    int attempt = 1;
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f.later("host", host);
    }
};
/// What a look at the target showed. The outcome stays unknown: a person decides.
struct CommandProbed {
    QString action;
    int attempt = 1;
    QString sentence;
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("sentence", sentence);
        f.later("host", host);
    }
};

/// Durable before it is sent: what a person has typed is sent once, and never again by itself.
struct CommandInputGiven {
    QString action;
    int attempt = 1;
    qint64 bytes = 0;    ///< how many; 0: the end of the input
    QString text = {};   ///< what it was; empty where it is hidden
    bool hidden = false; ///< its text is kept nowhere
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("bytes", bytes);
        f.later("text", text);
        f.later("hidden", hidden);
        f.later("host", host);
    }
};

/// A running command needs a person's eye: it waits for input, is silent, its link is cut.
struct CommandAttention {
    QString action;
    int attempt = 1;
    QString sentence; ///< empty: not any more
    QString host = {};
    template <class F>
    void fields(F& f)
    {
        f("action", action);
        f("attempt", attempt);
        f("sentence", sentence);
        f.later("host", host);
    }
};

} // namespace cockpit::run
