// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

#include <QObject>

namespace cockpit::environment {

/// What came of trying something that an environment names.
struct Trial {
    enum class Outcome {
        Works,
        Unclear, ///< it answers, but not what would prove it
        Fails,
        Stopped ///< a person did not wait
    };
    Outcome outcome = Outcome::Fails;
    QString word;     ///< one word
    QString sentence; ///< what was found, and what to do about it; never a secret's value
};

/// What an environment's forms cannot do by themselves: files, keychains, hosts and services. Everything
/// that takes time is answered later, by one signal.
class Workbench : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the file is, for people.
    [[nodiscard]] virtual QString file() const = 0;
    /// Puts the draft's text into the file. Refused when the file was changed by someone meanwhile.
    virtual Result<void> save(const Draft& draft) = 0;
    /// Tries an entry of the draft as a run would use it, without changing anything anywhere; tried()
    /// follows. What is under way already is not begun again.
    virtual void test(const Draft& draft, Part part, const QString& name) = 0;
    /// Ends a test; tried() says so.
    virtual void stop(Part part, const QString& name) = 0;
    /// Puts a secret's value into the keychain, and nowhere else; kept() follows.
    virtual void keep(const Draft& draft, const QString& secret, const QString& value) = 0;

    /// Opens the file as the desktop opens such files: for what is written
    /// there in a way that the forms do not change.
    virtual void openFile() = 0;

Q_SIGNALS:
    void tried(cockpit::environment::Part part, const QString& name,
               const cockpit::environment::Trial& trial);
    /// An empty sentence: the keychain has it now. Else why not.
    void kept(const QString& secret, const QString& whyNot);
};

} // namespace cockpit::environment
