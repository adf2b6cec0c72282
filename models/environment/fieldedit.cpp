// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/fieldedit.h"

#include "models/environment/formtable.h"
#include "models/environment/tr.h"
#include "models/environment/yamltree.h"

#include <algorithm>

namespace cockpit::environment {

namespace {

QStringList textsAt(const QByteArray& yaml, const Path& place)
{
    QStringList texts;
    const Tree file = treeOf(yaml).value_or(Tree());
    const Tree* list = file.at(place);
    for (std::size_t i = 0; list && i < list->children.size(); ++i)
        texts.append(QString::fromStdString(list->children[i].text));
    return texts;
}

/// Takes out what is gone and puts what is new behind the rest; the order of what stays is the file's.
Result<QByteArray> withChangedList(const QByteArray& yaml, const Path& place, const QStringList& now)
{
    const QStringList before = textsAt(yaml, place);
    Result<QByteArray> text = yaml;
    QStringList made = before;
    for (qsizetype i = before.size() - 1; text && i >= 0; --i) {
        if (now.contains(before[i]))
            continue;
        text = without(*text, below(place, static_cast<int>(i)));
        made.removeAt(i);
    }
    for (const QString& each : now) {
        if (!text || made.contains(each))
            continue;
        text = withEntry(*text, place, {each});
        made.append(each);
    }
    if (text && made != now)
        return failure(Tr::tr("The order of a list over several lines is not changed from here: "
                              "change it in the file itself."));
    return text;
}

Result<QByteArray> withList(const QByteArray& yaml, const Path& place, const QStringList& now)
{
    const auto whole = withValue(yaml, place, {{}, {}, {}, now});
    return whole ? whole : withChangedList(yaml, place, now);
}

Result<QByteArray> withPairs(const QByteArray& yaml, const Path& place, const Fields& now)
{
    const Tree file = treeOf(yaml).value_or(Tree());
    const Tree* before = file.at(place);
    if (!before || before->kind != Tree::Kind::Map)
        return withValue(yaml, place, {{}, now});
    Result<QByteArray> text = yaml;
    for (const auto& [name, value] : now) {
        const Tree* old = file.at(below(place, name));
        if (text && (!old || old->text != value.toStdString()))
            text = withValue(*text, below(place, name), {value});
    }
    for (const Tree& child : before->children) {
        const QString name = QString::fromStdString(child.key);
        const bool stays = std::any_of(now.begin(), now.end(),
                                       [&name](const auto& pair) { return pair.first == name; });
        if (text && !stays)
            text = without(*text, below(place, name));
    }
    return text;
}

} // namespace

QStringList listed(const QString& text)
{
    QStringList all;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            all.append(part.trimmed());
    }
    return all;
}

Result<Fields> paired(const QString& text)
{
    Fields pairs;
    for (const QString& part : listed(text)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        if (name.isEmpty() || !part.contains(u'='))
            return failure(
                Tr::tr("\"%1\" is no pair: write name=value, with commas between several.").arg(part));
        const auto isSame = [&name](const auto& pair) { return pair.first == name; };
        if (std::any_of(pairs.begin(), pairs.end(), isSame))
            return failure(Tr::tr("\"%1\" stands there twice; keep one of them.").arg(name));
        pairs.emplace_back(name, part.section(u'=', 1).trimmed());
    }
    return pairs;
}

Result<QByteArray> withField(const QByteArray& yaml, const Path& place, const QString& key,
                             const QString& now)
{
    const Path field = below(place, key);
    if (now.isEmpty())
        return without(yaml, field);
    if (isList(key))
        return withList(yaml, field, listed(now));
    if (!isPairs(key))
        return withValue(yaml, field, {now});
    const auto pairs = paired(now);
    if (!pairs)
        return tl::unexpected<Error>(pairs.error());
    return withPairs(yaml, field, *pairs);
}

Path below(Path path, const Step& step)
{
    path.emplace_back(step);
    return path;
}

} // namespace cockpit::environment
