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
            tree.children.emplace_back(std::string(), treeOfNode(child, depth + 1));
    } else if (node.IsMap() && node.size() > 0) {
        tree.kind = Tree::Kind::Map;
        for (const auto& child : node)
            tree.children.emplace_back(child.first.IsScalar() ? child.first.Scalar() : std::string(),
                                       treeOfNode(child.second, depth + 1));
    }
    return tree;
}

Tree treeOfValue(const Value& value)
{
    Tree tree{Tree::Kind::Text, value.text.toStdString(), {}};
    if (value.fields.empty())
        return tree;
    tree = {Tree::Kind::Map, {}, {}};
    for (const auto& [key, text] : value.fields)
        tree.children.emplace_back(key.toStdString(), treeOfValue({text}));
    return tree;
}

/// The child at a step, made where it is a key that is not there.
Tree& childAt(Tree& tree, const Step& step)
{
    if (const int* place = std::get_if<int>(&step))
        return tree.children.at(static_cast<std::size_t>(*place)).second;
    const std::string key = std::get<QString>(step).toStdString();
    const auto found = std::find_if(tree.children.begin(), tree.children.end(),
                                    [&key](const auto& child) { return child.first == key; });
    if (found != tree.children.end())
        return found->second;
    tree.kind = Tree::Kind::Map;
    return tree.children.emplace_back(key, Tree()).second;
}

} // namespace

bool Tree::operator==(const Tree& other) const
{
    return kind == other.kind && text == other.text && children == other.children;
}

Tree::Kind Tree::kindAt(const Path& path) const
{
    Tree copy = *this;
    Tree* place = &copy;
    for (const Step& step : path) {
        const int* at = std::get_if<int>(&step);
        if (at && static_cast<std::size_t>(*at) >= place->children.size())
            return Kind::Nothing;
        place = &childAt(*place, step);
    }
    return place->kind;
}

void Tree::set(const Path& path, const Value& value)
{
    Tree* place = this;
    for (const Step& step : path)
        place = &childAt(*place, step);
    *place = treeOfValue(value);
}

void Tree::append(const QString& list, const Value& value)
{
    Tree& place = childAt(*this, list);
    place.kind = Kind::List;
    place.children.emplace_back(std::string(), treeOfValue(value));
}

void Tree::remove(const Path& path)
{
    Tree* parent = this;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        parent = &childAt(*parent, path[i]);
    const Tree* child = &childAt(*parent, path.back());
    const auto found = std::find_if(parent->children.begin(), parent->children.end(),
                                    [child](const auto& each) { return &each.second == child; });
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
