// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/recognisers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype largestFlag = 64 * 1024;

/// A flag's definition as flag services write it: a key and what it can be.
std::optional<FeatureFlag> flagIn(const Block& block)
{
    const QString text = block.literal.trimmed();
    if (text.size() > largestFlag || !text.startsWith(u'{') || !text.contains(u"\"key\""_s))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.value("key"_L1).isString() || !object.value("variations"_L1).isArray())
        return std::nullopt;
    FeatureFlag flag;
    flag.key = object.value("key"_L1).toString();
    flag.kind = object.value("kind"_L1).toString();
    flag.variations = static_cast<int>(object.value("variations"_L1).toArray().size());
    if (object.value("defaultVariation"_L1).isDouble())
        flag.defaultVariation = object.value("defaultVariation"_L1).toInt();
    flag.line = block.line;
    return flag;
}

} // namespace

void readFlags(const Document& document, Runbook* runbook)
{
    for (const Block& block : document.blocks) {
        if (block.kind != BlockKind::Fence)
            continue;
        if (auto flag = flagIn(block))
            runbook->flags.push_back(*flag);
    }
}

} // namespace cockpit::runbook
