// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/forms.h"

#include "models/environment/tr.h"
#include "models/environment/yamledit.h"
#include "models/environment/yamltree.h"

#include <algorithm>

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

/// How a part of the file is built.
struct Form {
    enum class Shape {
        Top,  ///< keys of the document itself
        Map,  ///< one map
        Maps, ///< a map of maps, by name
        List, ///< a list of maps, which have their name in a field
        Texts ///< a map of texts, by name
    };
    Part part;
    Shape shape;
    QString section;
    QString named; ///< of a list: the field that holds the name
    QStringList keys;
};

const std::vector<Form>& allForms()
{
    using Shape = Form::Shape;
    static const std::vector<Form> forms{
        {Part::Groups,
         Shape::Maps,
         u"hosts"_s,
         {},
         {u"members"_s, u"strategy"_s, u"batch"_s, u"check"_s, u"check_limit"_s, u"on_failure"_s,
          u"at_most_failed"_s}},
        {Part::Metrics,
         Shape::List,
         u"metrics"_s,
         u"match"_s,
         {u"source"_s, u"query"_s, u"alerts"_s, u"namespace"_s, u"metric"_s, u"statistic"_s,
          u"unit"_s, u"title"_s, u"panel"_s}},
        {Part::Triggers, Shape::Texts, u"triggers"_s, {}, {u"mode"_s}},
        {Part::Services, Shape::List, u"services"_s, u"name"_s, {u"type"_s, u"url"_s, u"credential"_s}},
        {Part::Limits,
         Shape::Maps,
         u"defaults"_s,
         {},
         {u"time_limit"_s, u"silence_limit"_s, u"retries"_s, u"input"_s, u"terminal"_s}},
        {Part::Rules,
         Shape::Map,
         u"rules"_s,
         {},
         {u"approvals"_s, u"executor_may_approve"_s, u"two_people"_s, u"remind_after"_s,
          u"hold_after"_s, u"idle_after"_s, u"rehearsed_rollback"_s}},
        {Part::Release,
         Shape::Top,
         {},
         {},
         {u"kind"_s, u"start"_s, u"window"_s, u"rollback"_s, u"timezone"_s, u"preview"_s}}};
    return forms;
}

const Form& formOf(Part part)
{
    const auto& forms = allForms();
    return *std::find_if(forms.begin(), forms.end(),
                         [part](const Form& form) { return form.part == part; });
}

const QStringList& overrunKeys()
{
    static const QStringList keys{u"percent"_s, u"by"_s, u"at"_s};
    return keys;
}

bool isOverrun(Part part, const QString& name)
{
    return part == Part::Rules && name == u"overrun"_s;
}

const QStringList& keysOf(Part part, const QString& name)
{
    return isOverrun(part, name) ? overrunKeys() : formOf(part).keys;
}

bool isList(const QString& key)
{
    return key == u"members"_s || key == u"two_people"_s;
}

QStringList listed(const QString& text)
{
    QStringList all;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all;
}

QString textOf(const Tree* tree)
{
    if (!tree)
        return {};
    if (tree->kind != Tree::Kind::List)
        return QString::fromStdString(tree->text);
    QStringList all;
    for (const Tree& child : tree->children)
        all.append(QString::fromStdString(child.text));
    return all.join(u", "_s);
}

/// Where an entry stands, or would stand; of a list the place behind the last where it does not stand yet.
Path placeOf(const Tree& file, const Form& form, const QString& name)
{
    using Shape = Form::Shape;
    if (isOverrun(form.part, name))
        return {form.section, name};
    if (form.shape == Shape::Top)
        return {};
    if (form.shape == Shape::Map)
        return {form.section};
    if (form.shape != Shape::List)
        return {form.section, name};
    const Tree* list = file.at({form.section});
    int at = 0;
    for (; list && at < static_cast<int>(list->children.size()); ++at) {
        if (textOf(list->at({at, form.named})) == name)
            break;
    }
    return {form.section, at};
}

/// A step further.
Path below(Path path, const QString& key)
{
    path.emplace_back(key);
    return path;
}

Tree treeOfFile(const plan::Environment& environment)
{
    return treeOf(environment.text).value_or(Tree());
}

Entry entryAt(const Tree& file, Part part, const QString& name)
{
    Entry entry = emptyEntry(part, name);
    const Form& form = formOf(part);
    const Path place = placeOf(file, form, name);
    for (const QString& key : keysOf(part, name))
        entry.fields[key] =
            textOf(file.at(form.shape == Form::Shape::Texts ? place : below(place, key)));
    entry.isInFile = file.at(place) != nullptr;
    entry.isSet = true;
    return entry;
}

/// The names of a part's entries, as they stand in the file.
QStringList namesIn(const Tree& file, const Form& form)
{
    QStringList names;
    const Tree* section = file.at({form.section});
    for (std::size_t i = 0; section && i < section->children.size(); ++i) {
        const Tree& child = section->children[i];
        if (form.part == Part::Groups && !child.at({u"members"_s}))
            continue; // a single host
        names.append(form.shape == Form::Shape::List ? textOf(child.at({form.named}))
                                                     : QString::fromStdString(child.key));
    }
    names.removeDuplicates();
    return names;
}

