// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/forms.h"

#include "models/environment/fieldedit.h"
#include "models/environment/formtable.h"
#include "models/environment/tr.h"
#include "models/environment/yamltree.h"

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

using Shape = Form::Shape;

/// As a form has it: a list with commas, a map as pairs.
QString textOf(const Tree* tree)
{
    if (!tree)
        return {};
    if (tree->kind != Tree::Kind::List && tree->kind != Tree::Kind::Map)
        return QString::fromStdString(tree->text);
    QStringList all;
    for (const Tree& child : tree->children) {
        const QString text = QString::fromStdString(child.text);
        all.append(child.key.empty() ? text : QString::fromStdString(child.key) + u'=' + text);
    }
    return all.join(u", "_s);
}

/// What a form ticks: "true" is as good as "yes", and "no" as nothing.
bool isTicked(const QString& key)
{
    return key == u"lead"_s;
}

QString fieldAt(const Tree& file, const Path& place, const QString& key)
{
    const QString text = textOf(file.at(place));
    if (!isTicked(key))
        return text;
    const QString word = text.toLower();
    return word == u"yes"_s || word == u"true"_s ? u"yes"_s : QString();
}

/// What an element of a list is called.
QString nameOfElement(const Form& form, const Tree& element)
{
    return textOf(form.shape == Shape::Names ? &element : element.at({form.named})).trimmed();
}

/// Several freezes may begin at one time, and several holds stand before one step.
bool mayRepeat(Part part)
{
    return part == Part::Freezes || part == Part::Holds;
}

/// Of each element of a list, in their order; what stands there again is told apart by a number.
QStringList namesOfElements(const Form& form, const Tree& list)
{
    QStringList names;
    for (const Tree& element : list.children) {
        const QString plain = nameOfElement(form, element);
        QString name = plain;
        for (int times = 2; mayRepeat(form.part) && names.contains(name); ++times)
            name = u"%1 (%2)"_s.arg(plain).arg(times);
        names.append(name);
    }
    return names;
}

/// Where an entry stands, or would stand; of a list the place behind the last where it does not stand yet.
Path placeOf(const Tree& file, const Form& form, const QString& name)
{
    if (isOverrun(form.part, name) || form.shape == Shape::Maps || form.shape == Shape::Texts)
        return below(form.section, name);
    if (form.shape == Shape::Top || form.shape == Shape::Map)
        return form.section;
    const Tree* list = file.at(form.section);
    const QStringList names = list ? namesOfElements(form, *list) : QStringList();
    const qsizetype at = names.indexOf(name);
    return below(form.section, static_cast<int>(at < 0 ? names.size() : at));
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
            fieldAt(file, form.shape == Shape::Texts ? place : below(place, key), key);
    entry.isInFile = file.at(place) != nullptr;
    entry.isSet = true;
    return entry;
}

/// The names of a part's entries, as they stand in the file.
QStringList namesIn(const Tree& file, const Form& form)
{
    const Tree* section = file.at(form.section);
    if (!section)
        return {};
    QStringList names;
    if (form.shape == Shape::List || form.shape == Shape::Names) {
        names = namesOfElements(form, *section);
    } else {
        for (const Tree& child : section->children) {
            if (form.part != Part::Groups || child.at({u"members"_s})) // else a single host
                names.append(QString::fromStdString(child.key));
        }
    }
    names.removeDuplicates();
    return names;
}

/// An entry that does not stand in the file, with what is said of it but pairs.
Value wholeOf(const Form& form, const Entry& entry)
{
    Value value;
    if (form.shape == Shape::List)
        value.fields.emplace_back(form.named, entry.name);
    for (const QString& key : keysOf(entry.part, entry.name)) {
        const QString text = entry.fields.value(key).trimmed();
        if (text.isEmpty() || isPairs(key))
            continue;
        if (isList(key))
            value.lists.emplace_back(key, listed(text));
        else
            value.fields.emplace_back(key, text);
    }
    return value;
}

