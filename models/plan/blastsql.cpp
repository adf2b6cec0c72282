// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/blastparts.h"
#include "models/plan/text.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

Blast backslash(const QString& statement)
{
    static const QRegularExpression script(u"^\\\\(i|ir|include|copy)\\b"_s);
    return script.match(statement).hasMatch() ? Blast::Irreversible : Blast::ReadOnly;
}

/// Strings and comments hold words that do nothing. They are taken off in one pass: a quote in a comment
/// opens no string, and dashes in a string no comment.
QString withoutStrings(QString statement)
{
    static const QRegularExpression quiet(u"'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return statement.remove(quiet);
}

Blast statement(const QString& text)
{
    static const QStringList looks{u"select"_s, u"show"_s,  u"explain"_s, u"describe"_s,
                                   u"desc"_s,   u"use"_s,   u"with"_s,    u"values"_s,
                                   u"table"_s,  u"set"_s,   u"exit"_s,    u"quit"_s,
                                   u"pragma"_s, u"check"_s, u"help"_s,    u"status"_s};
    static const QStringList reversible{u"insert"_s,  u"create"_s, u"grant"_s,    u"revoke"_s,
                                        u"begin"_s,   u"start"_s,  u"rollback"_s, u"savepoint"_s,
                                        u"analyze"_s, u"vacuum"_s, u"reindex"_s,  u"comment"_s,
                                        u"refresh"_s, u"lock"_s,   u"notify"_s};
    static const QStringList final{u"drop"_s,   u"delete"_s, u"truncate"_s, u"update"_s,
                                   u"alter"_s,  u"merge"_s,  u"commit"_s,   u"replace"_s,
                                   u"copy"_s,   u"end"_s,    u"call"_s,     u"do"_s,
                                   u"rename"_s, u"purge"_s,  u"load"_s,     u"optimize"_s};
    static const QStringList acts{u"pg_terminate_backend"_s, u"pg_cancel_backend"_s,
                                  u"pg_promote"_s, u"pg_reload_conf"_s};
    const QString bare = withoutStrings(text);
    for (const QString& function : acts) {
        if (bare.contains(function, Qt::CaseInsensitive))
            return Blast::CustomerVisible;
    }
    static const QRegularExpression actsForGood(
        u"\\b(setval|pg_drop_replication_slot|lo_unlink|pg_wal_replay_\\w+|pg_restore_\\w+)\\s*\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    if (actsForGood.match(bare).hasMatch())
        return Blast::Irreversible;
    const QStringList words = wordsOf(bare);
    if (words.isEmpty())
        return Blast::ReadOnly;
    const QString& first = words.first();
    if (final.contains(first))
        return Blast::Irreversible;
    if (reversible.contains(first))
        return Blast::Reversible;
    static const QStringList visible{u"kill"_s, u"flush"_s, u"stop"_s, u"reset"_s, u"change"_s};
    if (visible.contains(first))
        return Blast::CustomerVisible;
    if (!looks.contains(first))
        return Blast::Unknown;
    // A CTE or EXPLAIN ANALYZE runs what it holds.
    const bool carries =
        first == u"with"_s || (first == u"explain"_s && words.contains(u"analyze"_s));
    if (carries && commonWords({u"delete"_s, u"update"_s, u"insert"_s, u"merge"_s}, words) > 0)
        return Blast::Irreversible;
    if (first == u"select"_s && words.contains(u"into"_s))
        return Blast::Reversible;
    // A function of one's own: what its name threatens is believed.
    static const QRegularExpression threat(
        u"\\b\\w*(delete|drop|truncate|purge|migrat|archiv|cleanup)\\w*\\s*\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    if (first == u"select"_s && threat.match(bare).hasMatch())
        return Blast::Unknown;
    const bool everywhere = first == u"set"_s && words.contains(u"global"_s);
    return everywhere ? Blast::CustomerVisible : Blast::ReadOnly;
}

} // namespace

Blast sqlBlast(const QString& line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.startsWith(u'\\'))
        return backslash(trimmed);
    Blast worst = Blast::ReadOnly;
    for (const QString& part : withoutStrings(trimmed).split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            worst = worse(worst, statement(part));
    }
    return worst;
}

} // namespace cockpit::plan
