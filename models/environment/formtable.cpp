// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/formtable.h"

#include "models/environment/forms.h"

#include <algorithm>

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

using Shape = Form::Shape;

/// What is reached, and how.
std::vector<Form> formsOfPlaces()
{
    return {
        {Part::Groups,
         Shape::Maps,
         {u"hosts"_s},
         {},
         {u"members"_s, u"strategy"_s, u"batch"_s, u"check"_s, u"check_limit"_s, u"on_failure"_s,
          u"at_most_failed"_s}},
        {Part::Proofs, Shape::List, {u"identity"_s}, u"at"_s, {u"probe"_s, u"expect"_s}},
        {Part::Sources,
         Shape::List,
         {u"sources"_s},
         u"name"_s,
         {u"type"_s, u"url"_s, u"region"_s, u"data_source"_s, u"credential"_s, u"interval"_s,
          u"alerts"_s, u"markers"_s}},
        {Part::Metrics,
         Shape::List,
         {u"metrics"_s},
         u"match"_s,
         {u"source"_s, u"query"_s, u"alerts"_s, u"namespace"_s, u"metric"_s, u"dimensions"_s,
          u"statistic"_s, u"unit"_s, u"title"_s, u"panel"_s}},
        {Part::Dashboards, Shape::List, {u"dashboards"_s}, u"name"_s, {u"source"_s, u"variables"_s}},
        {Part::Services, Shape::List, {u"services"_s}, u"name"_s, {u"type"_s, u"url"_s, u"credential"_s}}};
}

/// Who flies, by which rules.
std::vector<Form> formsOfRules()
{
    const QString rules = u"rules"_s;
    return {{Part::Roles,
             Shape::List,
             {u"roster"_s},
             u"role"_s,
             {u"name"_s, u"contact"_s, u"responsibility"_s, u"lead"_s}},
            {Part::Triggers, Shape::Texts, {u"triggers"_s}, {}, {u"mode"_s}},
            {Part::Limits,
             Shape::Maps,
             {u"defaults"_s},
             {},
             {u"time_limit"_s, u"silence_limit"_s, u"retries"_s, u"input"_s, u"terminal"_s}},
            {Part::Rules,
             Shape::Map,
             {rules},
             {},
             {u"approvals"_s, u"executor_may_approve"_s, u"two_people"_s, u"remind_after"_s,
              u"hold_after"_s, u"idle_after"_s, u"rehearsed_rollback"_s}},
            {Part::Freezes, Shape::List, {rules, u"freezes"_s}, u"from"_s, {u"to"_s, u"reason"_s}},
            {Part::Holds,
             Shape::List,
             {rules, u"holds"_s},
             u"before"_s,
             {u"for"_s, u"until"_s, u"checklist"_s}},
            {Part::Starts, Shape::Texts, {rules, u"fixed_starts"_s}, {}, {u"start"_s}},
            {Part::Probes, Shape::Names, {rules, u"probes"_s}, {}, {}},
            {Part::Release,
             Shape::Top,
             {},
             {},
             {u"kind"_s, u"start"_s, u"window"_s, u"rollback"_s, u"timezone"_s, u"preview"_s}}};
}

} // namespace

const std::vector<Form>& allForms()
{
    static const std::vector<Form> forms = [] {
        std::vector<Form> all = formsOfPlaces();
        const std::vector<Form> rules = formsOfRules();
        all.insert(all.end(), rules.begin(), rules.end());
        return all;
    }();
    return forms;
}

const Form& formOf(Part part)
{
    const auto& forms = allForms();
    return *std::find_if(forms.begin(), forms.end(),
                         [part](const Form& form) { return form.part == part; });
}

bool isForm(Part part)
{
    const auto& forms = allForms();
    return std::any_of(forms.begin(), forms.end(),
                       [part](const Form& form) { return form.part == part; });
}

const QStringList& keysOf(Part part, const QString& name)
{
    static const QStringList overrun{u"percent"_s, u"by"_s, u"at"_s};
    return isOverrun(part, name) ? overrun : formOf(part).keys;
}

bool isOverrun(Part part, const QString& name)
{
    return part == Part::Rules && name == u"overrun"_s;
}

bool isList(const QString& key)
{
    return key == u"members"_s || key == u"two_people"_s;
}

bool isPairs(const QString& key)
{
    return key == u"dimensions"_s || key == u"variables"_s;
}

} // namespace cockpit::environment
