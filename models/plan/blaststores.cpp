// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blastparts.h"
#include "models/plan/text.h"

#include <QRegularExpression>
#include <QSet>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The words of a Redis line behind the options of redis-cli.
QStringList redisWords(const QStringList& arguments)
{
    static const QStringList withValue{u"-h"_s, u"-p"_s,     u"-a"_s,     u"-n"_s,
                                       u"-u"_s, u"-r"_s,     u"-i"_s,     u"-d"_s,
                                       u"-t"_s, u"--user"_s, u"--pass"_s, u"-s"_s};
    qsizetype i = 0;
    while (i < arguments.size() && arguments[i].startsWith(u'-'))
        i += withValue.contains(arguments[i]) ? 2 : 1;
    QStringList words = arguments.mid(i);
    if (words.size() == 1)
        words = words.first().split(u' ', Qt::SkipEmptyParts); // quoted as one
    return words;
}

QSet<QString> setOf(const QString& words)
{
    const QStringList all = words.split(u' ');
    return {all.begin(), all.end()};
}

} // namespace

Blast redisBlast(const QStringList& arguments)
{
    static const QSet<QString> looks = setOf(
        u"ping info get mget keys scan sscan hscan zscan ttl pttl llen lrange lindex hget hgetall "
        "hkeys hvals hlen hmget hexists smembers sismember scard zrange zrangebyscore zrevrange "
        "zscore zcard zcount zrank exists dbsize type object memory monitor role latency time "
        "lastsave xlen xinfo xrange xrevrange strlen getrange echo command randomkey bitcount "
        "pfcount "
        "touch client slowlog cluster subscribe psubscribe wait acl help auth select quit exit"_s);
    static const QSet<QString> adds = setOf(
        u"bgsave save bgrewriteaof expire pexpire expireat persist lpush rpush sadd setnx hsetnx "
        "xadd pfadd append"_s);
    static const QSet<QString> visible = setOf(u"publish failover shutdown config"_s);
    static const QSet<QString> final = setOf(
        u"set mset getset setex psetex hset hmset incr incrby incrbyfloat decr decrby lset lpop "
        u"rpop "
        "lrem ltrim spop srem zadd zrem hdel hincrby xdel xtrim del unlink getdel flushall flushdb "
        "rename renamenx restore migrate move replicaof slaveof swapdb sort zremrangebyscore copy"_s);
    const QStringList words = redisWords(arguments);
    if (arguments.contains(u"--pipe"_s))
        return Blast::Irreversible;
    if (words.isEmpty())
        return Blast::ReadOnly; // a session, or --scan and --stat
    const QString first = words.first().toLower();
    const QString second = words.value(1).toLower();
    const bool acts = (first == u"cluster"_s && second != u"info"_s && second != u"nodes"_s
                       && second != u"slots"_s && second != u"shards"_s)
        || (first == u"client"_s && (second == u"kill"_s || second == u"pause"_s))
        || (first == u"acl"_s && (second == u"setuser"_s || second == u"deluser"_s));
    if (acts)
        return Blast::CustomerVisible;
    if (first == u"config"_s && second == u"get"_s)
        return Blast::ReadOnly;
    if (looks.contains(first))
        return Blast::ReadOnly;
    if (adds.contains(first))
        return Blast::Reversible;
    if (visible.contains(first))
        return Blast::CustomerVisible;
    return final.contains(first) ? Blast::Irreversible : Blast::Unknown;
}

Blast mongoBlast(const QString& statement)
{
    static const QRegularExpression final(
        u"\\.(drop\\w*|deleteMany|deleteOne|remove|updateMany|updateOne|update|replaceOne|"
        u"bulkWrite|"
        "findOneAnd\\w+|findAndModify|renameCollection|save)\\s*\\(|\\$(out|merge)\\b"_s);
    static const QRegularExpression visible(
        u"\\b(rs\\.(stepDown|reconfig|remove|freeze)|sh\\.(stop|start)\\w*|shutdownServer|killOp)\\s*\\("_s);
    static const QRegularExpression adds(
        u"\\.(insert\\w*|create\\w*|enable\\w*|addShard\\w*|rs\\.add)\\s*\\("_s);
    static const QRegularExpression looks(
        u"\\.(find|findOne|count\\w*|aggregate|distinct|stats|getIndexes|explain|serverStatus|"
        "version|getCollectionNames|getCollectionInfos|status|conf|config|isMaster|hello|ping|"
        "currentOp|printReplicationInfo|printSecondaryReplicationInfo|getName|validate)\\s*\\("
        "|^\\s*(show|use)\\s|ping\\s*:\\s*1"_s);
    if (final.match(statement).hasMatch())
        return Blast::Irreversible;
    if (visible.match(statement).hasMatch())
        return Blast::CustomerVisible;
    if (adds.match(statement).hasMatch())
        return Blast::Reversible;
    return looks.match(statement).hasMatch() ? Blast::ReadOnly : Blast::Unknown;
}

} // namespace cockpit::plan
