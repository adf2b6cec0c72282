// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/readjson.h"

namespace cockpit::runbook {

using namespace Qt::StringLiterals;

QString word(ContextKind kind)
{
    switch (kind) {
    case ContextKind::Local:
        return u"local"_s;
    case ContextKind::Ssh:
        return u"ssh"_s;
    case ContextKind::Sql:
        return u"sql"_s;
    case ContextKind::Container:
        break;
    }
    return u"container"_s;
}

QString word(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Command:
        return u"command"_s;
    case ActionKind::Check:
        return u"check"_s;
    case ActionKind::Metric:
        return u"metric"_s;
    case ActionKind::Flag:
        return u"flag"_s;
    case ActionKind::Message:
        return u"message"_s;
    case ActionKind::Wait:
        return u"wait"_s;
    case ActionKind::Gate:
        return u"gate"_s;
    case ActionKind::Note:
        break;
    }
    return u"note"_s;
}

QString word(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return u"<"_s;
    case Comparator::LessOrEqual:
        return u"<="_s;
    case Comparator::Greater:
        return u">"_s;
    case Comparator::GreaterOrEqual:
        return u">="_s;
    case Comparator::Equal:
        return u"="_s;
    case Comparator::NotEqual:
        break;
    }
    return u"!="_s;
}

QString word(ConditionRole role)
{
    switch (role) {
    case ConditionRole::Success:
        return u"success"_s;
    case ConditionRole::Alert:
        return u"alert"_s;
    case ConditionRole::Rollback:
        return u"rollback"_s;
    case ConditionRole::Other:
        break;
    }
    return u"other"_s;
}

QString word(RollbackPoint point)
{
    switch (point) {
    case RollbackPoint::Yes:
        return u"yes"_s;
    case RollbackPoint::No:
        return u"no"_s;
    case RollbackPoint::NotApplicable:
        return u"n/a"_s;
    case RollbackPoint::Unsaid:
        break;
    }
    return {};
}

} // namespace cockpit::runbook