/// 0 where there is none.
int lineOf(const QByteArray& text, const QString& key)
{
    int line = 0;
    for (const QByteArray& each : text.split('\n')) {
        ++line;
        if (each.trimmed().startsWith(key.toUtf8() + ':'))
            return line;
    }
    return 0;
}

/// What is too much for a form: it is shown with its line.
void addWithoutForm(std::vector<Entry>& entries, const plan::Environment& environment, const Tree& file)
{
    const std::vector<Path> places{{u"rules"_s, u"freezes"_s},
                                   {u"rules"_s, u"holds"_s},
                                   {u"rules"_s, u"probes"_s},
                                   {u"rules"_s, u"fixed_starts"_s},
                                   {u"dashboards"_s}};
    for (const Path& place : places) {
        if (file.kindAt(place) == Tree::Kind::Nothing)
            continue;
        Entry entry{Part::Rules, std::get<QString>(place.back())};
        entry.isInFile = true;
        entry.isSet = true;
        entry.fixed = Tr::tr("It stands in line %1 of the file and has no form: change it there.")
                          .arg(lineOf(environment.text, entry.name));
        entries.push_back(std::move(entry));
    }
}

Value valueOf(const QString& key, const QString& text)
{
    Value value{text};
    if (isList(key))
        value = {{}, {}, {}, listed(text)};
    return value;
}

/// An entry that does not stand in the file, with what is said of it.
Value wholeOf(const Form& form, const Entry& entry)
{
    Value value;
    if (form.shape == Form::Shape::List)
        value.fields.emplace_back(form.named, entry.name);
    for (const QString& key : keysOf(entry.part, entry.name)) {
        const QString text = entry.fields.value(key).trimmed();
        if (text.isEmpty())
            continue;
        if (isList(key))
            value.lists.emplace_back(key, listed(text));
        else
            value.fields.emplace_back(key, text);
    }
    return value;
}

Result<QByteArray> added(const QByteArray& text, const Form& form, const Path& place,
                         const Entry& entry)
{
    const Value whole = wholeOf(form, entry);
    if (!whole.isMap())
        return text;
    return form.shape == Form::Shape::List ? withEntry(text, form.section, whole)
                                           : withValue(text, place, whole);
}

/// Field by field, each where it says something else than the file does.
Result<QByteArray> changed(const plan::Environment& environment, const Entry& before,
                           const Entry& entry, const Path& place)
{
    Result<QByteArray> text = environment.text;
    for (const QString& key : keysOf(entry.part, entry.name)) {
        const QString now = entry.fields.value(key).trimmed();
        if (!text || now == before.fields.value(key).trimmed())
            continue;
        text = now.isEmpty() ? without(*text, below(place, key))
                             : withValue(*text, below(place, key), valueOf(key, now));
    }
    if (!text || place.empty())
        return text;
    const auto file = treeOf(*text); // an empty map is no rule: the reader would not take it
    const bool isEmpty = file && file->at(place) && file->kindAt(place) == Tree::Kind::Nothing;
    return isEmpty ? without(*text, place) : text;
}

} // namespace

bool isForm(Part part)
{
    const auto& forms = allForms();
    return std::any_of(forms.begin(), forms.end(),
                       [part](const Form& form) { return form.part == part; });
}

Entry emptyEntry(Part part, const QString& name)
{
    Entry entry{part, name};
    for (const QString& key : keysOf(part, name))
        entry.fields.insert(key, QString());
    return entry;
}

std::vector<Entry> formEntries(const plan::Environment& environment)
{
    const Tree file = treeOfFile(environment);
    std::vector<Entry> entries;
    for (const Form& form : allForms()) {
        QStringList names;
        if (form.part == Part::Rules)
            names = {u"rules"_s, u"overrun"_s};
        else if (form.part == Part::Release)
            names = {environment.name};
        else
            names = namesIn(file, form);
        for (const QString& name : std::as_const(names))
            entries.push_back(entryAt(file, form.part, name));
    }
    addWithoutForm(entries, environment, file);
    return entries;
}

Result<QByteArray> withForm(const plan::Environment& environment, const Entry& entry)
{
    const Tree file = treeOfFile(environment);
    const Form& form = formOf(entry.part);
    const Path place = placeOf(file, form, entry.name);
    const bool isThere = file.at(place) != nullptr;
    if (form.shape == Form::Shape::Texts) {
        const QString now = entry.fields.value(u"mode"_s).trimmed();
        return isThere && textOf(file.at(place)) == now ? Result<QByteArray>(environment.text)
                                                        : withValue(environment.text, place, {now});
    }
    if (!isThere && form.part == Part::Groups && entry.fields.value(u"members"_s).trimmed().isEmpty())
        return failure(Tr::tr("Say which hosts the group has, with commas between their names."));
    // A section that says nothing yet gets its first key; other maps are written whole.
    const bool isWhole = !isThere && (form.shape != Form::Shape::Map || place.size() > 1);
    return isWhole ? added(environment.text, form, place, entry)
                   : changed(environment, entryAt(file, entry.part, entry.name), entry, place);
}

Result<QByteArray> withoutForm(const plan::Environment& environment, Part part, const QString& name)
{
    return without(environment.text, placeOf(treeOfFile(environment), formOf(part), name));
}

} // namespace cockpit::environment
