// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/yamltree.h"

#include "models/plan/yaml.h"

#include <algorithm>

namespace cockpit::environment {

namespace {

constexpr int deepest = 30;

struct TooDeep {};

Tree treeOfNode(const YAML::Node& node, int depth)
{
    if (depth > deepest)
        throw TooDeep{};
    Tree tree;
    if (node.IsScalar()) {
        tree.kind = Tree::Kind::Text;
        tree.text = node.Scalar();
    } else if (node.IsSequence() && node.size() > 0) {
        tree.kind = Tree::Kind::List;
        for (const auto& child : node)
            tree.children.push_back(treeOfNode(child, depth + 1));
    } else if (node.IsMap() && node.size() > 0) {
        tree.kind = Tree::Kind::Map;
        for (const auto& child : node) {
            tree.children.push_back(treeOfNode(child.second, depth + 1));
            if (child.first.IsScalar())
                tree.children.back().key = child.first.Scalar();
        }
    }
    return tree;
}

Tree treeOfValue(const Value& value);

Tree treeOfList(const QStringList& texts)
{
    Tree tree;
    tree.kind = texts.isEmpty() ? Tree::Kind::Nothing : Tree::Kind::List;
    for (const QString& text : texts)
        tree.children.push_back(treeOfValue({text}));
    return tree;
}

Tree treeOfValue(const Value& value)
{
    if (value.list)
        return treeOfList(*value.list);
    Tree tree;
    tree.kind = value.isMap() ? Tree::Kind::Map : Tree::Kind::Text;
    if (!value.isMap())
        tree.text = value.text.toStdString();
    for (const auto& [key, texts] : value.lists) {
        tree.children.push_back(treeOfList(texts));
        tree.children.back().key = key.toStdString();
    }
    for (const auto& [key, text] : value.fields) {
        tree.children.push_back(treeOfValue({text}));
        tree.children.back().key = key.toStdString();
    }
    return tree;
}

/// The child at a step, made where it is a key that is not there.
Tree& childAt(Tree& tree, const Step& step)
{
    if (const int* place = std::get_if<int>(&step))
        return tree.children.at(static_cast<std::size_t>(*place));
    const std::string key = std::get<QString>(step).toStdString();
    const auto found = std::find_if(tree.children.begin(), tree.children.end(),
                                    [&key](const Tree& child) { return child.key == key; });
    if (found != tree.children.end())
        return *found;
    tree.kind = Tree::Kind::Map;
    tree.children.emplace_back().key = key;
    return tree.children.back();
}

} // namespace

bool Tree::operator==(const Tree& other) const
{
    return kind == other.kind && text == other.text && key == other.key && children == other.children;
}

const Tree* Tree::at(const Path& path) const
{
    const Tree* place = this;
    for (const Step& step : path) {
        const int* index = std::get_if<int>(&step);
        const std::string name = index ? std::string() : std::get<QString>(step).toStdString();
        const auto& all = place->children;
        const auto found = index
            ? (static_cast<std::size_t>(*index) < all.size() ? all.begin() + *index : all.end())
            : std::find_if(all.begin(), all.end(),
                           [&name](const Tree& child) { return child.key == name; });
        if (found == all.end())
            return nullptr;
        place = &*found;
    }
    return place;
}

Tree::Kind Tree::kindAt(const Path& path) const
{
    const Tree* place = at(path);
    return place ? place->kind : Kind::Nothing;
}

void Tree::set(const Path& path, const Value& value)
{
    Tree* place = this;
    for (const Step& step : path)
        place = &childAt(*place, step);
    const std::string name = place->key;
    *place = treeOfValue(value);
    place->key = name;
}

void Tree::append(const Path& list, const Value& value)
{
    Tree* place = this;
    for (const Step& step : list)
        place = &childAt(*place, step);
    place->kind = Kind::List;
    place->children.push_back(treeOfValue(value));
}

void Tree::remove(const Path& path)
{
    Tree* parent = this;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        parent = &childAt(*parent, path[i]);
    const Tree* child = &childAt(*parent, path.back());
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [child](const Tree& each) { return &each == child; });
    parent->children.erase(found);
    if (parent->children.empty())
        parent->kind = Kind::Nothing;
}

std::optional<Tree> treeOf(const QByteArray& yaml)
{
    try {
        const std::string text = yaml.toStdString();
        if (!plan::isOneYamlDocument(text))
            return std::nullopt;
        return treeOfNode(YAML::Load(text), 0);
    } catch (const YAML::Exception&) {
        return std::nullopt;
    } catch (const TooDeep&) {
        return std::nullopt;
    }
}

} // namespace cockpit::environment
