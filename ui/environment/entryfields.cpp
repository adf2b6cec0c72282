// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryfields.h"

#include "ui/environment/entryform.h"
#include "ui/environment/fieldkinds.h"

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using environment::Part;
using Fields = fields::Fields;

namespace fields {
using Kind = EntryField::Kind;

/// The file's own words, and nothing at all.
EntryField choice(const QString& key, const QString& label, const QString& hint, QStringList words)
{
    words.prepend(QString());
    return {key, label, hint, Kind::FreeChoice, std::move(words)};
}

EntryField yesOrNo(const QString& key, const QString& label, const QString& hint)
{
    return choice(key, label, hint, {u"yes"_s, u"no"_s});
}

} // namespace fields

Fields fieldsOf(const environment::Entry& entry, const EntryNames& names)
{
    switch (entry.part) {
    case Part::Hosts:
        return fields::ofHost(entry);
    case Part::Groups:
        return fields::ofGroup();
    case Part::Variables:
        return {{u"value"_s, EntryForm::tr("Value"), EntryForm::tr("one line of text")}};
    case Part::Secrets:
        return {{u"variable"_s, EntryForm::tr("From the variable"),
                 EntryForm::tr("empty: from your keychain")}};
    case Part::Sources:
        return fields::ofSource(names);
    case Part::Metrics:
        return fields::ofMetric(names);
    case Part::Dashboards:
        return fields::ofDashboard(names);
    case Part::Proofs:
        return fields::ofProof();
    case Part::Roles:
        return fields::ofRole();
    case Part::Triggers:
        return {{u"mode"_s,
                 EntryForm::tr("Mode"),
                 EntryForm::tr("observe: only shown; ask: the lead decides; act: rolls back"),
                 EntryField::Kind::Choice,
                 {u"observe"_s, u"ask"_s, u"act"_s}}};
    case Part::Services:
        return fields::ofService(names);
    case Part::Limits:
        return fields::ofLimits();
    case Part::Rules:
        return fields::ofRules(entry);
    case Part::Freezes:
        return fields::ofFreeze();
    case Part::Holds:
        return fields::ofHold();
    case Part::Starts:
        return {{u"start"_s, EntryForm::tr("Not before"), EntryForm::tr("2030-01-31 02:00; UTC")}};
    case Part::Probes: // all that there is to say is its name
        return {};
    case Part::Release:
        return fields::ofRelease();
    }
    return {};
}

} // namespace cockpit::ui