Result<QByteArray> added(const QByteArray& file, const Form& form, const Path& place,
                         const Entry& entry)
{
    if (form.shape == Shape::Names)
        return withEntry(file, form.section, {entry.name});
    const Value whole = wholeOf(form, entry);
    if (!whole.isMap())
        return file;
    Result<QByteArray> text = form.shape == Shape::List ? withEntry(file, form.section, whole)
                                                        : withValue(file, place, whole);
    for (const QString& key : keysOf(entry.part, entry.name)) {
        const QString pairs = entry.fields.value(key).trimmed();
        if (text && isPairs(key) && !pairs.isEmpty())
            text = withField(*text, place, key, pairs);
    }
    return text;
}

/// Field by field, each where it says something else than the file does.
Result<QByteArray> changed(const plan::Environment& environment, const Entry& before,
                           const Entry& entry, const Path& place)
{
    Result<QByteArray> text = environment.text;
    for (const QString& key : keysOf(entry.part, entry.name)) {
        const QString now = entry.fields.value(key).trimmed();
        if (text && now != before.fields.value(key).trimmed())
            text = withField(*text, place, key, now);
    }
    if (!text || place.empty())
        return text;
    const auto file = treeOf(*text); // an empty map is no rule: the reader would not take it
    const bool isEmpty = file && file->at(place) && file->kindAt(place) == Tree::Kind::Nothing;
    return isEmpty ? without(*text, place) : text;
}

/// The one text of an entry, below its name. The first of a section that is two steps down is its map.
Result<QByteArray> withText(const plan::Environment& environment, const Tree& file,
                            const Form& form, const Entry& entry)
{
    const QString now = entry.fields.value(form.keys.constFirst()).trimmed();
    const Path place = placeOf(file, form, entry.name);
    if (file.at(place) && textOf(file.at(place)) == now)
        return environment.text;
    const bool isFirst = form.section.size() > 1 && file.kindAt(form.section) == Tree::Kind::Nothing;
    return isFirst ? withValue(environment.text, form.section, {{}, {{entry.name, now}}})
                   : withValue(environment.text, place, {now});
}

} // namespace

Entry emptyEntry(Part part, const QString& name)
{
    Entry entry{part, name};
    for (const QString& key : keysOf(part, name))
        entry.fields.insert(key, QString());
    return entry;
}

Entry formEntry(const plan::Environment& environment, Part part, const QString& name)
{
    return entryAt(treeOfFile(environment), part, name);
}

std::vector<Entry> formEntries(const plan::Environment& environment)
{
    const Tree file = treeOfFile(environment);
    std::vector<Entry> entries;
    for (const Form& form : allForms()) {
        if (form.part == Part::Sources || form.part == Part::Roles || form.part == Part::Proofs)
            continue; // see entriesOf()
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
    return entries;
}

Result<QByteArray> withForm(const plan::Environment& environment, const Entry& entry)
{
    const Tree file = treeOfFile(environment);
    const Form& form = formOf(entry.part);
    if (form.shape == Shape::Texts)
        return withText(environment, file, form, entry);
    const Path place = placeOf(file, form, entry.name);
    const bool isThere = file.at(place) != nullptr;
    if (!isThere && form.part == Part::Groups && entry.fields.value(u"members"_s).trimmed().isEmpty())
        return failure(Tr::tr("Say which hosts the group has, with commas between their names."));
    // A section that says nothing yet gets its first key; other maps are written whole.
    const bool isWhole = !isThere && (form.shape != Shape::Map || place.size() > 1);
    return isWhole ? added(environment.text, form, place, entry)
                   : changed(environment, entryAt(file, entry.part, entry.name), entry, place);
}

Result<QByteArray> withoutForm(const plan::Environment& environment, Part part, const QString& name)
{
    return without(environment.text, placeOf(treeOfFile(environment), formOf(part), name));
}

} // namespace cockpit::environment
