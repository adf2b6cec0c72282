// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/yamledit.h"

#include "models/environment/tr.h"
#include "models/environment/yamlplaces.h"
#include "models/environment/yamltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace cockpit::environment {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"\"%1\""_s.arg(text).toUtf8();
}

/// Plain words are written as people write them; all else might be taken for something.
QByteArray keyed(const QString& key)
{
    static const QRegularExpression plain(u"^[a-z][a-z_]*$"_s);
    return plain.match(key).hasMatch() && key != u"null" ? key.toUtf8() : quoted(key);
}

QByteArray inBrackets(const QStringList& texts)
{
    QByteArrayList parts;
    for (const QString& text : texts)
        parts.append(quoted(text));
    return '[' + parts.join(", ") + ']';
}

QByteArray inOneLine(const Value& value)
{
    if (value.list)
        return inBrackets(*value.list);
    if (!value.isMap())
        return quoted(value.text);
    QByteArrayList parts;
    for (const auto& [key, texts] : value.lists)
        parts.append(keyed(key) + ": " + inBrackets(texts));
    for (const auto& [key, text] : value.fields)
        parts.append(keyed(key) + ": " + quoted(text));
    return '{' + parts.join(", ") + '}';
}

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.category() == QChar::Other_Control; });
}

class Editor
{
public:
    explicit Editor(const QByteArray& text)
        : m_text(text)
        , m_places(text)
        , m_end(text.contains("\r\n") ? "\r\n" : "\n")
    {
        if (!m_places.top().IsMap() || m_places.isFlow(m_places.top()))
            throw NotSafe{};
    }

    QByteArray set(const Path& path, const Value& value)
    {
        Place at{m_places.top()};
        for (std::size_t i = 0; i < path.size(); ++i) {
            const auto next = YamlPlaces::find(at.node, path[i]);
            if (!next)
                return addKey(at, Path(path.begin() + static_cast<qsizetype>(i), path.end()), value);
            at = Place(*next);
        }
        const bool isBlock = (at.node.IsMap() || at.node.IsSequence()) && !m_places.isFlow(at.node);
        const Extent extent = m_places.extentOf(at);
        if (isBlock)
            throw NotSafe{extent.from};
        return replaced(extent, (extent.from == extent.to ? " " : "") + inOneLine(value));
    }

    QByteArray append(const Path& list, const Value& value)
    {
        Place parent{m_places.top()};
        for (std::size_t i = 0; i + 1 < list.size(); ++i) {
            const auto next = YamlPlaces::find(parent.node, list[i]);
            if (!next)
                return withNested(list, value);
            parent = Place(*next);
        }
        const auto place = YamlPlaces::find(parent.node, list.back());
        if (!place)
            return withNewList(parent, list, value);
        if (place->node.IsNull())
            return withLines(*place, item(m_places.column(m_places.startOf(*place)) + 2, value));
        if (!place->node.IsSequence())
            throw NotSafe{m_places.startOf(*place)};
        if (m_places.isFlow(place->node))
            return withFlow(*place, inOneLine(value));
        const Place last = YamlPlaces::last(place->node).value();
        return inserted(m_places.lineEnd(m_places.extentOf(last).to), item(dashOf(last), value));
    }

    QByteArray remove(const Path& path)
    {
        Place parent{m_places.top()};
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            parent = placeAt(parent.node, path[i]);
        const Place entry = placeAt(parent.node, path.back());
        const qsizetype start = m_places.startOf(entry);
        if (m_places.isFlow(parent.node))
            return replaced(withComma({start, m_places.extentOf(entry).to}), {});
        if (parent.node.IsSequence())
            (void)dashOf(entry);
        else if (!m_text.mid(m_places.lineStart(start), m_places.column(start)).trimmed().isEmpty())
            throw NotSafe{start};
        return replaced({m_places.lineStart(start), m_places.lineEnd(m_places.extentOf(entry).to)},
                        {});
    }

private:
    [[nodiscard]] Place placeAt(const YAML::Node& parent, const Step& step) const
    {
        const auto found = YamlPlaces::find(parent, step);
        if (!found)
            throw NotSafe{};
        return *found;
    }

