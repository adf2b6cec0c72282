// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/draft.h"

#include "models/environment/draftentries.h"
#include "models/environment/fieldedit.h"
#include "models/environment/forms.h"
#include "models/environment/tr.h"
#include "models/environment/yamledit.h"
#include "models/environment/yamltree.h"
#include "models/plan/planner.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

#include <algorithm>

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

/// Changes of one text, one after the other; after the first that fails there are no more.
class Changes
{
public:
    explicit Changes(const plan::Environment& environment)
        : m_environment(environment)
        , m_text(environment.text)
        , m_tree(treeOf(environment.text).value_or(Tree()))
    {}

    [[nodiscard]] const Result<QByteArray>& text() const { return m_text; }

    void host(const Entry& entry);
    void variable(const Entry& entry);
    void secret(const Entry& entry);
    void remove(Part part, const QString& name);

private:
    void value(const Path& path, const Value& value)
    {
        if (m_text)
            m_text = withValue(*m_text, path, value);
    }
    void append(const Path& list, const Value& value)
    {
        if (m_text)
            m_text = withEntry(*m_text, list, value);
    }
    void erase(const Path& path)
    {
        if (m_text)
            m_text = without(*m_text, path);
    }
    void identity(const Entry& entry);
    [[nodiscard]] static Value writtenHost(const plan::HostBinding& host);
    /// The fields of an entry of a list, where they say something else than the file does.
    void listed(const QString& list, int at, const Fields& fields, const Fields& before);
    [[nodiscard]] int placeOfSecret(const QString& name) const
    {
        return static_cast<int>(m_environment.secrets.indexOf(name));
    }
    [[nodiscard]] Tree::Kind kindOf(const Path& path) const { return m_tree.kindAt(path); }

    const plan::Environment& m_environment;
    Result<QByteArray> m_text;
    Tree m_tree; ///< of the text before all changes
};

template <class List, class Is>
int placeIn(const List& list, const Is& is)
{
    const auto found = std::find_if(list.begin(), list.end(), is);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

void Changes::identity(const Entry& entry)
{
    const QString expect = entry.fields.value(u"expect"_s);
    const QString said = entry.fields.value(u"probe"_s);
    const QString probe = said.isEmpty() ? u"hostname"_s : said;
    const int at = placeIn(m_environment.identities,
                           [&](const plan::Identity& each) { return each.at == entry.name; });
    if (expect.isEmpty() && at >= 0)
        return erase({u"identity"_s, at});
    if (expect.isEmpty() && !said.isEmpty()) {
        m_text = failure(Tr::tr("Say what \"%1\" is to print there.").arg(said));
        return;
    }
    if (expect.isEmpty())
        return;
    if (at < 0)
        return append({u"identity"_s},
                      {{}, {{u"at"_s, entry.name}, {u"probe"_s, probe}, {u"expect"_s, expect}}});
    const plan::Proof& before = m_environment.identities[static_cast<std::size_t>(at)].proof;
    listed(u"identity"_s, at, {{u"probe"_s, probe}, {u"expect"_s, expect}},
           {{u"probe"_s, before.probe}, {u"expect"_s, before.expect}});
}

/// "deploy@10.0.0.4" where that says it all, else a map.
Value Changes::writtenHost(const plan::HostBinding& host)
{
    if (!host.survives)
        return {host.user.isEmpty() ? host.address : host.user + u'@' + host.address};
    Value value{{}, {{u"address"_s, host.address}}};
    if (!host.user.isEmpty())
        value.fields.emplace_back(u"user"_s, host.user);
    value.fields.emplace_back(u"survives"_s, u"yes"_s);
    return value;
}

void Changes::host(const Entry& entry)
{
    const plan::HostBinding now{entry.fields.value(u"address"_s).trimmed(),
                                entry.fields.value(u"user"_s).trimmed(),
                                entry.fields.value(u"survives"_s) == u"yes"_s};
    const plan::HostBinding before = m_environment.hosts.value(entry.name);
    const Path place{u"hosts"_s, entry.name};
    const bool isThere = m_environment.hosts.contains(entry.name);
    const bool isOther =
        before.address != now.address || before.user != now.user || before.survives != now.survives;
    if (entry.name != thisMachine() && (isOther || !isThere)) {
        if (kindOf(place) != Tree::Kind::Map) {
            value(place, writtenHost(now));
        } else {
            if (before.address != now.address)
                value(below(place, u"address"_s), {now.address});
            if (before.user != now.user)
                value(below(place, u"user"_s), {now.user});
            if (before.survives != now.survives)
                value(below(place, u"survives"_s), {now.survives ? u"yes"_s : u"no"_s});
        }
    }
    identity(entry);
}

void Changes::variable(const Entry& entry)
{
    const QString now = entry.fields.value(u"value"_s);
    const bool isThere = m_environment.variables.contains(entry.name);
    if (!isThere || m_environment.variables.value(entry.name) != now)
        value({u"variables"_s, entry.name}, {now});
}

void Changes::secret(const Entry& entry)
{
    const QString variable = entry.fields.value(u"variable"_s).trimmed();
    const Value written = variable.isEmpty()
        ? Value{entry.name}
        : Value{{}, {{u"name"_s, entry.name}, {u"variable"_s, variable}}};
    const int at = placeOfSecret(entry.name);
    if (at < 0)
        return append({u"secrets"_s}, written);
    if (m_environment.secretVariables.value(entry.name) == variable)
        return;
    const Path place{u"secrets"_s, at};
    if (kindOf(place) == Tree::Kind::Map && !variable.isEmpty())
        value({u"secrets"_s, at, u"variable"_s}, {variable});
    else
        value(place, written);
}

void Changes::listed(const QString& list, int at, const Fields& fields, const Fields& before)
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i] != before[i])
            value({list, at, fields[i].first}, {fields[i].second});
    }
}