    [[nodiscard]] QByteArray replaced(const Extent& extent, const QByteArray& by) const
    {
        return QByteArray(m_text).replace(extent.from, extent.to - extent.from, by);
    }

    /// Whole lines, at the beginning of one or behind the last.
    [[nodiscard]] QByteArray inserted(qsizetype at, const QByteArray& lines) const
    {
        const bool isOpen = at > 0 && m_text[at - 1] != '\n';
        return QByteArray(m_text).insert(at, (isOpen ? m_end : QByteArray()) + lines);
    }

    [[nodiscard]] QByteArray withSection(const QString& key, const QByteArray& lines) const
    {
        return inserted(m_text.size(), m_end + keyed(key) + ':' + m_end + lines);
    }

    /// A list in a section that is not there either.
    [[nodiscard]] QByteArray withNested(const Path& list, const Value& value) const
    {
        if (list.size() != 2)
            throw NotSafe{};
        return withSection(std::get<QString>(list.front()),
                           "  " + keyed(std::get<QString>(list.back())) + ':' + m_end
                               + item(4, value));
    }

    /// A list that is not there, with its first entry, in a map that is.
    [[nodiscard]] QByteArray withNewList(const Place& parent, const Path& list, const Value& value) const
    {
        const QString& key = std::get<QString>(list.back());
        if (list.size() == 1)
            return withSection(key, item(2, value));
        if (parent.node.IsMap() && m_places.isFlow(parent.node))
            return withFlow(parent, keyed(key) + ": [" + inOneLine(value) + ']');
        const auto lines = [&](qsizetype indent) {
            return QByteArray(indent, ' ') + keyed(key) + ':' + m_end + item(indent + 2, value);
        };
        if (parent.node.IsNull())
            return withLines(parent, lines(m_places.column(m_places.startOf(parent)) + 2));
        if (!parent.node.IsMap())
            throw NotSafe{m_places.startOf(parent)};
        const Place first = YamlPlaces::first(parent.node).value();
        const Place last = YamlPlaces::last(parent.node).value();
        return inserted(m_places.lineEnd(m_places.extentOf(last).to),
                        lines(m_places.column(m_places.startOf(first))));
    }

    /// The first entry of a section that says nothing yet.
    [[nodiscard]] QByteArray withLines(const Place& section, const QByteArray& lines) const
    {
        const Extent extent = m_places.extentOf(section);
        if (extent.from != extent.to) // "~"
            throw NotSafe{extent.from};
        return inserted(m_places.lineEnd(extent.to), lines);
    }

    /// One more in the brackets.
    [[nodiscard]] QByteArray withFlow(const Place& place, const QByteArray& what) const
    {
        const auto last = YamlPlaces::last(place.node);
        const qsizetype at = last ? m_places.extentOf(*last).to : m_places.extentOf(place).to - 1;
        return replaced({at, at}, (last ? ", " : "") + what);
    }

    [[nodiscard]] QByteArray addKey(const Place& parent, const Path& missing, const Value& value) const
    {
        const bool deep = missing.size() == 2 && std::holds_alternative<QString>(missing.back());
        if (!std::holds_alternative<QString>(missing.front()) || (missing.size() > 1 && !deep))
            throw NotSafe{};
        const QString key = std::get<QString>(missing.front());
        if (deep) // a section that is not there, with its first entry
            return withSection(key, line(2, std::get<QString>(missing.back()), value));
        if (parent.node.IsNull())
            return withLines(parent, line(m_places.column(m_places.startOf(parent)) + 2, key, value));
        if (!parent.node.IsMap())
            throw NotSafe{m_places.startOf(parent)};
        if (m_places.isFlow(parent.node))
            return withFlow(parent, keyed(key) + ": " + inOneLine(value));
        const Place first = YamlPlaces::first(parent.node).value();
        const Place last = YamlPlaces::last(parent.node).value();
        return inserted(m_places.lineEnd(m_places.extentOf(last).to),
                        line(m_places.column(m_places.startOf(first)), key, value));
    }

    [[nodiscard]] QByteArray line(qsizetype indent, const QString& key, const Value& value) const
    {
        return QByteArray(indent, ' ') + keyed(key) + ": " + inOneLine(value) + m_end;
    }

    /// An entry of a list, a field a line.
    [[nodiscard]] QByteArray item(qsizetype indent, const Value& value) const
    {
        const QByteArray dash = QByteArray(indent, ' ') + "- ";
        if (!value.isMap() || !value.lists.empty())
            return dash + inOneLine(value) + m_end;
        QByteArray lines;
        for (const auto& [key, text] : value.fields)
            lines += (lines.isEmpty() ? dash : QByteArray(indent + 2, ' ')) + keyed(key) + ": "
                + quoted(text) + m_end;
        return lines;
    }

    /// The column of the dash that an entry of a list begins with, on its own line.
    [[nodiscard]] qsizetype dashOf(const Place& entry) const
    {
        const qsizetype start = m_places.startOf(entry);
        const QByteArray before = m_text.mid(m_places.lineStart(start), m_places.column(start));
        if (before.trimmed() != "-")
            throw NotSafe{start};
        return before.indexOf('-');
    }

    /// An entry in brackets with one comma beside it.
    [[nodiscard]] Extent withComma(Extent extent) const
    {
        const auto isSpace = [this](qsizetype i) { return m_text[i] == ' '; };
        qsizetype after = extent.to;
        while (after < m_text.size() && isSpace(after))
            ++after;
        if (after < m_text.size() && m_text[after] == ',') {
            extent.to = after + 1;
            while (extent.to < m_text.size() && isSpace(extent.to))
                ++extent.to;
            return extent;
        }
        qsizetype before = extent.from;
        while (before > 0 && isSpace(before - 1))
            --before;
        if (before > 0 && m_text[before - 1] == ',')
            extent.from = before - 1;
        return extent;
    }

    const QByteArray& m_text;
    YamlPlaces m_places;
    QByteArray m_end;
};

tl::unexpected<Error> notSafe(const QByteArray& yaml, qsizetype offset)
{
    const auto line = yaml.left(offset).count('\n') + 1;
    return failure(Tr::tr("Line %1 of the file is written in a way that is not changed from here: "
                          "change it in the file itself.")
                       .arg(line));
}

/// Makes a change, and proves that what the text says now is what it said before with this change.
Result<QByteArray> proven(const QByteArray& yaml, const Value& value,
                          const std::function<QByteArray(Editor&)>& edit,
                          const std::function<void(Tree&)>& mean)
{
    bool writable = isOneLine(value.text)
        && std::all_of(value.fields.begin(), value.fields.end(),
                       [](const auto& field) { return isOneLine(field.second); });
    for (const auto& [key, texts] : value.lists)
        writable = writable && std::all_of(texts.begin(), texts.end(), isOneLine);
    if (value.list)
        writable = writable && std::all_of(value.list->begin(), value.list->end(), isOneLine);
    if (!writable)
        return failure(Tr::tr("A value is one line of text without control characters."));
    try {
        auto meant = treeOf(yaml);
        if (!meant)
            return failure(
                Tr::tr("The file is not one YAML document; mend it in the file itself."));
        Editor editor(yaml);
        const QByteArray text = edit(editor);
        mean(*meant);
        if (treeOf(text) != meant)
            return notSafe(yaml, 0);
        return text;
    } catch (const NotSafe& place) {
        return notSafe(yaml, place.offset);
    } catch (const YAML::Exception& exception) {
        return failure(Tr::tr("The file cannot be read; mend it in the file itself."),
                       QString::fromStdString(exception.msg));
    }
}

} // namespace

Result<QByteArray> withValue(const QByteArray& yaml, const Path& path, const Value& value)
{
    return proven(
        yaml, value, [&](Editor& editor) { return editor.set(path, value); },
        [&](Tree& tree) { tree.set(path, value); });
}

Result<QByteArray> withEntry(const QByteArray& yaml, const Path& list, const Value& value)
{
    return proven(
        yaml, value, [&](Editor& editor) { return editor.append(list, value); },
        [&](Tree& tree) { tree.append(list, value); });
}

Result<QByteArray> without(const QByteArray& yaml, const Path& path)
{
    return proven(
        yaml, {}, [&](Editor& editor) { return editor.remove(path); },
        [&](Tree& tree) { tree.remove(path); });
}

} // namespace cockpit::environment