void Changes::remove(Part part, const QString& name)
{
    if (part == Part::Secrets)
        return erase({u"secrets"_s, placeOfSecret(name)});
    if (name != thisMachine())
        erase({part == Part::Hosts ? u"hosts"_s : u"variables"_s, name});
    if (part == Part::Hosts)
        identity({part, name});
}

} // namespace

Draft::Draft(plan::Environment environment, plan::Environment needed,
             const runbook::Runbook& runbook, QString fileName)
    : m_environment(std::move(environment))
    , m_lines(linesOf(runbook))
    , m_needed(std::move(needed))
    , m_conditions(plan::makeBarePlan(runbook, m_needed).conditions)
    , m_fileName(std::move(fileName))
{}

Result<Draft> Draft::of(const QByteArray& yaml, const runbook::Runbook& runbook,
                        const QString& fileName)
{
    auto environment = plan::readEnvironment(yaml, fileName);
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    auto needed = plan::readEnvironment(
        plan::newEnvironment(runbook, u"needed"_s, plan::RunKind::Staging), fileName);
    return Draft(std::move(*environment), needed.value_or(plan::Environment()), runbook, fileName);
}

std::vector<Entry> Draft::entries() const
{
    std::vector<Entry> entries = entriesOf(m_environment, m_needed);
    const std::vector<Entry> others = formEntries(m_environment);
    entries.insert(entries.end(), others.begin(), others.end());
    addUnbound(entries);
    for (Entry& entry : entries)
        entry.line = entry.line > 0 ? entry.line : m_lines.value(entry.name);
    return entries;
}

void Draft::addUnbound(std::vector<Entry>& entries) const
{
    std::vector<plan::Condition> conditions = m_conditions;
    std::vector<plan::Finding> findings; // said elsewhere
    plan::bindConditions(conditions, m_environment, findings);
    QStringList met;
    for (const plan::Condition& condition : conditions) {
        const QString name = plan::wordsOf(condition.metric).join(u' ');
        const bool isLimit = condition.value && (!condition.relativeToBaseline || condition.change());
        if (condition.binding || !isLimit || name.isEmpty() || met.contains(name))
            continue;
        met.append(name);
        Entry entry = emptyEntry(Part::Metrics, name);
        entry.line = condition.line;
        entry.fields.insert(u"unit"_s, condition.relativeToBaseline ? QString() : condition.unit);
        if (m_environment.sources.size() == 1)
            entry.fields.insert(u"source"_s, m_environment.sources.front().name);
        entries.push_back(std::move(entry));
    }
}

Result<void> Draft::take(const Result<QByteArray>& text)
{
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto environment = plan::readEnvironment(*text, m_fileName);
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    m_environment = std::move(*environment);
    return {};
}

Result<void> Draft::put(const Entry& entry)
{
    if (entry.name.trimmed().isEmpty())
        return failure(Tr::tr("A name is needed."));
    if (isForm(entry.part))
        return take(withForm(m_environment, entry));
    Changes changes(m_environment);
    if (entry.part == Part::Hosts)
        changes.host(entry);
    else if (entry.part == Part::Variables)
        changes.variable(entry);
    else
        changes.secret(entry);
    return take(changes.text());
}

Result<void> Draft::remove(Part part, const QString& name)
{
    if (isForm(part))
        return take(withoutForm(m_environment, part, name));
    Changes changes(m_environment);
    changes.remove(part, name);
    return take(changes.text());
}

} // namespace cockpit::environment
